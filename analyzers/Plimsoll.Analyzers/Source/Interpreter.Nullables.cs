using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// What may be null, and what is there if it is not.
internal sealed partial class Interpreter
{
    // HasValue and Value of a structure that may be null.
    private static Value? PartOfNullable(IPropertySymbol property, Value value) =>
        property.ContainingType is not { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? null
        : property.Name == "Value" ? value.IsPlain || value.Kind == ValueKind.Choice ? NotNull(value) : null
        : IsThere(value) is { } isThere ? new ConstantValue(isThere) : null;

    // A pattern that everything matches but null, such as "{ } user" and "not null": no code runs, and the name stands for the very value.
    private Value? MatchWhole(IIsPatternOperation operation)
    {
        var (matched, narrowed, name) = operation.Pattern switch
        {
            IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, DeconstructSymbol: null } whole =>
                (whole.MatchedType, whole.InputType, whole.DeclaredSymbol),
            IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } declared => (type, declared.InputType, declared.DeclaredSymbol),
            _ => (null, null, null),
        };
        if (matched is null || narrowed is null || name is not ILocalSymbol || !SymbolEqualityComparer.Default.Equals(matched, Underlying(narrowed)))
        {
            return null;
        }

        var value = Eval(operation.Value);
        SetVariable(name, NotNull(value));
        return IsThere(value) is { } isThere ? new ConstantValue(isThere) : Value.Unknown;
    }

    private static bool? IsThere(Value value) => value switch
    {
        { IsAbsent: true } => false,
        NodeValue or PatternValue or DataValue or ConstantValue { Constant: not DBNull } => true,
        _ => null,
    };

    internal static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } ? inner[0] : type;
}
