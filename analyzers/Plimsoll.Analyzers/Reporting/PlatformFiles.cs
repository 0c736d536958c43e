using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;
using Platform = Plimsoll.Platforms.Platform;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>A <c>plimsoll.platforms.yaml</c> among the additional files, read once for each version of its text.</summary>
internal sealed class PlatformFiles(AdditionalText file, SourceText text, PlatformSet platforms, IReadOnlyList<Finding> findings)
{
    private static readonly ConditionalWeakTable<SourceText, PlatformFiles> Known = new();

    public AdditionalText File { get; } = file;

    public PlatformSet Platforms { get; } = platforms;

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

    public IEnumerable<Diagnostic> Diagnostics(ImmutableDictionary<string, DiagnosticDescriptor> descriptors)
    {
        foreach (var finding in findings)
        {
            if (descriptors.TryGetValue(finding.Rule.Id, out var descriptor))
            {
                yield return Diagnostic.Create(descriptor, LocationOf(finding.Origin), Reporter.SeverityOf(finding.Severity), null, null, finding.Message);
            }
        }
    }

    private static bool IsPlatformFile(string path) =>
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

        return new(file, text, new(platforms), findings);
    }

    private Location LocationOf(Origin origin)
    {
        var start = Position(origin.Line, origin.Column);
        var end = origin.EndLine > 0 ? Position(origin.EndLine, origin.EndColumn) : start;
        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        return Location.Create(File.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private int Position(int line, int column)
    {
        if (line < 1 || line > text.Lines.Count)
        {
            return line < 1 ? 0 : text.Length;
        }

        var at = text.Lines[line - 1];
        return Math.Min(at.Start + Math.Max(column - 1, 0), at.End);
    }
}
