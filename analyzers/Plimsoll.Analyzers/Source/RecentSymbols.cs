using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// What was found out about symbols that are asked for again and again, told apart as objects: to compare symbols by what they mean takes
/// many times longer. Each place keeps only the last of the symbols that fall on it, so that it never grows.
/// </summary>
internal sealed class RecentSymbols<T>
    where T : class
{
    // Some hundred symbols are asked for in a project: with few places, two of them would drive each other out at every call.
    private const int Size = 4096;

    // An entry is written at once, and never changed: whoever reads it at the same time sees all of it or another one.
    private readonly Entry?[] _entries = new Entry?[Size];

    /// <summary>What is known of a symbol, or null.</summary>
    public T? Find(ISymbol symbol) => _entries[Place(symbol)] is { } entry && ReferenceEquals(entry.Symbol, symbol) ? entry.Value : null;

    public void Keep(ISymbol symbol, T value) => _entries[Place(symbol)] = new(symbol, value);

    private static int Place(ISymbol symbol) => RuntimeHelpers.GetHashCode(symbol) & (Size - 1);

    private sealed class Entry(ISymbol symbol, T value)
    {
        public ISymbol Symbol { get; } = symbol;

        public T Value { get; } = value;
    }
}
