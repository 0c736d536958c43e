using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

/// <summary>Whatever the caller of a helper gives for a parameter; only ever there while the helper is summarised.</summary>
internal sealed class ParameterValue(IParameterSymbol parameter) : Value(ValueKind.Parameter)
{
    public IParameterSymbol Parameter { get; } = parameter;

    /// <summary>Whether the caller may give null: a property that is set to null is removed, which no attribute says.</summary>
    public bool CanBeNull => Parameter.Type.IsValueType
        ? Parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : Parameter.NullableAnnotation != NullableAnnotation.NotAnnotated;
}
