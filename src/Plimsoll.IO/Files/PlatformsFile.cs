using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Files;

/// <summary>Finds and reads <c>plimsoll.platforms.yaml</c>.</summary>
internal static class PlatformsFile
{
    public const string Name = "plimsoll.platforms.yaml";

    /// <summary>The nearest platforms file in a folder or above it, or null.</summary>
    public static string? Find(string folder) => NearestFile.Find(folder, Name);

    /// <summary>The platforms of a file, and what is wrong with it; no file declares none.</summary>
    public static (PlatformSet Platforms, IReadOnlyList<Finding> Findings) Read(string? file, CancellationToken cancellationToken = default)
    {
        if (file is null)
        {
            return (PlatformSet.Empty, []);
        }

        var text = TextFile.Read(file, cancellationToken: cancellationToken);
        var findings = text.Problems.Select(FormFindings.From).ToList();
        if (text.Documents is not [var first, ..])
        {
            return (PlatformSet.Empty, findings);
        }

        var result = PlatformFile.Read(new ConfigDocument(first.Root, file, first.Index, DocumentKind.Platforms));
        findings.AddRange(result.Findings);
        return (result.Platforms, findings);
    }
}
