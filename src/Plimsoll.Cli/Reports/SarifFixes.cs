using System.Text.Json;
using Plimsoll.Cli.Fix;
using Plimsoll.Cli.Lint;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.Cli.Reports;

/// <summary>The fixes of findings as changes of the text of their files, where they can surely be made there.</summary>
internal sealed class SarifFixes(LintResult result)
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    public void Write(Finding finding, Utf8JsonWriter json)
    {
        if (finding.Fix is not { } fix || finding.Document?.File is not { } file
            || !result.DocumentsByFile.TryGetValue(file, out var documents) || TextOf(file) is not { } text
            || TextPrinter.Print(text, file, documents, fix.Edits) is not { } changes)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", fix.Title);
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifReport.UriOf(file));
        json.WriteEndObject();
        json.WriteStartArray("replacements");
        foreach (var change in changes)
        {
            Write(text, change, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(string text, TextChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        WritePlace(text, change.Start, "startLine", "startColumn", json);
        WritePlace(text, change.End, "endLine", "endColumn", json);
        json.WriteEndObject();
        json.WriteStartObject("insertedContent");
        json.WriteString("text", change.NewText);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(string text, int at, string line, string column, Utf8JsonWriter json)
    {
        var before = text.AsSpan(0, at);
        json.WriteNumber(line, before.Count('\n') + 1);
        json.WriteNumber(column, at - before.LastIndexOf('\n'));
    }

    private string? TextOf(string file)
    {
        if (!_texts.TryGetValue(file, out var text))
        {
            text = EditableFile.Read(file)?.Text.Text;
            _texts.Add(file, text);
        }

        return text;
    }
}
