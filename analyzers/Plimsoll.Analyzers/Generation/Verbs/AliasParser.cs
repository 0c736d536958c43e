using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Generation.Model;

namespace Plimsoll.Analyzers.Generation.Verbs;

/// <summary>Reads the aliases of a class.</summary>
internal static class AliasParser
{
    public static AliasSpec Parse(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes)
    {
        var aliases = attributes
            .Where(attribute => attribute.ConstructorArguments.Length == 2)
            .Select(attribute => new AliasPath(VerbParser.Argument(attribute, 0) as string ?? "", VerbParser.Argument(attribute, 1) as string ?? ""));
        return new(
            VerbParser.FileName(type) + ".Aliases.g.cs",
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new(VerbParser.Containers(type)),
            new(aliases.ToArray()));
    }
}
