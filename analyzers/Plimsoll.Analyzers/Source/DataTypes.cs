using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>Which types of a compilation are plain data.</summary>
internal sealed class DataTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, DataType?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the objects of a type, or null if making them may run code.</summary>
    public DataType? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.ContainingAssembly is not ISourceAssemblySymbol)
        {
            return null;
        }

        var definition = type.OriginalDefinition;
        return _known.TryGetValue(definition, out var known) ? known : _known.GetOrAdd(definition, new DataTypeReader(compilation, definition, cancellation).Read() ?? new ConstructedDataReader(compilation, definition, cancellation).Read());
    }

    /// <summary>The name of the part that is a parameter of the head of a type: one that no property has, nor a parameter of a base.</summary>
    public static string NameOf(IParameterSymbol parameter) => parameter.ContainingType.MetadataName + "(" + parameter.Name + ")";
}
