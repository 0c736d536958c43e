using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plimsoll.Analyzers.Helpers;

/// <summary>One thing that a helper writes: a constant, or the value of a parameter, at a path.</summary>
internal sealed class Claim(string path, object? constant, IParameterSymbol? parameter)
{
    /// <summary>The path; <c>[]#1</c> in it is the second item that the helper appends.</summary>
    public string Path { get; } = path;

    public object? Constant { get; } = constant;

    public IParameterSymbol? Parameter { get; } = parameter;

    /// <summary>The constant as C# writes it.</summary>
    public string Literal => SymbolDisplay.FormatPrimitive(Constant!, quoteStrings: true, useHexadecimalNumbers: false)!;

    /// <summary>The same in words, which are equal for equal claims, with the names that a method gives to its parameters.</summary>
    public string In(IMethodSymbol method) => $"{Path} = {(Parameter is null ? Literal : method.Parameters[Parameter.Ordinal].Name)}";
}
