using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Generation.Emit;
using Plimsoll.Analyzers.Generation.Verbs;

namespace Plimsoll.Analyzers.Generation;

/// <summary>Implements <c>IConfigAliases</c> for classes with <c>[ConfigAlias]</c>, so that the attribute and the code cannot disagree.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class AliasGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that yields the aliases, for tests of caching.</summary>
    public const string AliasesStep = "Aliases";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var aliases = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "Plimsoll.Annotations.ConfigAliasAttribute",
                static (_, _) => true,
                static (found, _) => AliasParser.Parse((INamedTypeSymbol)found.TargetSymbol, found.Attributes))
            .WithTrackingName(AliasesStep);
        context.RegisterSourceOutput(aliases, static (output, type) =>
            output.AddSource(type.HintName, SourceText.From(AliasEmitter.Emit(type), Encoding.UTF8)));
    }
}
