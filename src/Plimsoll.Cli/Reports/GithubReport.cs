using System.Buffers;
using System.Globalization;
using System.Text;
using Plimsoll.Cli.Lint;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Reports;

/// <summary>
/// Annotations of GitHub Actions: each finding as a workflow command, which shows it in the changed file.
/// Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/// </summary>
internal static class GithubReport
{
    public static void Write(LintResult result, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            Write(finding, text);
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Write(Finding finding, StringBuilder text)
    {
        var origin = finding.Origin;
        text.Append("::").Append(finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" }).Append(' ');
        if (origin.File is { } file)
        {
            text.Append("file=").Append(Property(file.Replace('\\', '/'))).Append(',');
        }

        if (origin.IsKnown)
        {
            text.Append(CultureInfo.InvariantCulture, $"line={origin.Line},endLine={Math.Max(origin.Line, origin.EndLine)},");
            // Columns are shown for places within one line only.
            if (origin.Column > 0 && origin.EndLine <= origin.Line)
            {
                text.Append(CultureInfo.InvariantCulture, $"col={origin.Column},endColumn={Math.Max(origin.EndColumn, origin.Column)},");
            }
        }

        text.Append("title=").Append(Property($"{finding.Rule.Id} {finding.Rule.Name}")).Append("::").Append(Data(finding.Message)).Append('\n');
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
