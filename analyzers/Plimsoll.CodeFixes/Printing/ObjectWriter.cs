using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Writes a whole object as a chain of calls, found by reading the attributes of the typed API backwards; null where it has no call.</summary>
internal sealed class ObjectWriter(SemanticModel model, WireNames names, int position, string indentation, string lineBreak)
{
    private const int MaxDepth = 6;

    private readonly ValueWriter _values = new(model, names, position);
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);

    /// <summary>The namespaces that what was written needs.</summary>
    public IEnumerable<string> Usings => _usings;

    /// <summary>The creation of an object of a kind, with all that the tree says of it.</summary>
    public string? Write(MappingNode root)
    {
        if (TypeOf(root) is not { } type)
        {
            return null;
        }

        var (flat, _) = Parts([], root);
        var matcher = new CallMatcher(names, _values);
        var created = type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
            .Select(constructor => matcher.Create(constructor, type, flat)).OfType<Call>()
            .OrderByDescending(call => call.Covers.Count).FirstOrDefault();
        if (created is null || Chain(type, root, created.Covers, 0) is not { } chain)
        {
            return null;
        }

        var space = type.ContainingNamespace.ToDisplayString();
        var isKnown = model.LookupNamespacesAndTypes(position, name: type.Name).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, type));
        if (!isKnown)
        {
            _usings.Add(space);
        }

        return "new " + type.Name + created.Text + chain;
    }

    private INamedTypeSymbol? TypeOf(MappingNode root)
    {
        var value = ConfigValue.Of(root);
        if (value["apiVersion"].Text is not { } version || value["kind"].Text is not { } kind)
        {
            return null;
        }

        var slash = version.IndexOf('/');
        var group = slash < 0 ? "core" : version.Substring(0, slash).Split('.')[0];
        var wanted = $"io.k8s.api.{group}.{version.Substring(slash + 1)}.{kind}";
        return model.Compilation.GetTypesByMetadataName("Plimsoll.Kubernetes." + kind).FirstOrDefault(type => names.TypeName(type) == wanted);
    }

    private string? Chain(INamedTypeSymbol type, MappingNode node, ImmutableHashSet<int> written, int depth)
    {
        var (flat, items) = Parts([], node);
        var finder = new CallFinder(model, names, _values, position);
        var left = flat.Where((_, i) => !written.Contains(i)).ToList();
        if (finder.FindEach(type, left) is not { } calls)
        {
            return null;
        }

        var gap = depth == 0 ? lineBreak + indentation + "    " : "";
        var text = string.Concat(calls.Select(call => gap + call.Text));
        _usings.UnionWith(calls.SelectMany(call => call.Usings));
        foreach (var (path, item) in items)
        {
            if (depth == MaxDepth || Item(finder, type, path, item, depth) is not { } call)
            {
                return null;
            }

            text += gap + call;
        }

        return text;
    }

    // .WithContainer("web", image, c => ...): what the call does not take itself is said in its lambda.
    private string? Item(CallFinder finder, INamedTypeSymbol type, IReadOnlyList<string> path, MappingNode item, int depth)
    {
        var (flat, nested) = Parts(path, item);
        foreach (var (call, rest, method) in finder.FindItem(type, path, flat))
        {
            if (call.Covers.Count == flat.Count && nested.Count == 0)
            {
                _usings.UnionWith(call.Usings);
                return call.Text;
            }

            if (rest is not null && Chain(rest, item, call.Covers, depth + 1) is { } inner)
            {
                _usings.UnionWith(call.Usings);
                var name = char.ToLowerInvariant(rest.Name[0]).ToString();
                var separator = call.Text.EndsWith("()", StringComparison.Ordinal) ? "" : ", ";
                return $"{call.Text.Substring(0, call.Text.Length - 1)}{separator}{name} => {name}{inner})";
            }
        }

        return null;
    }

    /// <summary>The single values of a tree, and the mappings that are items of its lists, each with its path.</summary>
    private static (IReadOnlyList<Leaf> Flat, IReadOnlyList<(IReadOnlyList<string> Path, MappingNode Item)> Items) Parts(IReadOnlyList<string> path, ConfigNode node)
    {
        var flat = new List<Leaf>();
        var items = new List<(IReadOnlyList<string>, MappingNode)>();
        Visit(path, node, flat, items);
        return (flat, items);
    }

    private static void Visit(IReadOnlyList<string> path, ConfigNode node, List<Leaf> flat, List<(IReadOnlyList<string> Path, MappingNode Item)> items)
    {
        switch (node)
        {
            case ScalarNode scalar:
                flat.Add(new(path, scalar));
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Visit([.. path, entry.Key], entry.Value, flat, items);
                }

                break;
            case SequenceNode list:
                foreach (var item in list)
                {
                    if (item is MappingNode part)
                    {
                        items.Add(([.. path, "[]"], part));
                    }
                    else
                    {
                        Visit([.. path, "[]"], item, flat, items);
                    }
                }

                break;
        }
    }
}
