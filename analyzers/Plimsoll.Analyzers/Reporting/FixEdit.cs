using System.Globalization;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>
/// A change of text that travels from the analyzer to the code fix in the properties of a diagnostic.
/// It counts from the start of the diagnostic, and says what it replaces, so that it is never applied to text that has changed.
/// </summary>
internal sealed class FixEdit(int offset, string before, string after)
{
    public const string TitleProperty = "plimsoll.fix.title";
    public const string EditsProperty = "plimsoll.fix.edits";

    /// <summary>Where it begins, relative to the start of the diagnostic; may be negative.</summary>
    public int Offset { get; } = offset;

    /// <summary>The text that is there.</summary>
    public string Before { get; } = before;

    /// <summary>The text that is to be there.</summary>
    public string After { get; } = after;

    public static string Format(IReadOnlyList<FixEdit> edits) => string.Join("&", edits.Select(edit => string.Join(
        "=", edit.Offset.ToString(CultureInfo.InvariantCulture), Uri.EscapeDataString(edit.Before), Uri.EscapeDataString(edit.After))));

    public static IReadOnlyList<FixEdit> Parse(string text)
    {
        var edits = new List<FixEdit>();
        foreach (var part in text.Split('&'))
        {
            var fields = part.Split('=');
            if (fields.Length == 3 && int.TryParse(fields[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset))
            {
                edits.Add(new(offset, Uri.UnescapeDataString(fields[1]), Uri.UnescapeDataString(fields[2])));
            }
        }

        return edits;
    }
}
