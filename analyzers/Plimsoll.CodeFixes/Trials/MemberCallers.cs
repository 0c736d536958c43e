using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>
/// Finds the members in whose analysis the code of another may count: those that use it, and those that use them.
/// What is run without being named (a constructor, an operator, what a loop or a pattern calls) may count for all.
/// </summary>
internal sealed class MemberCallers(Compilation compilation)
{
    // What the language calls by itself, on an object.
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "Add", "Cast", "Count", "Current", "Deconstruct", "Dispose", "DisposeAsync", "Equals", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetHashCode",
        "GetPinnableReference", "GetResult", "GroupBy", "GroupJoin", "IsCompleted", "Join", "Length", "MoveNext", "MoveNextAsync", "OnCompleted", "OrderBy",
        "OrderByDescending", "PrintMembers", "Select", "SelectMany", "Slice", "ThenBy", "ThenByDescending", "ToString", "UnsafeOnCompleted", "Where",
    };

    private readonly Dictionary<string, List<(ISymbol? Symbol, Member? Member)>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<Member, IReadOnlyCollection<Member>> _known = [];

    /// <summary>A member and all in whose analysis it may count; of no member at all, the whole project.</summary>
    public IReadOnlyCollection<Member> Of(Member? member, CancellationToken cancellation)
    {
        if (member is null)
        {
            return Everything(cancellation);
        }

        if (!_known.TryGetValue(member, out var known))
        {
            _known.Add(member, known = Find(member, cancellation));
        }

        return known;
    }

    /// <summary>Whether callers see what a member does: it gives something back, or changes what it is given.</summary>
    public bool AreConcerned(Member member, WireNames names, CancellationToken cancellation) =>
        Member.Declaration(member.Tree.GetRoot(cancellation), member.Span) switch
        {
            GlobalStatementSyntax => false,
            MethodDeclarationSyntax method => CachedModel.Of(compilation, member.Tree).GetDeclaredSymbol(method, cancellation) is not { ReturnsVoid: true } symbol
                || symbol.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.Type is not INamedTypeSymbol { IsGenericType: false } type || names.IsConfigType(type)),
            _ => true,
        };

    /// <summary>The members that a piece of code names, and those that use them: it matters to them whether they are used, and how.</summary>
    public IEnumerable<Member> OfNamed(SyntaxNode root, TextSpan span, CancellationToken cancellation) =>
        from name in root.DescendantNodes(span).OfType<SimpleNameSyntax>()
        where span.Contains(name.Span)
        from symbol in compilation.GetSymbolsWithName(name.Identifier.ValueText, SymbolFilter.Member, cancellation)
        from declaration in symbol.DeclaringSyntaxReferences
        from member in Of(Member.At(declaration.SyntaxTree.GetRoot(cancellation), declaration.Span), cancellation)
        select member;

    private IReadOnlyCollection<Member> Find(Member member, CancellationToken cancellation)
    {
        var found = new HashSet<Member> { member };
        var pending = new Stack<Member>(found);
        while (pending.Count > 0)
        {
            if (Callers(pending.Pop(), cancellation) is not { } callers)
            {
                return Everything(cancellation);
            }

            foreach (var caller in callers.Where(found.Add))
            {
                pending.Push(caller);
            }
        }

        return found;
    }

    private IReadOnlyCollection<Member> Everything(CancellationToken cancellation) =>
        [.. compilation.SyntaxTrees.Select(tree => new Member(tree, tree.GetRoot(cancellation).FullSpan))];

    // Null if anyone may be one.
    private IEnumerable<Member>? Callers(Member member, CancellationToken cancellation)
    {
        var declaration = Member.Declaration(member.Tree.GetRoot(cancellation), member.Span);
        if (declaration is GlobalStatementSyntax)
        {
            return [];
        }

        var model = CachedModel.Of(compilation, member.Tree);
        var callers = new List<Member>();
        foreach (var name in Named(declaration))
        {
            var symbol = model.GetDeclaredSymbol(name, cancellation);
            foreach (var (used, user) in symbol is null ? [] : Uses(symbol.Name, cancellation))
            {
                if (!MayMean(used, symbol!))
                {
                    continue;
                }

                if (user is null)
                {
                    return null;
                }

                callers.Add(user);
            }
        }

        return Named(declaration).Any() ? callers : null;
    }

    // The declarations whose names whoever runs a member has to write.
    private static IEnumerable<SyntaxNode> Named(MemberDeclarationSyntax? declaration) => declaration switch
    {
        MethodDeclarationSyntax method when IsStatic(method) && !IsExtension(method) || !Unnamed.Contains(method.Identifier.ValueText) => [method],
        PropertyDeclarationSyntax property when IsStatic(property) || property.Initializer is null && !Unnamed.Contains(property.Identifier.ValueText) => [property],
        FieldDeclarationSyntax field when IsStatic(field) => field.Declaration.Variables,
        EnumMemberDeclarationSyntax item => [item],
        _ => [],
    };

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true || method.Parent is not (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax);

    private List<(ISymbol? Symbol, Member? Member)> Uses(string name, CancellationToken cancellation)
    {
        if (_uses.TryGetValue(name, out var known))
        {
            return known;
        }

        var uses = new List<(ISymbol?, Member?)>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => TreeNames.Of(tree, cancellation).Contains(name)))
        {
            var root = tree.GetRoot(cancellation);
            foreach (var use in TreeNames.Uses(tree, name, cancellation))
            {
                uses.Add((CachedModel.Of(compilation, tree).GetSymbolInfo(use, cancellation).Symbol, Member.At(root, use.Span)));
            }
        }

        _uses.Add(name, uses);
        return uses;
    }

    // What is overridden stands for what overrides it.
    private static bool MayMean(ISymbol? used, ISymbol member)
    {
        var definition = ((used as IMethodSymbol)?.ReducedFrom ?? used)?.OriginalDefinition;
        return definition is null or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }
            || SymbolEqualityComparer.Default.Equals(definition, member.OriginalDefinition)
            || definition is IMethodSymbol { IsPartialDefinition: true } or IPropertySymbol { IsPartialDefinition: true };
    }
}
