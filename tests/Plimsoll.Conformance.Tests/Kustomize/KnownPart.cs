using System.Text.RegularExpressions;
using Plimsoll.Documents;

namespace Plimsoll.Conformance.Tests.Kustomize;

/// <summary>Compares what is known of an object with what it is.</summary>
internal static class KnownPart
{
    private static readonly string[] Names = ["web", "store", "tidy", "settings", "runner", "reader", "gate"];

    /// <summary>Where the object is not what is known of it; null if it is.</summary>
    /// <param name="known">The object with unknown parts.</param>
    /// <param name="real">The object.</param>
    public static string? Difference(ConfigNode known, ConfigNode? real) => known switch
    {
        UnknownNode => null,
        MappingNode mapping when real is MappingNode other => Difference(mapping, other),
        SequenceNode items when real is SequenceNode other => Difference(items, other),
        ScalarNode scalar when real is ScalarNode other && scalar.Type == other.Type && (scalar.Text == other.Text || IsName(scalar.Text, other.Text)) => null,
        _ => $"{NodePath.Of(known)}: {TextOf(known)} is {(real is null ? "not there" : TextOf(real))}",
    };

    private static string TextOf(ConfigNode node) => node is ScalarNode scalar ? scalar.Text : node.GetType().Name;

    private static string? Difference(MappingNode known, MappingNode real)
    {
        foreach (var entry in known.Entries)
        {
            if (Difference(entry.Value, real[entry.Key]) is { } difference)
            {
                return difference;
            }
        }

        return !known.IsOpen && real.Entries.Select(static entry => entry.Key).FirstOrDefault(key => !known.ContainsKey(key)) is { } more ? $"{NodePath.Of(known)}: {more} is there" : null;
    }

    private static string? Difference(SequenceNode known, SequenceNode real)
    {
        if (known.IsOpen)
        {
            return known.Select(item => real.Any(other => Difference(item, other) is null) ? null : $"{NodePath.Of(item)}: no such item").FirstOrDefault(static item => item is not null);
        }

        return known.Count != real.Count ? $"{NodePath.Of(known)}: {known.Count} items are {real.Count}"
            : known.Zip(real, (item, other) => Difference(item, other)).FirstOrDefault(static item => item is not null);
    }

    // Names that objects get are told by their builds, and references follow them.
    private static bool IsName(string known, string real) => Names.Contains(known, StringComparer.Ordinal) && Regex.IsMatch(real, $"^(x-)*{known}(-|$)");
}
