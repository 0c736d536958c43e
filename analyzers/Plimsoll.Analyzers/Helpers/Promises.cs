using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Helpers;

/// <summary>The methods in whose place another one runs.</summary>
internal static class Promises
{
    /// <summary>What a method overrides, the nearest first, and what it implements.</summary>
    public static IEnumerable<IMethodSymbol> Of(IMethodSymbol method)
    {
        for (var at = method.OverriddenMethod; at is not null; at = at.OverriddenMethod)
        {
            yield return at;
        }

        foreach (var type in method.IsStatic ? [] : method.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol promised && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(promised), method))
                {
                    yield return promised;
                }
            }
        }
    }
}
