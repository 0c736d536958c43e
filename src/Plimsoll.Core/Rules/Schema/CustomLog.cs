using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// Hears what is wrong with an object of a custom kind, and what cannot be known of it. A trial says nothing: it is held to one of the
/// forms among which a definition gives a choice, and only whether it fits is asked.
/// </summary>
internal sealed class CustomLog(SchemaLog log, bool isWhole, bool isTrial)
{
    private Verdict _fits = Verdict.Definite;

    /// <summary>Whether all of the object is seen, and nobody adds to it, so that what is not there is missing.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>Whether what was looked at is as the schema says.</summary>
    public Verdict Fits => _fits;

    /// <summary>A log that only learns whether something fits.</summary>
    public CustomLog Trial() => new(log, IsWhole, isTrial: true);

    /// <summary>Hears that something could not be looked at, or is judged by the server alone.</summary>
    public void Doubt() => _fits = _fits.And(Verdict.Unknown);

    /// <summary>Doubts only where a verdict is unknown.</summary>
    public void Doubt(Verdict fits)
    {
        if (fits == Verdict.Unknown)
        {
            Doubt();
        }
    }

    public void Impossible(ConfigNode node, string what) => Add(FormRules.ImpossibleValue, node, what);

    public void Impossible(ScalarNode node, string what) => Add(FormRules.ImpossibleValue, node, $"is \"{SchemaLog.Short(node.Text)}\", {what}");

    public void Repeated(ConfigNode node, string what) => Add(FormRules.DuplicateName, node, what);

    public void Unknown(MappingEntry entry, string hint)
    {
        _fits = Verdict.No;
        if (!isTrial)
        {
            log.Add(FormRules.UnknownField, entry.Value, $"field \"{NodePath.Of(entry.Value)}\" is unknown{log.Of("in")}{hint}", entry.KeyOrigin);
        }
    }

    public void WrongType(ConfigNode node, string expected)
    {
        _fits = Verdict.No;
        if (!isTrial)
        {
            log.WrongType(node, expected);
        }
    }

    public void Missing(MappingNode node, string field)
    {
        _fits = Verdict.No;
        if (!isTrial)
        {
            log.Missing(node, field);
        }
    }

    private void Add(RuleInfo rule, ConfigNode node, string what)
    {
        _fits = Verdict.No;
        if (!isTrial)
        {
            log.Add(rule, node, (NodePath.Of(node) is { Length: > 0 } path ? $"field \"{path}\" " : "the object ") + what);
        }
    }
}
