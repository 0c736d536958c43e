using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Cli.Lint;

/// <summary>The comments by which Checkov and Trivy are told to be silent; one holds for the document in which it stands.</summary>
internal static class ForeignComments
{
    /// <summary>The findings that no comment accepts.</summary>
    public static List<Finding> Apply(IReadOnlyList<Finding> findings, string? inputText, ICollection<Finding> allowed)
    {
        var left = new List<Finding>();
        foreach (var file in findings.GroupBy(finding => finding.Origin.File))
        {
            var comments = file.Key is null ? [] : Read(file.Key, inputText);
            foreach (var finding in file)
            {
                var (_, _, allowance) = comments.Find(item => item.First <= finding.Origin.Line && finding.Origin.Line <= item.Last && item.Allowance.Rule == finding.Rule.Id);
                (allowance is null ? left : allowed).Add(finding with { Allowance = allowance });
            }
        }

        return left;
    }

    private static List<(int First, int Last, Allowance Allowance)> Read(string file, string? inputText)
    {
        var comments = new List<(int First, int Last, Allowance Allowance)>();
        var lines = Lines(file, inputText);
        var first = 1;
        var pending = new List<Allowance>();
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].StartsWith("---", StringComparison.Ordinal))
            {
                comments.AddRange(pending.Select(allowance => (first, i, allowance)));
                pending.Clear();
                first = i + 1;
            }
            else if (lines[i].IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash)
            {
                pending.AddRange(RuleNames.OfForeignComment(lines[i][(hash + 1)..]));
            }
        }

        return comments;
    }

    private static string[] Lines(string file, string? inputText)
    {
        try
        {
            return file == LintRun.InputName ? (inputText ?? "").ReplaceLineEndings("\n").Split('\n') : File.ReadAllLines(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
