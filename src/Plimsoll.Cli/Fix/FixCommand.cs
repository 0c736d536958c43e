using System.Globalization;
using System.Text;
using Plimsoll.Cli.Lint;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Findings;
using Plimsoll.Fixes;

namespace Plimsoll.Cli.Fix;

/// <summary>What <c>plimsoll lint --fix</c> does before it reports what is left.</summary>
internal static class FixCommand
{
    /// <summary>Makes the fixes that surely work; null, with the reason said, if a file cannot be written.</summary>
    public static FixResult? Run(LintOptions options, Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> lint, Terminal terminal)
    {
        var files = InputFiles.Of(options.Paths).Files
            .Where(file => Path.GetFileName(file) is not (PlatformsFile.Name or RuleSettingsFile.Name))
            .Select(file => EditableFile.Read(file, () => terminal.WriteError($"plimsoll lint: '{file}' is not in UTF-8, and is left as it is\n"))).OfType<EditableFile>().ToList();
        var result = Fixer.Run([.. files.Select(file => file.Text)], lint);
        var changed = files.Zip(result.Texts).Where(pair => pair.First.Text.Text != pair.Second.Text).ToList();
        foreach (var (file, after) in options.IsDryRun ? [] : changed)
        {
            try
            {
                file.Write(after.Text);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                terminal.WriteError($"plimsoll lint: '{after.File}' cannot be fixed: {exception.Message}\n");
                return null;
            }
        }

        if (options.IsDryRun)
        {
            terminal.Write(string.Concat(changed.Select(pair => UnifiedDiff.Of(pair.Second.File, pair.First.Text.Text, pair.Second.Text))));
            terminal.WriteError($"would fix {Summary(result, changed.Count)}\n");
        }

        return result;
    }

    /// <summary>Each finding that was fixed, in one line each, and a line that counts them.</summary>
    public static string Report(FixResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Fixed)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Origin.File}: fixed {finding.Rule.Id}: {finding.Fix!.Title} [{finding.Rule.Name}]\n");
        }

        return text.Append("fixed ").Append(Summary(result, result.Fixed.Select(finding => finding.Origin.File).Distinct().Count())).Append('\n').ToString();
    }

    private static string Summary(FixResult result, int files) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Fixed.Count} finding{(result.Fixed.Count == 1 ? "" : "s")} in {files} file{(files == 1 ? "" : "s")}, {result.Left.Count} left");
}
