using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plimsoll.Cli.Lint;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Reports;

/// <summary>The report for programs. Fields and their order are part of the contract.</summary>
internal static class JsonReport
{
    internal static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(LintResult result, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            Write(finding, json);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.Files);
        json.WriteNumber("documents", result.Documents);
        json.WriteNumber("findings", result.Findings.Count);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Finding finding, Utf8JsonWriter json)
    {
        var origin = finding.Origin;
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("category", Names.Of(finding.Rule.Category));
        json.WriteString("severity", Names.Of(finding.Severity));
        json.WriteString("verdict", Names.Of(finding.Verdict));
        json.WriteString("message", finding.Message);
        json.WriteString("file", origin.File);
        Write("line", origin.Line, json);
        Write("column", origin.Column, json);
        Write("endLine", origin.EndLine, json);
        Write("endColumn", origin.EndColumn, json);
        json.WriteString("path", finding.Path);
        json.WriteString("kind", Names.KindOf(finding.Document));
        json.WriteString("object", finding.Document?.Name);
        json.WriteString("container", finding.Container);
        json.WriteString("platform", finding.Platform);
        json.WriteString("help", finding.Rule.Remedy);
        if (finding.Rule.Psa is { } check)
        {
            json.WriteString("psa", check);
        }

        json.WriteEndObject();
    }

    /// <summary>A place in a text, or null if there is none, as for a file that cannot be opened.</summary>
    private static void Write(string name, int place, Utf8JsonWriter json)
    {
        if (place > 0)
        {
            json.WriteNumber(name, place);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
