using System.Globalization;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Client;

/// <summary>Types of the client that a converter writes as one scalar, and that are made of text alone, by a constructor or without a cast.</summary>
internal static class ClientScalar
{
    public static ClientScalarKind KindOf(INamedTypeSymbol type)
    {
        if (!ModelProperties.IsConverted(type))
        {
            return ClientScalarKind.None;
        }

        var (fromText, fromInteger) = (type.InstanceConstructors.Any(IsOfText), false);
        foreach (var member in type.GetMembers(WellKnownMemberNames.ImplicitConversionName))
        {
            if (member is IMethodSymbol { Parameters: { Length: 1 } parameters } conversion
                && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, type))
            {
                fromText |= parameters[0].Type.SpecialType == SpecialType.System_String;
                fromInteger |= parameters[0].Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
            }
        }

        return !fromText ? ClientScalarKind.None : fromInteger ? ClientScalarKind.IntOrText : ClientScalarKind.Text;
    }

    private static bool IsOfText(IMethodSymbol constructor) => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 } parameters }
        && parameters[0].Type.SpecialType == SpecialType.System_String;

    /// <summary>What is written for a value that was converted.</summary>
    public static Value Convert(Value value, ClientScalarKind kind) => value switch
    {
        UnsetValue => value,
        ConstantValue { Constant: { } constant } => Written(constant, kind) is { } written ? new ConstantValue(written) : Value.Unknown,
        ChoiceValue choice => new ChoiceValue(choice.Join, Convert(choice.Left, kind), Convert(choice.Right, kind), choice.LeftSite, choice.RightSite),
        _ => Value.Unknown,
    };

    private static object? Written(object constant, ClientScalarKind kind) => (constant, kind) switch
    {
        (string text, ClientScalarKind.Text) => text,
        (string text, _) => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : text,
        (sbyte or byte or short or ushort or int or uint or long, ClientScalarKind.IntOrText) => constant,
        (sbyte or byte or short or ushort or int or uint or long, _) => System.Convert.ToString(constant, CultureInfo.InvariantCulture),
        (decimal number, ClientScalarKind.Text) when decimal.Truncate(number) == number => number.ToString("0", CultureInfo.InvariantCulture),
        _ => null,
    };
}
