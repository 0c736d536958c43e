using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Whether a member is used in its own compilation. What a used helper returns is judged where it ends up,
/// because its caller may still change it. Looked up only when there is something to report.
/// </summary>
internal sealed class References(Compilation compilation)
{
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<string, HashSet<ISymbol>> _byName = new(StringComparer.Ordinal);
    private Dictionary<string, List<SyntaxTree>>? _trees;

    /// <summary>Whether any name in the compilation means this member.</summary>
    public bool IsUsed(ISymbol member, CancellationToken cancellation)
    {
        if (!_byName.TryGetValue(member.Name, out var used))
        {
            used = _byName.GetOrAdd(member.Name, Bind(member.Name, cancellation));
        }

        return used.Contains(member.OriginalDefinition);
    }

    private HashSet<ISymbol> Bind(string name, CancellationToken cancellation)
    {
        var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in Trees(cancellation).TryGetValue(name, out var trees) ? trees : [])
        {
            foreach (var use in TreeNames.Uses(tree, name, cancellation))
            {
                // The names of helpers stand anywhere in the compilation.
                var info = CachedModel.Of(compilation, use.SyntaxTree).GetSymbolInfo(use, cancellation);
                Add(used, info.Symbol);
                foreach (var candidate in info.CandidateSymbols)
                {
                    Add(used, candidate);
                }
            }
        }

        return used;
    }

    // The files that use each name.
    private Dictionary<string, List<SyntaxTree>> Trees(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_trees is not null)
            {
                return _trees;
            }

            var result = new Dictionary<string, List<SyntaxTree>>(StringComparer.Ordinal);
            foreach (var tree in compilation.SyntaxTrees)
            {
                foreach (var name in TreeNames.Of(tree, cancellation))
                {
                    if (!result.TryGetValue(name, out var trees))
                    {
                        result.Add(name, trees = []);
                    }

                    trees.Add(tree);
                }
            }

            return _trees = result;
        }
    }

    private static void Add(HashSet<ISymbol> used, ISymbol? symbol)
    {
        if (symbol is not null)
        {
            used.Add(((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition);
        }
    }
}
