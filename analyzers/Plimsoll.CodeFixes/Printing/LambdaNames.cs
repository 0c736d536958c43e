using Microsoft.CodeAnalysis;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Names for the parameters of lambdas, other than those of what stands around: not every version of C# lets one hide another, and no reader likes it.</summary>
internal static class LambdaNames
{
    // The first is that of a spec or a security context, in which most of them write.
    private const string Letters = "stuvwxyzabcdefghijklmnopqr";

    /// <summary>A letter for a lambda that stands in some others of its kind.</summary>
    public static string Letter(SemanticModel model, int position, int depth) =>
        Letters.Select(letter => letter.ToString()).Where(name => !IsTaken(model, position, name)).ElementAtOrDefault(depth) ?? Letters[depth].ToString();

    /// <summary>The first letter of a type, or its name.</summary>
    public static string Of(SemanticModel model, int position, ITypeSymbol type)
    {
        var letter = char.ToLowerInvariant(type.Name[0]).ToString();
        return IsTaken(model, position, letter) ? letter + type.Name.Substring(1) : letter;
    }

    private static bool IsTaken(SemanticModel model, int position, string name) =>
        model.LookupSymbols(position, name: name).Any(static symbol => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol);
}
