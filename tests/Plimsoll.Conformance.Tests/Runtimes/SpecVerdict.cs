using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>What the rules say of a spec that a program wrote: it should be nothing but what the container was asked to be.</summary>
internal static class SpecVerdict
{
    // Of paths with a detour or below /proc, host namespaces, bind mounts, capabilities, devices, masked paths: a Pod that asks for them gets them.
    private static readonly string[] Wanted = ["PLM4355", "PLM4356", "PLM4429", "PLM4430", "PLM4431", "PLM4432", "PLM4433"];

    /// <summary>The findings that nobody asked for.</summary>
    public static IReadOnlyList<string> Unwanted(ConfigNode root, string platform = "")
    {
        var platforms = platform.Length == 0 ? PlatformSet.Empty
            : PlatformFile.Read(new(ConfigReader.Read(platform).Documents[0].Root, kind: DocumentKind.Platforms)).Platforms;
        return [.. Linter.Run([new ConfigDocument(root)], platforms)
            .Where(finding => finding.Severity > Severity.Info && (finding.Rule.Id[..4] is "PLM4" or "PLM7") && !Wanted.Contains(finding.Rule.Id))
            .Select(finding => $"{finding.Severity} {finding.Rule.Id}: {finding.Message}")];
    }
}
