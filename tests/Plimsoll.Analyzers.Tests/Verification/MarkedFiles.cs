using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>The options of a project in which files below <c>deploy/</c> are manifests; an <c>.editorconfig</c> may say more.</summary>
internal sealed class MarkedFiles(params (string Key, string Value)[] editorConfig) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Nothing = new Options([]);

    public override AnalyzerConfigOptions GlobalOptions => Nothing;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.StartsWith("deploy/", StringComparison.Ordinal)
        ? new Options([("build_metadata.AdditionalFiles.PlimsollKind", "Manifest"), .. editorConfig])
        : Nothing;

    private sealed class Options((string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = Array.Find(values, pair => KeyComparer.Equals(pair.Key, key)).Value!;
            return value is not null;
        }
    }
}
