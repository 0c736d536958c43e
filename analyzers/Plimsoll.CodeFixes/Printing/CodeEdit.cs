using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>One edit of the tree, with the places in the source that it is about.</summary>
/// <param name="Kind"><c>replace</c>, <c>remove</c>, <c>insert</c> or <c>append</c>.</param>
/// <param name="Places">The target, and what stands above it, up to the root.</param>
/// <param name="Last">The last item of a list that something is appended to, or null.</param>
/// <param name="Key">The key to insert, or null.</param>
/// <param name="Value">The new value, or null.</param>
internal sealed record CodeEdit(string Kind, IReadOnlyList<CodePlace> Places, CodePlace? Last, string? Key, ConfigNode? Value)
{
    public CodePlace Target => Places[0];

    /// <summary>How many of the places above the target hold nothing but it, and go with it.</summary>
    public int Emptied { get; init; }

    /// <summary>Reads what the analyzer wrote; empty if it makes no sense.</summary>
    public static IReadOnlyList<CodeEdit> Parse(string json)
    {
        var read = ConfigReader.Read(json, "fix.json");
        return read.Problems.Count == 0 && read.Documents.Count == 1 && read.Documents[0].Root is SequenceNode edits
            ? [.. edits.Select(edit => Edit(ConfigValue.Of(edit)))]
            : [];
    }

    private static CodeEdit Edit(ConfigValue edit) => new(
        edit["edit"].Text ?? "",
        [.. edit["places"].Items.Select(place => Place(ConfigValue.Of(place)))],
        edit["last"].Mapping is { } last ? Place(ConfigValue.Of(last)) : null,
        edit["key"].Text,
        edit["value"].Node?.Clone())
    {
        Emptied = (int)(edit["emptied"].Integer ?? 0),
    };

    private static CodePlace Place(ConfigValue place) => new(
        place["step"].Text ?? "",
        place["start"].Integer is { } start && place["length"].Integer is { } length ? new TextSpan((int)start, (int)length) : null,
        Enum.TryParse<WriteKind>(place["kind"].Text, out var kind) ? kind : WriteKind.Expression);
}
