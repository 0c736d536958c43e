using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Finds the calls that write given values, by reading the attributes of methods backwards.</summary>
internal sealed class CallFinder(SemanticModel model, WireNames names, ValueWriter values, int position)
{
    private const int MaxDepth = 4;

    private readonly CallMatcher _matcher = new(names, values);

    /// <summary>A chain of calls on a type that writes the values and nothing else; null if there is none.</summary>
    public Call? Find(INamedTypeSymbol type, IReadOnlyList<Leaf> leaves, int depth = 0) => FindEach(type, leaves, depth) is { Count: > 0 } calls
        ? new(
            string.Concat(calls.Select(call => call.Text)),
            [.. calls.SelectMany(call => call.Covers)],
            calls.Sum(call => call.Arguments),
            [.. calls.SelectMany(call => call.Usings)])
        : null;

    private List<Call>? FindEach(INamedTypeSymbol type, IReadOnlyList<Leaf> leaves, int depth)
    {
        var methods = Methods(type);
        var calls = new List<Call>();
        var left = Enumerable.Range(0, leaves.Count).ToImmutableHashSet();
        while (!left.IsEmpty)
        {
            var wanted = left;
            var best = methods.Select(method => _matcher.Match(method.Symbol, type, leaves, wanted, method.Using))
                .OfType<Call>().Where(call => !call.Covers.IsEmpty)
                .OrderByDescending(call => call.Covers.Count).ThenBy(call => call.Arguments)
                .ThenBy(call => call.Text.Length).ThenBy(call => call.Text, StringComparer.Ordinal)
                .FirstOrDefault() ?? Nested(methods, type, leaves, wanted, depth);
            if (best is null || BreaksItem(leaves, best.Covers))
            {
                return null;
            }

            calls.Add(best);
            left = left.Except(best.Covers);
        }

        return calls;
    }

    // What belongs to one item must be written by one call: a second call would write a second item.
    private static bool BreaksItem(IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> covers)
    {
        for (var i = 0; i < leaves.Count; i++)
        {
            var item = leaves[i].Path.ToList().IndexOf("[]");
            if (item >= 0 && item < leaves[i].Path.Count - 1 && !covers.Contains(i)
                && covers.Any(other => leaves[other].Path.Take(item + 1).SequenceEqual(leaves[i].Path.Take(item + 1))))
            {
                return true;
            }
        }

        return false;
    }

    // .WithSecurityContext(s => s.WithPrivileged(false)): a call whose lambda writes below one key.
    private Call? Nested(IReadOnlyList<(IMethodSymbol Symbol, string? Using)> methods, INamedTypeSymbol type, IReadOnlyList<Leaf> leaves, ImmutableHashSet<int> left, int depth)
    {
        foreach (var (method, import) in depth < MaxDepth ? methods : [])
        {
            if (_matcher.Configure(method, type) is not var (inner, path) || path.Count == 0 || path.Contains("[]"))
            {
                continue;
            }

            var below = left.Where(i => leaves[i].Path.Count > path.Count && leaves[i].Path.Take(path.Count).SequenceEqual(path)).OrderBy(i => i).ToList();
            if (below.Count > 0 && Find(inner, [.. below.Select(i => new Leaf([.. leaves[i].Path.Skip(path.Count)], leaves[i].Value))], depth + 1) is { } call)
            {
                var name = LambdaNames.Letter(model, position, depth);
                return new(
                    $".{method.Name}({name} => {name}{call.Text})",
                    [.. below],
                    call.Arguments + 1,
                    import is null ? call.Usings : call.Usings.Add(import));
            }
        }

        return null;
    }

    private List<(IMethodSymbol Symbol, string? Using)> Methods(INamedTypeSymbol type)
    {
        var known = model.LookupSymbols(position, type, includeReducedExtensionMethods: true).OfType<IMethodSymbol>()
            .Where(method => !method.IsStatic || method.ReducedFrom is not null)
            .Select(method => (method, (string?)null)).ToList();
        var seen = new HashSet<ISymbol>(known.Select(method => (ISymbol)(method.method.ReducedFrom ?? method.method).OriginalDefinition), SymbolEqualityComparer.Default);
        foreach (var holder in type.ContainingNamespace.GetTypeMembers().Where(holder => holder.IsStatic && holder.MightContainExtensionMethods))
        {
            foreach (var method in holder.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { IsExtensionMethod: true, DeclaredAccessibility: Accessibility.Public } && !seen.Contains(method) && method.ReduceExtensionMethod(type) is { } reduced)
                {
                    known.Add((reduced, type.ContainingNamespace.ToDisplayString()));
                }
            }
        }

        return known;
    }
}
