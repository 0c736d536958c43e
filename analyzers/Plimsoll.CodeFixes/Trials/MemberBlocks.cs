using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>The code of a member in the parts in which the compiler hands it to an analyzer; what builds nothing, such as attributes, is left out.</summary>
internal static class MemberBlocks
{
    public static IEnumerable<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> Of(Member member, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in Nodes(member.Tree.GetRoot(cancellation), member))
        {
            ImmutableArray<IOperation> blocks = [.. Code(node).OfType<SyntaxNode>().Select(code => model.GetOperation(code, cancellation)).OfType<IOperation>()];
            if (blocks.Length > 0 && Owner(node, model, cancellation) is { } owner)
            {
                yield return (owner, blocks);
            }
        }
    }

    // What declares something that may have code, in the member and, if that is a whole file, everywhere in it.
    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode root, Member member) => root
        .DescendantNodesAndSelf(member.Span, static node => node is CompilationUnitSyntax or MemberDeclarationSyntax or AccessorListSyntax or VariableDeclarationSyntax)
        .Where(node => member.Span.Contains(node.Span) || node is CompilationUnitSyntax unit && unit.Members.Any(statement => statement is GlobalStatementSyntax && member.Span.Contains(statement.Span)));

    private static IEnumerable<SyntaxNode?> Code(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit when unit.Members.Any(statement => statement is GlobalStatementSyntax) => [unit],
        ConstructorDeclarationSyntax constructor => [constructor.Initializer, (SyntaxNode?)constructor.Body ?? constructor.ExpressionBody],
        BaseMethodDeclarationSyntax method => [(SyntaxNode?)method.Body ?? method.ExpressionBody],
        AccessorDeclarationSyntax accessor => [(SyntaxNode?)accessor.Body ?? accessor.ExpressionBody],
        PropertyDeclarationSyntax property => [property.ExpressionBody, property.Initializer],
        IndexerDeclarationSyntax indexer => [indexer.ExpressionBody],
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => [field.Initializer],
        TypeDeclarationSyntax { ParameterList: not null, BaseList: { } bases } => [bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()],
        _ => [],
    };

    private static ISymbol? Owner(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => model.GetDeclaredSymbol(node, cancellation) switch
    {
        IPropertySymbol property when node is PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax => property.GetMethod,
        INamedTypeSymbol type => type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(declaration => declaration.Span == node.Span)),
        var symbol => symbol,
    };
}
