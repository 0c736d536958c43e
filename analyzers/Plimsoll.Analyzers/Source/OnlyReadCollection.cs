using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Items of an array, a list or a dictionary can be set by whoever sees it: whether nobody does but code that can be seen, and all of that
/// only looks at what is in it.
/// </summary>
internal sealed class OnlyReadCollection(Compilation compilation)
{
    private readonly HolderUses _uses = new(compilation);

    /// <summary>Whether what a static field or property holds stays what it is made as.</summary>
    /// <param name="holder">The field or property.</param>
    /// <param name="isReadOnly">Whether its type lets nobody change it: who does all the same casts it, and other assemblies are not taken to do that.</param>
    /// <param name="cancellation">Stops the search.</param>
    public bool Is(ISymbol holder, bool isReadOnly, CancellationToken cancellation)
    {
        if (!isReadOnly && !IsSeenHereAlone(holder))
        {
            return false;
        }

        return !_uses.Of(holder, cancellation).Any(name => !IsRead(name) && _uses.MayBe(name, holder, cancellation));
    }

    // Other assemblies see what is public, and what they are named for.
    private bool IsSeenHereAlone(ISymbol holder)
    {
        for (var at = holder; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            switch (at.DeclaredAccessibility)
            {
                case Accessibility.Private:
                    return true;
                case Accessibility.Internal or Accessibility.ProtectedAndInternal:
                    return !compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
            }
        }

        return false;
    }

    private bool IsRead(SyntaxNode name)
    {
        while (name.Parent is MemberAccessExpressionSyntax outer && outer.Name == name)
        {
            name = outer;
        }

        return IsGoneThrough(name) || name.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count", Parent: not InvocationExpressionSyntax } => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Keys" or "Values" } view => IsGoneThrough(view),
            ElementAccessExpressionSyntax element => element.Expression == name && IsTakenAsItIs(element),
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax call } => Called(call) is { ContainingType.SpecialType: SpecialType.System_String },
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "Exists" or "Find" or "ForEach" or "TrueForAll" or "AsReadOnly" or "GetValueOrDefault",
                Parent: InvocationExpressionSyntax call,
            } => IsOfFramework(Called(call), "List", "Dictionary", "IReadOnlyDictionary", "CollectionExtensions", "Enumerable", "MemoryExtensions"),
            _ => false,
        };
    }

    private bool IsGoneThrough(SyntaxNode collection) => collection.Parent switch
    {
        SpreadElementSyntax => true,
        FromClauseSyntax or JoinClauseSyntax => IsOfFramework(Queried((QueryClauseSyntax)collection.Parent), "Enumerable"),
        CommonForEachStatementSyntax loop => loop.Expression == collection && loop is not ForEachStatementSyntax { Type: RefTypeSyntax },
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call, Name.Identifier.ValueText: not ("AsEnumerable" or "Cast" or "OfType") } => IsOfFramework(Called(call), "Enumerable"),
        _ => false,
    };

    // The method that goes through the collection of a clause: of the first, that of the clause behind it.
    private IMethodSymbol? Queried(QueryClauseSyntax clause)
    {
        SyntaxNode asked = clause.Parent is QueryExpressionSyntax { Body: var body } ? body.Clauses.FirstOrDefault() ?? (SyntaxNode)body.SelectOrGroup : clause;
        var model = CachedModel.Of(compilation, clause.SyntaxTree);
        return asked switch
        {
            OrderByClauseSyntax order => model.GetSymbolInfo(order.Orderings[0]).Symbol,
            QueryClauseSyntax other => model.GetQueryClauseInfo(other).OperationInfo.Symbol,
            SelectOrGroupClauseSyntax last => model.GetSymbolInfo(last).Symbol,
            _ => null,
        } as IMethodSymbol;
    }

    private static bool IsOfFramework(IMethodSymbol? method, params string[] types) => method is { ContainingType: { ContainingAssembly: not ISourceAssemblySymbol } type }
        && types.Contains(type.Name)
        && type.ContainingNamespace.ToDisplayString() is ("System" or "System.Linq" or "System.Collections.Generic");

    private IMethodSymbol? Called(InvocationExpressionSyntax call) => CachedModel.Of(compilation, call.SyntaxTree).GetSymbolInfo(call).Symbol as IMethodSymbol;

    // What is called on an item that is a structure may write to it where it stands.
    private bool IsTakenAsItIs(ElementAccessExpressionSyntax element) => !Writes.Is(element)
        && (element.Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax)
            || CachedModel.Of(compilation, element.SyntaxTree).GetTypeInfo(element).Type is { IsReferenceType: true });
}
