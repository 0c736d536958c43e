using Plimsoll.Documents;

namespace Plimsoll.Findings;

/// <summary>
/// Says that a finding is accepted, and why. It stands in the manifest, as an annotation <c>allow.plimsoll.dev/PLM5003</c> of an object
/// or of a Pod template, so that every front end reads it. Its value is the reason, and after <c>;</c> what it is limited to:
/// <c>until 2027-01-31</c>, <c>container web</c>, <c>at spec.hostNetwork</c>. Several lines are several allowances.
/// </summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Reason">Why it is accepted; empty if nobody said.</param>
/// <param name="Node">Where it was written.</param>
public sealed record Allowance(string Rule, string Reason, ConfigNode Node)
{
    /// <summary>The start of the key of the annotation; the id or the name of the rule follows.</summary>
    public const string Prefix = "allow.plimsoll.dev/";

    /// <summary>The last day on which it holds, as <c>2027-01-31</c>; null if it holds for good.</summary>
    public string? Until { get; init; }

    /// <summary>The container that it is limited to, or null.</summary>
    public string? Container { get; init; }

    /// <summary>The path of the field that it is limited to, from the object on, or null; fields below count too.</summary>
    public string? At { get; init; }

    /// <summary>Reads the allowances of an annotation, one for each line.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="text">The value of the annotation.</param>
    /// <param name="node">Where it was written.</param>
    public static IEnumerable<Allowance> Parse(string rule, string text, ConfigNode node)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (isFirst || line.Trim().Length > 0)
            {
                yield return ParseLine(rule, line, node);
            }

            isFirst = false;
        }
    }

    /// <summary>Writes the value of the annotation.</summary>
    public override string ToString() => Reason
        + (Until is null ? "" : "; until " + Until) + (Container is null ? "" : "; container " + Container) + (At is null ? "" : "; at " + At);

    private static Allowance ParseLine(string rule, string line, ConfigNode node)
    {
        var parts = line.Split(';');
        var reasons = new List<string>();
        var allowance = new Allowance(rule, "", node);
        foreach (var part in parts)
        {
            var text = part.Trim();
            var space = text.IndexOf(' ');
            var rest = space < 0 ? "" : text.Substring(space + 1).Trim();
            switch (space < 0 ? text : text.Substring(0, space))
            {
                case "until" when rest.Length > 0:
                    allowance = allowance with { Until = rest };
                    break;
                case "container" when rest.Length > 0 && rest.IndexOf(' ') < 0:
                    allowance = allowance with { Container = rest };
                    break;
                case "at" when rest.Length > 0 && rest.IndexOf(' ') < 0:
                    allowance = allowance with { At = rest };
                    break;
                default:
                    reasons.Add(text);
                    break;
            }
        }

        return allowance with { Reason = string.Join("; ", reasons).Trim() };
    }
}
