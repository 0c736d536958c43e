using System.Text.Json;
using Plimsoll.Cli.Fix;
using Plimsoll.Cli.Lint;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Fixes;
using Plimsoll.Text;

namespace Plimsoll.Cli.Reports;

/// <summary>The fixes of findings as SARIF has them: what to delete, and what to insert. Only those that surely work are written.</summary>
internal sealed class SarifFixes(string? inputText)
{
    // A fix is checked by reading the whole text again, so one of a large file would take longer than it is worth.
    private const int LongestText = 500_000;

    private string? _file;
    private string _text = "";
    private IReadOnlyList<ConfigDocument> _documents = [];

    /// <summary>Writes the property <c>fixes</c>, if the finding has a fix.</summary>
    public void Write(Finding finding, string uri, Utf8JsonWriter json)
    {
        if (finding is not { Fix: { } fix, Verdict: Verdict.Definite, Document: { File: { } file } document })
        {
            return;
        }

        Open(file);
        var documents = _documents.Select(read => read.Index == document.Index ? document : read).ToList();
        if (!documents.Contains(document) || TextPrinter.Print(_text, file, documents, fix.Edits) is not { } changes)
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
        json.WriteString("uri", uri);
        json.WriteEndObject();
        json.WriteStartArray("replacements");
        foreach (var change in changes.OrderBy(change => change.Start))
        {
            Write(change, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Write(TextChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        WritePlace("startLine", "startColumn", change.Start, json);
        WritePlace("endLine", "endColumn", change.End, json);
        json.WriteEndObject();
        if (change.NewText.Length > 0)
        {
            json.WriteStartObject("insertedContent");
            json.WriteString("text", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WritePlace(string line, string column, int index, Utf8JsonWriter json)
    {
        var before = _text.AsSpan(0, index);
        json.WriteNumber(line, before.Count('\n') + 1);
        json.WriteNumber(column, index - (before.LastIndexOf('\n') + 1) + 1);
    }

    // Findings come sorted by file.
    private void Open(string file)
    {
        if (_file == file)
        {
            return;
        }

        _file = file;
        _text = (file == LintRun.InputName ? inputText : EditableFile.Read(file)?.Text.Text) ?? "";
        _documents = _text.Length is 0 or > LongestText ? [] : ConfigReader.Read(_text, file).Documents;
    }
}
