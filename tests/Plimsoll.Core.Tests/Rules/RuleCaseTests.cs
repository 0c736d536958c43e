using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>One line for each case: a fragment of a container, a fragment of its Pod, and whether the rule speaks.</summary>
public sealed class RuleCaseTests
{
    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void Cases(string id, string container, string spec, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(id, "", RuleCase.Pod(container, spec))));
}
