using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;
using Platform = Plimsoll.Platforms.Platform;

namespace Plimsoll.Analyzers.Files;

/// <summary>A <c>plimsoll.platforms.yaml</c> among the additional files, read once for each version of its text.</summary>
internal sealed class PlatformFiles(FileText text, PlatformSet platforms, IReadOnlyList<Finding> findings)
{
    private static readonly ConditionalWeakTable<SourceText, PlatformFiles> Known = new();

    public FileText Text { get; } = text;

    public PlatformSet Platforms { get; } = platforms;

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    public static IReadOnlyList<PlatformFiles> Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var result = new List<PlatformFiles>();
        foreach (var file in options.AdditionalFiles)
        {
            if (IsPlatformFile(file.Path) && file.GetText(cancellation) is { } text)
            {
                result.Add(Known.GetValue(text, key => Read(file, key)));
            }
        }

        return result;
    }

    public static PlatformSet Together(IReadOnlyList<PlatformFiles> files) => files.Count switch
    {
        0 => PlatformSet.Empty,
        1 => files[0].Platforms,
        _ => new([.. files.SelectMany(file => file.Platforms.Platforms)]),
    };

    /// <summary>Whether a file is one by its name.</summary>
    public static bool IsPlatformFile(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Equals(PlatformFile.FileName, StringComparison.OrdinalIgnoreCase);

    private static PlatformFiles Read(AdditionalText file, SourceText text)
    {
        var read = ConfigReader.Read(text.ToString(), file.Path);
        var findings = read.Problems.Select(FormFindings.From).ToList();
        var platforms = new List<Platform>();
        foreach (var document in read.Documents)
        {
            var result = PlatformFile.Read(document);
            platforms.AddRange(result.Platforms.Platforms);
            findings.AddRange(result.Findings);
        }

        return new(new(file.Path, text), new(platforms), findings);
    }
}
