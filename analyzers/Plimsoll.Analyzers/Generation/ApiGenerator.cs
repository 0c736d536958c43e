using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Generation.Emit;
using Plimsoll.Analyzers.Generation.Kubernetes;
using Plimsoll.Analyzers.Generation.Oci;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation;

/// <summary>
/// Writes the typed API of Kubernetes and of the OCI runtime spec into the project that asks for it with the MSBuild property <c>PlimsollGenerateApi</c>:
/// the SDK itself. The input is that property alone, so nothing is done again while code is typed.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApiGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that yields the files, for tests of caching.</summary>
    public const string FilesStep = "ApiFiles";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var isWanted = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.PlimsollGenerateApi", out var text)
            && string.Equals(text, "true", StringComparison.OrdinalIgnoreCase));
        var files = isWanted
            .SelectMany(static (wanted, cancellation) =>
                wanted ? KubernetesModel.Build(KubernetesSchema.Default, cancellation).Concat(OciModel.Build(OciSchema.Default, cancellation)) : [])
            .WithTrackingName(FilesStep);
        context.RegisterSourceOutput(files, static (output, file) =>
            output.AddSource(file.HintName, SourceText.From(FileEmitter.Emit(file, output.CancellationToken), Encoding.UTF8)));
    }
}
