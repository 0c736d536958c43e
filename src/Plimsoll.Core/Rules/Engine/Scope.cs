using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Something that a rule looks at.</summary>
internal abstract class Scope(Run run, ConfigDocument? document)
{
    public Run Run { get; } = run;

    /// <summary>The document that it belongs to; null for a fragment.</summary>
    public ConfigDocument? Document { get; } = document;

    /// <summary>What the project says to its rules.</summary>
    public RuleSettings Settings => Run.Chosen.Settings;

    /// <summary>Says that a rule found something at a node. The severity is the rule's unless given; so is the document of the scope.</summary>
    public virtual void Report(
        Rule rule,
        ConfigNode node,
        string message,
        Severity? severity = null,
        Verdict verdict = Verdict.Definite,
        string? platform = null,
        string? container = null,
        Fix? fix = null,
        IReadOnlyList<ConfigNode>? related = null,
        ConfigDocument? about = null) => Run.Add(new()
        {
            Rule = rule.Info,
            Severity = severity ?? rule.Info.Severity,
            Verdict = verdict,
            Message = message,
            Node = node,
            Document = about ?? Document,
            Platform = platform,
            Container = container,
            Fix = fix,
            Related = related ?? [],
        });
}
