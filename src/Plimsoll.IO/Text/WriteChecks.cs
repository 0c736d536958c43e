using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>What no writer can write, refused with the place.</summary>
internal static class WriteChecks
{
    /// <summary>The exception for a value that is not known.</summary>
    public static InvalidOperationException Unknown(UnknownNode node) => new(
        $"The value at {Place(node)} is not known{(node.Pattern is { } pattern ? $" (only its form '{pattern}')" : "")}, so it cannot be written; set it, or remove it."
        + Origin(node));

    /// <summary>The exception for a document that no reader would take.</summary>
    public static InvalidOperationException TooDeep(ConfigNode node) => new(
        $"The document nests deeper than {ReadLimits.Depth} levels, which no reader has to accept; make it flatter."
        + Origin(node));

    /// <summary>The exception for a text that no encoding can express.</summary>
    public static InvalidOperationException NotText(ConfigNode node, string text) => new(
        $"The text at {Place(node)}, or one of its keys, holds half of a surrogate pair in '{text}', which UTF-8 cannot express; correct the text."
        + Origin(node));

    private static string Place(ConfigNode node) => NodePath.Of(node) is { Length: > 0 } path ? path : "the root";

    private static string Origin(ConfigNode node) => node.Origin.IsKnown ? $" It was written at {node.Origin}." : "";
}
