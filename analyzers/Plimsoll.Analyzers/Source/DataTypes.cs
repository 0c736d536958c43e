using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>Which types of a compilation are plain data.</summary>
internal sealed class DataTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _isSet = new(SymbolEqualityComparer.Default);
    private readonly DataWrites _writes = new(compilation);
    private readonly ConcurrentDictionary<INamedTypeSymbol, DataType?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the objects of a type, or null if making them may run code.</summary>
    public DataType? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.ContainingAssembly is not ISourceAssemblySymbol)
        {
            return null;
        }

        var definition = type.OriginalDefinition;
        return _known.TryGetValue(definition, out var known) ? known : _known.GetOrAdd(definition, new DataTypeReader(compilation, definition, cancellation).Read());
    }

    /// <summary>Whether the program sets a part of objects that are there already.</summary>
    public bool IsSet(DataPart part, CancellationToken cancellation) => part.Settable is { } member
        && (_isSet.TryGetValue(member, out var isSet) ? isSet : _isSet.GetOrAdd(member, _writes.MaySet(member, cancellation)));

    /// <summary>The name of the part that is a parameter of the head of a type: one that no property has, nor a parameter of a base.</summary>
    public static string NameOf(IParameterSymbol parameter) => parameter.ContainingType.MetadataName + "(" + parameter.Name + ")";
}
