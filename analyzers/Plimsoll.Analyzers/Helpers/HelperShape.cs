using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Helpers;

/// <summary>Which methods can carry the attributes.</summary>
internal static class HelperShape
{
    /// <summary>Whether other projects can call a method that takes or makes configuration.</summary>
    public static bool IsOffered(IMethodSymbol method, WireNames names) => IsVisible(method) && !method.IsAsync
        && (!method.IsStatic ? IsConfig(ExtensionBlock.ReceiverOf(method)?.Type ?? method.ContainingType, names)
            : names.IsConfigType(method.ReturnType) || (method.Parameters.Length > 0 && IsConfig(method.Parameters[0].Type, names)));

    private static bool IsConfig(ITypeSymbol type, WireNames names) =>
        names.IsConfigType(type) || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(names.IsConfigType));

    private static bool IsVisible(ISymbol symbol)
    {
        for (var at = symbol; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (at.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
