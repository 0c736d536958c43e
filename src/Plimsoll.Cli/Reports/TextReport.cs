using System.Buffers;
using System.Globalization;
using System.Text;
using Plimsoll.Cli.Fix;
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
        if (result.Fixes is { } fixes)
        {
            text.Append(FixCommand.Report(fixes));
        }

        foreach (var finding in result.Findings)
        {
            Write(finding, sources, text, result.Fixes is null ? "fix" : "not fixed, for the change is not surely safe here");
        }

        Summarise(result, text);
        var bytes = Utf8Text.Bytes(text.ToString());
        new ReadOnlySpan<byte>(bytes).CopyTo(output.GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    }

    private static void Write(Finding finding, SourceLines sources, StringBuilder text, string fixLabel)
    {
        var origin = finding.Origin;
        text.Append(origin.File ?? "plimsoll");
        if (origin.IsKnown)
        {
            text.Append(':').Append(Number(origin.Line)).Append(':').Append(Number(Math.Max(origin.Column, 1)));
        }

        text.Append(": ").Append(Names.Of(finding.Severity)).Append(' ').Append(finding.Rule.Id).Append(": ").Append(finding.Message)
            .Append(" [").Append(finding.Rule.Name).Append("]\n");
        if (sources.Get(origin) is { } line && !string.IsNullOrWhiteSpace(line))
        {
            WriteSource(origin, line, text);
        }

        if (finding.Fix is { } fix)
        {
            text.Append("       = ").Append(fixLabel).Append(": ").Append(fix.Title).Append('\n');
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
        text.Append(Number(origin.Line).PadLeft(6)).Append(" | ").Append(before).Append(marked).Append(after).Append('\n');
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
        text.Append(Count(result.Findings.Count, "finding"));
        var before = " (";
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            var count = 0;
            foreach (var finding in result.Findings)
            {
                count += finding.Severity == severity ? 1 : 0;
            }

            if (count > 0)
            {
                text.Append(before).Append(Count(count, Names.Of(severity)));
                before = ", ";
            }
        }

        text.Append(before == ", " ? ")" : "").Append(" in ").Append(Count(result.Documents, "document"))
            .Append(" of ").Append(Count(result.Files, "file"));
        if (result.Skipped.Count > 0)
        {
            Listed("; skipped ", result.Skipped, text);
        }

        if (result.WithPlugins.Count > 0)
        {
            Listed("; not judged: what plugins do, of ", result.WithPlugins, text);
        }

        if (result.Unfilled > 0)
        {
            text.Append("; not judged: variables that are filled in later, in ").Append(Count(result.Unfilled, "document"));
        }

        text.Append('\n');
    }

    private static void Listed(string what, IReadOnlyList<string> paths, StringBuilder text)
    {
        const int Named = 5;
        text.Append(what).AppendJoin(", ", paths.Take(Named))
            .Append(paths.Count > Named ? " and " + Count(paths.Count - Named, "other") : "");
    }

    private static string Count(int count, string noun) =>
        Number(count) + " " + noun + (count == 1 || noun == "info" ? "" : "s");

    // Formatting holes of interpolated strings are compiled at run time, one type at a time; start-up would pay for it.
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
