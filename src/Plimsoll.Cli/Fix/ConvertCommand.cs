using System.Globalization;
using Plimsoll.Cli.Lint;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Findings;
using Plimsoll.Fixes;
using Plimsoll.Text;

namespace Plimsoll.Cli.Fix;

/// <summary>What <c>plimsoll lint --convert-foreign-suppressions</c> does before it reports what is left.</summary>
internal static class ConvertCommand
{
    /// <summary>
    /// Writes an allowance beside each suppression of another tool that accepts a finding here; theirs stay, because the tool may still run.
    /// </summary>
    /// <param name="options">The command line.</param>
    /// <param name="suppressed">The findings in some documents that other tools are told to be silent about, each with its allowance.</param>
    /// <param name="terminal">Where a dry run prints the difference.</param>
    /// <returns>Whether all files could be written.</returns>
    public static bool Run(LintOptions options, Func<IReadOnlyList<ConfigDocument>, IReadOnlyList<Finding>> suppressed, Terminal terminal)
    {
        var files = InputFiles.Of(options.Paths).Files
            .Where(file => Path.GetFileName(file) is not (PlatformsFile.Name or RuleSettingsFile.Name))
            .Select(EditableFile.Read).OfType<EditableFile>().ToList();
        var documents = files.ConvertAll(file => ConfigReader.Read(file.Text.Text, file.Text.File).Documents);
        var byDocument = suppressed([.. documents.SelectMany(part => part)]).Where(finding => finding.Document is not null).ToLookup(finding => finding.Document!);
        var (converted, changed, isWell) = (0, 0, true);
        for (var i = 0; i < files.Count; i++)
        {
            var edits = documents[i].SelectMany(document => ForeignConversion.Edits(document, byDocument[document])).ToList();
            if (edits.Count == 0)
            {
                continue;
            }

            isWell &= Write(files[i], documents[i], edits, options.IsDryRun, terminal);
            converted += edits.Sum(ForeignConversion.Count);
            changed++;
        }

        terminal.WriteError(string.Create(
            CultureInfo.InvariantCulture,
            $"{(options.IsDryRun ? "would convert" : "converted")} {converted} suppression{(converted == 1 ? "" : "s")} in {changed} file{(changed == 1 ? "" : "s")}\n"));
        return isWell;
    }

    private static bool Write(EditableFile file, IReadOnlyList<ConfigDocument> documents, IReadOnlyList<Edit> edits, bool isDryRun, Terminal terminal)
    {
        var (name, before) = (file.Text.File, file.Text.Text);
        if (TextPrinter.Print(before, name, documents, edits) is not { } changes || TextChange.Apply(before, changes) is not { } after)
        {
            terminal.WriteError($"plimsoll lint: '{name}' cannot be converted: an anchor or the form of the text is in the way\n");
            return false;
        }

        if (isDryRun)
        {
            terminal.Write(UnifiedDiff.Of(name, before, after));
            return true;
        }

        try
        {
            file.Write(after);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.WriteError($"plimsoll lint: '{name}' cannot be converted: {exception.Message}\n");
            return false;
        }
    }
}
