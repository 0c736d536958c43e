namespace Plimsoll.Core.Tests.Rules;

public sealed class RbacRuleMalformedTests
{
    [Theory]
    [InlineData("apiGroups: [\"\"], resources: [pods], verbs: [get]", "no")]
    [InlineData("apiGroups: [\"\"], resources: [pods], verbs: []", "yes")]
    [InlineData("apiGroups: [\"\"], resources: [pods]", "yes")]
    [InlineData("resources: [pods], verbs: [get]", "yes")]
    [InlineData("apiGroups: [\"\"], verbs: [get]", "yes")]
    [InlineData("apiGroups: ?x, resources: [pods], verbs: [get]", "no")]
    [InlineData("apiGroups: [\"\"], resources: ?x, verbs: [get]", "no")]
    [InlineData("nonResourceURLs: [/a], verbs: [get]", "yes")]
    [InlineData("nonResourceURLs: ?x, verbs: [get]", "no")]
    public void Cases(string content, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM6149", "", ("a.yaml", $"{{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {{ name: a }}, rules: [{{ {content} }}] }}"))));
}
