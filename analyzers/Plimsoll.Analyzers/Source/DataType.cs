using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// A type of the program whose making runs no code: a record, a class or a structure
/// whose members are set by an initializer, or by a constructor that only keeps what it is given.
/// </summary>
internal sealed class DataType(IMethodSymbol? constructor, DataPart[] parts, int[] taken, bool[] leaks, bool showsItself, bool runsCode, DataLevel[]? levels = null)
{
    /// <summary>The constructor; null if none is written, or if they do more.</summary>
    public IMethodSymbol? Constructor { get; } = constructor;

    public IReadOnlyList<DataPart> Parts { get; } = parts;

    /// <summary>The parts into which an object comes apart; empty if that is written by the program or not possible.</summary>
    public IReadOnlyList<int> Taken { get; } = taken;

    /// <summary>Whether constructors do more than to keep what they are given, so that they have to be run: then any part may be set again.</summary>
    public bool RunsConstructors => levels is not null;

    /// <summary>What one of the classes that the object is of does when it is made.</summary>
    public DataLevel? LevelOf(INamedTypeSymbol type) => Array.Find(levels ?? [], level => SymbolEqualityComparer.Default.Equals(level.Type.OriginalDefinition, type));

    /// <summary>Whether a constructor makes an object of nothing but what it is given: not of another object, as the one that copies.</summary>
    public bool IsMadeBy(IMethodSymbol constructor) =>
        RunsConstructors || constructor.Parameters.IsEmpty || SymbolEqualityComparer.Default.Equals(constructor.OriginalDefinition, Constructor);

    /// <summary>Whether what the constructor is given at a position is kept anywhere but in a part.</summary>
    public bool Leaks(int parameter) => parameter >= leaks.Length || leaks[parameter];

    /// <summary>Whether the type has code that runs where nobody calls it by name.</summary>
    public bool ShowsItself => showsItself;

    /// <summary>Whether any part can be set after an object was made.</summary>
    public bool IsSettable { get; } = Array.Exists(parts, static part => part.IsSettable);

    /// <summary>Whether each object has objects of its own, which whoever sees it may change.</summary>
    public bool MakesObjects { get; } = levels is not null || Array.Exists(parts, static part => part.Computed is { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } });

    /// <summary>Whether static members of the type run code when they start.</summary>
    public bool RunsCode { get; } = runsCode;
}
