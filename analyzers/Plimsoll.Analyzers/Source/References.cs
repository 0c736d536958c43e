using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Whether a member is used in its own compilation. What a used helper returns is judged where it ends up,
/// because its caller may still change it. Looked up only when there is something to report.
/// </summary>
internal sealed class References(Compilation compilation)
{
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<string, HashSet<ISymbol>> _byName = new(StringComparer.Ordinal);
    private Dictionary<string, List<SimpleNameSyntax>>? _names;

    /// <summary>Whether any name in the compilation means this member.</summary>
    public bool IsUsed(ISymbol member, CancellationToken cancellation)
    {
        if (!Names(cancellation).TryGetValue(member.Name, out var candidates))
        {
            return false;
        }

        if (!_byName.TryGetValue(member.Name, out var used))
        {
            used = _byName.GetOrAdd(member.Name, Bind(candidates, cancellation));
        }

        return used.Contains(member.OriginalDefinition);
    }

    private HashSet<ISymbol> Bind(List<SimpleNameSyntax> candidates, CancellationToken cancellation)
    {
        var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var name in candidates)
        {
            // The names of helpers stand anywhere in the compilation; the model is the driver's own, and cached by it.
#pragma warning disable RS1030
            var info = compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, cancellation);
#pragma warning restore RS1030
            Add(used, info.Symbol);
            foreach (var candidate in info.CandidateSymbols)
            {
                Add(used, candidate);
            }
        }

        return used;
    }

    private static void Add(HashSet<ISymbol> used, ISymbol? symbol)
    {
        if (symbol is not null)
        {
            used.Add(((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition);
        }
    }

    private Dictionary<string, List<SimpleNameSyntax>> Names(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _names ??= Collect(cancellation);
        }
    }

    // Only names of members that the compilation itself declares can mean one of them.
    private Dictionary<string, List<SimpleNameSyntax>> Collect(CancellationToken cancellation)
    {
        var result = new Dictionary<string, List<SimpleNameSyntax>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is MethodDeclarationSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax or LocalFunctionStatementSyntax)
                {
                    var name = Declared(node);
                    if (!result.ContainsKey(name))
                    {
                        result.Add(name, []);
                    }
                }
            }
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is SimpleNameSyntax name && result.TryGetValue(name.Identifier.ValueText, out var names))
                {
                    names.Add(name);
                }
            }
        }

        return result;
    }

    private static string Declared(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        _ => "",
    };
}
