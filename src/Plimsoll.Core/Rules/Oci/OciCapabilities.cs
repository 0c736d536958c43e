using Plimsoll.Documents;
using Plimsoll.Effective;

namespace Plimsoll.Rules;

/// <summary>The capability sets of an OCI spec.</summary>
internal readonly struct OciCapabilities(OciScope spec)
{
    private readonly ConfigValue _sets = spec.Value["process"]["capabilities"];

    /// <summary>A set by its name.</summary>
    public ConfigValue this[string set] => _sets[set];

    /// <summary>The name of a capability that the kernel has; null for any other item, which runtimes leave out.</summary>
    public static string? Known(ConfigNode item) =>
        ConfigValue.Of(item).Text is { } text && KernelCapabilities.All.Contains(text, StringComparer.Ordinal) ? text : null;

    /// <summary>Whether a set holds a capability.</summary>
    public Verdict Holds(string set, string name)
    {
        var list = _sets[set];
        var verdict = list.IsUnknown || list.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var item in list.Items)
        {
            verdict = verdict.Or(ConfigValue.Of(item).Is(name));
        }

        return verdict;
    }
}
