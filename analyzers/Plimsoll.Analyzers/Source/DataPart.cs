using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// A part of plain data: a property, a field or a parameter of the type's head that keeps what its object was made with,
/// for ever or until somebody sets it.
/// </summary>
internal sealed class DataPart(string name, ITypeSymbol type, int parameter, Value? initial, IOperation? computed = null, bool isSettable = false)
{
    public string Name { get; } = name;

    public ITypeSymbol Type { get; } = type;

    /// <summary>The position of the parameter of the constructor that it keeps, or -1.</summary>
    public int Parameter { get; } = parameter;

    /// <summary>What its initializer gives it; null if it has none.</summary>
    public Value? Initial { get; } = initial;

    /// <summary>The initializer, if it works the value out of what the constructor is given.</summary>
    public IOperation? Computed { get; } = computed;

    /// <summary>Whether it can be set after its object was made.</summary>
    public bool IsSettable { get; } = isSettable;
}
