namespace Plimsoll.Core.Tests.Rules;

public sealed class ContainerPortNameDuplicateTests
{
    [Theory]
    [InlineData("ports: [{ containerPort: 80, name: http }, { containerPort: 81, name: http }]", "yes")]
    [InlineData("ports: [{ containerPort: 80, name: http, protocol: TCP }, { containerPort: 80, name: http, protocol: UDP }]", "yes")]
    [InlineData("ports: [{ containerPort: 80, name: http }, { containerPort: 81, name: https }]", "no")]
    [InlineData("ports: [{ containerPort: 80 }, { containerPort: 81 }]", "no")]
    [InlineData("ports: [{ containerPort: 80, name: \"\" }, { containerPort: 81, name: \"\" }]", "no")]
    [InlineData("ports: [{ containerPort: 80, name: http }, { containerPort: 81, name: ?x }]", "no")]
    public void Cases(string container, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7397", "", RuleCase.Pod(container))));
}
