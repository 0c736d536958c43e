using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Findings;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Files;

/// <summary>A <c>plimsoll.rules.yaml</c> among the additional files, read once for each version of its text.</summary>
internal sealed class SettingsFile(FileText text, RuleSettings settings, IReadOnlyList<Finding> findings)
{
    private static readonly ConditionalWeakTable<SourceText, SettingsFile> Known = new();

    public FileText Text { get; } = text;

    public RuleSettings Settings { get; } = settings;

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>The file, or null if there is none.</summary>
    public static SettingsFile? Of(AnalyzerOptions options, CancellationToken cancellation = default)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (IsSettingsFile(file.Path) && file.GetText(cancellation) is { } text)
            {
                return Known.GetValue(text, key => Read(file, key));
            }
        }

        return null;
    }

    /// <summary>Whether a file is one by its name.</summary>
    public static bool IsSettingsFile(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Equals(RulesFile.FileName, StringComparison.OrdinalIgnoreCase);

    private static SettingsFile Read(AdditionalText file, SourceText text)
    {
        var read = ConfigReader.Read(text.ToString(), file.Path);
        var findings = read.Problems.Select(FormFindings.From).ToList();
        if (read.Documents.Count == 0)
        {
            return new(new(file.Path, text), RuleSettings.Empty, findings);
        }

        var result = RulesFile.Read(read.Documents[0]);
        return new(new(file.Path, text), result.Settings, [.. findings, .. result.Findings]);
    }
}
