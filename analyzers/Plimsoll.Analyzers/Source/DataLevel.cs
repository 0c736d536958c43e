using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>What one class in the line of a type's bases does when an object is made, before its constructor runs.</summary>
/// <param name="type">The class.</param>
/// <param name="starts">What its members start with, in order.</param>
/// <param name="call">What the head of the class gives to the base; null if it has no head, or gives nothing.</param>
internal sealed class DataLevel(INamedTypeSymbol type, DataStart[] starts, PrimaryConstructorBaseTypeSyntax? call)
{
    private IOperation? _call;

    public INamedTypeSymbol Type { get; } = type;

    public IReadOnlyList<DataStart> Starts { get; } = starts;

    /// <summary>Whether the head of the class calls a constructor of the base.</summary>
    public bool CallsBase => call is not null;

    /// <summary>That call.</summary>
    public IOperation? Call(Compilation compilation, CancellationToken cancellation) =>
        _call ??= call is null ? null : CachedModel.Of(compilation, call.SyntaxTree).GetOperation(call, cancellation);
}

/// <summary>What a member starts with.</summary>
/// <param name="part">The part that it is; null if nothing is known of what it holds.</param>
/// <param name="initializer">The initializer, which is bound when the first object is made.</param>
internal sealed class DataStart(string? part, EqualsValueClauseSyntax initializer)
{
    private IOperation? _value;

    public string? Part { get; } = part;

    /// <summary>What it works out, as the member holds it.</summary>
    public IOperation? Value(Compilation compilation, CancellationToken cancellation) =>
        _value ??= (CachedModel.Of(compilation, initializer.SyntaxTree).GetOperation(initializer, cancellation) as ISymbolInitializerOperation)?.Value;
}
