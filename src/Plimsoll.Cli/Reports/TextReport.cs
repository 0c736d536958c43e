using System.Buffers;
using System.Globalization;
using System.Text;
using Plimsoll.Cli.Lint;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Reports;

/// <summary>The report for people: each finding with its source line, then one line that sums up.</summary>
internal static class TextReport
{
    private const int Tab = 4;
    private const int Widest = 160;

    public static void Write(LintResult result, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        var sources = new SourceLines(result.InputText);
        foreach (var finding in result.Findings)
        {
            Write(finding, sources, text);
        }

        Summarise(result, text);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Write(Finding finding, SourceLines sources, StringBuilder text)
    {
        var origin = finding.Origin;
        text.Append(origin.File ?? "plimsoll");
        if (origin.IsKnown)
        {
            text.Append(CultureInfo.InvariantCulture, $":{origin.Line}:{Math.Max(origin.Column, 1)}");
        }

        text.Append(CultureInfo.InvariantCulture, $": {Names.Of(finding.Severity)} {finding.Rule.Id}: {finding.Message} [{finding.Rule.Name}]\n");
        if (sources.Get(origin) is { } line)
        {
            WriteSource(origin, line, text);
        }

        if (finding.Fix is { } fix)
        {
            text.Append(CultureInfo.InvariantCulture, $"       = fix: {fix.Title}\n");
        }
    }

    private static void WriteSource(Origin origin, string line, StringBuilder text)
    {
        var last = origin.EndLine == origin.Line && origin.EndColumn > origin.Column ? origin.EndColumn : origin.EndLine > origin.Line ? line.Length + 1 : origin.Column + 1;
        var start = Math.Min(Math.Max(origin.Column, 1) - 1, line.Length);
        var end = Math.Min(Math.Max(last - 1, start + 1), Math.Max(line.Length, start + 1));
        if (end > Widest)
        {
            // A minified file: show the part that matters.
            var cut = Math.Max(0, start - (Widest / 2));
            line = line.Substring(cut, Math.Min(Widest, line.Length - cut));
            (start, end) = (start - cut, Math.Min(end - cut, Math.Max(line.Length, start - cut + 1)));
        }

        var before = Show(line[..start]);
        var marked = Show(line[start..Math.Min(end, line.Length)]);
        var after = Show(line[Math.Min(end, line.Length)..]);
        text.Append(CultureInfo.InvariantCulture, $"{origin.Line,6} | {before}{marked}{after}\n");
        text.Append("       | ").Append(' ', before.Length).Append('^', Math.Max(marked.Length, 1)).Append('\n');
    }

    /// <summary>Tabs widened and control characters replaced, so that the caret stands where it should and terminals stay sane.</summary>
    private static string Show(string part)
    {
        var shown = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            if (c == '\t')
            {
                shown.Append(' ', Tab);
            }
            else
            {
                shown.Append(char.IsControl(c) ? '\uFFFD' : c);
            }
        }

        return shown.ToString();
    }

    private static void Summarise(LintResult result, StringBuilder text)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => (Name: Names.Of(severity), Count: result.Findings.Count(finding => finding.Severity == severity)))
            .Where(item => item.Count > 0)
            .Select(item => Count(item.Count, item.Name, item.Name == "info" ? "" : "s"));
        var detail = string.Join(", ", counts);
        text.Append(Count(result.Findings.Count, "finding", "s")).Append(detail.Length > 0 ? $" ({detail})" : "")
            .Append(" in ").Append(Count(result.Documents, "document", "s")).Append(" of ").Append(Count(result.Files, "file", "s"));
        if (result.Skipped.Count > 0)
        {
            const int Named = 5;
            text.Append("; skipped ").AppendJoin(", ", result.Skipped.Take(Named));
            text.Append(result.Skipped.Count > Named ? $" and {Count(result.Skipped.Count - Named, "other folder", "s")}" : "");
        }

        text.Append('\n');
    }

    private static string Count(int count, string noun, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : plural)}");
}
