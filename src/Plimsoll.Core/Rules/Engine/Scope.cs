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

    /// <summary>
    /// Says that a rule found something at a node. The severity is the rule's unless given; so is the document of the scope.
    /// If the subject is given, the message is what follows it, and the two are put together when somebody reads them.
    /// </summary>
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
        ConfigDocument? about = null,
        string? subject = null)
    {
        var rare = platform is null && fix is null && related is null ? null
            : new Rarities { Platform = platform, Fix = fix, Related = related ?? [] };
        Run.Add(new(rule.Info, severity ?? rule.Info.Severity, subject, message, rare)
        {
            Verdict = verdict,
            Node = node,
            Document = about ?? Document,
            Container = container,
        });
    }
}
