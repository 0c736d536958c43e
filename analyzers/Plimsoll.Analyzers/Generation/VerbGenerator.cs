using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Generation.Emit;
using Plimsoll.Analyzers.Generation.Verbs;

namespace Plimsoll.Analyzers.Generation;

/// <summary>
/// Writes the bodies of partial methods whose attributes (<c>[ConfigScope]</c>, <c>[ConfigPath]</c>, <c>[ConfigSet]</c>) say all they do:
/// the attributes are the implementation, so they cannot lie.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class VerbGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that yields the verbs, for tests of caching.</summary>
    public const string VerbsStep = "Verbs";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var verbs = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => VerbParser.MayBeVerb(node),
                static (syntax, cancellation) => VerbParser.Parse(syntax.SemanticModel, (MethodDeclarationSyntax)syntax.Node, cancellation))
            .Where(static verb => verb is not null)
            .WithTrackingName(VerbsStep);
        context.RegisterSourceOutput(verbs, static (output, verb) =>
            output.AddSource(verb!.HintName, SourceText.From(VerbEmitter.Emit(verb), Encoding.UTF8)));
    }
}
