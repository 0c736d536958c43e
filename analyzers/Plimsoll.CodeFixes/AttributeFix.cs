using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers;
using Plimsoll.Findings;

namespace Plimsoll.CodeFixes;

/// <summary>Writes the attributes that say what a helper does. The analyzer has worked them out, and offers none unless they say it exactly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AttributeFix)), Shared]
public sealed class AttributeFix : CodeFixProvider
{
    private const string Annotations = "Plimsoll.Annotations";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [SdkRules.AttributesDisagree.Id, SdkRules.HiddenEffect.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) => await Apply(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(HelperAnalyzer.MethodProperty))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Write attributes that say what it does",
                        cancellation => Apply(context.Document, [diagnostic], cancellation),
                        equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> Apply(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return document;
        }

        var methods = new Dictionary<SyntaxNode, Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(HelperAnalyzer.MethodProperty)
                && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method)
            {
                methods[method] = diagnostic;
            }
        }

        var changed = root.ReplaceNodes(methods.Keys, (before, after) => Annotate((MethodDeclarationSyntax)after, methods[before].Properties));
        return document.WithSyntaxRoot(WithUsing(changed));
    }

    private static MethodDeclarationSyntax Annotate(MethodDeclarationSyntax method, ImmutableDictionary<string, string?> properties)
    {
        var parameters = method.ParameterList.Parameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            properties.TryGetValue(HelperAnalyzer.ParameterProperty + i.ToString(CultureInfo.InvariantCulture), out var wanted);
            parameters = parameters.Replace(parameter, Annotate(parameter, wanted));
        }

        var (leading, bare) = (method.GetLeadingTrivia(), method.WithoutLeadingTrivia());
        bare = bare.WithAttributeLists(Without(bare.AttributeLists)).WithParameterList(bare.ParameterList.WithParameters(parameters));
        bare = bare.WithLeadingTrivia();
        if (properties[HelperAnalyzer.MethodProperty] is not { Length: > 0 } attributes)
        {
            return bare.WithLeadingTrivia(leading);
        }

        var indentation = leading.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        var list = List(attributes).WithTrailingTrivia(SyntaxFactory.EndOfLine(LineEnd(method)), SyntaxFactory.Whitespace(indentation));
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list)).WithLeadingTrivia(leading);
    }

    private static ParameterSyntax Annotate(ParameterSyntax parameter, string? attributes)
    {
        var leading = parameter.GetLeadingTrivia();
        var bare = parameter.WithAttributeLists(Without(parameter.AttributeLists)).WithLeadingTrivia();
        return (attributes is null ? bare : bare.WithAttributeLists(bare.AttributeLists.Insert(0, List(attributes).WithTrailingTrivia(SyntaxFactory.Space))))
            .WithLeadingTrivia(leading);
    }

    private static AttributeListSyntax List(string attributes) => SyntaxFactory.ParseCompilationUnit($"[{attributes}] class C;").Members[0].AttributeLists[0].WithoutTrivia();

    // The attributes that said something else before.
    private static SyntaxList<AttributeListSyntax> Without(SyntaxList<AttributeListSyntax> lists)
    {
        var kept = new List<AttributeListSyntax>();
        foreach (var list in lists)
        {
            var others = list.Attributes.Where(static attribute => !IsOurs(attribute.Name)).ToArray();
            if (others.Length > 0)
            {
                kept.Add(others.Length == list.Attributes.Count ? list : list.WithAttributes(SyntaxFactory.SeparatedList(others)));
            }
        }

        return SyntaxFactory.List(kept);
    }

    private static bool IsOurs(NameSyntax name)
    {
        var simple = name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.Text : name.ToString();
        return simple is "ConfigScope" or "ConfigSet" or "ConfigPath" or "ConfigScopeAttribute" or "ConfigSetAttribute" or "ConfigPathAttribute";
    }

    private static CompilationUnitSyntax WithUsing(CompilationUnitSyntax root)
    {
        if (root.DescendantNodes().OfType<UsingDirectiveSyntax>().Any(static directive => directive.Name?.ToString() == Annotations))
        {
            return root;
        }

        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(Annotations).WithLeadingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(LineEnd(root)));
        return root.Usings.Count > 0
            ? root.AddUsings(directive)
            : root.WithLeadingTrivia().AddUsings(directive.WithLeadingTrivia(root.GetLeadingTrivia()));
    }

    private static string LineEnd(SyntaxNode node) =>
        node.DescendantTrivia(descendIntoTrivia: true).FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is var found && found.FullSpan.Length > 0
            ? found.ToFullString()
            : "\n";
}
