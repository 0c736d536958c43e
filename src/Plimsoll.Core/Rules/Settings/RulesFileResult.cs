using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>What a <c>plimsoll.rules.yaml</c> says, and what is wrong with it.</summary>
/// <param name="Settings">What it says.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record RulesFileResult(RuleSettings Settings, IReadOnlyList<Finding> Findings);
