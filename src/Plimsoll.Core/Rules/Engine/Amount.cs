using System.Numerics;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Reads quantities of resources.</summary>
internal static class Amount
{
    /// <summary>The amount in billionths, or null if there is none, it is not known, or it cannot be read.</summary>
    public static BigInteger? Of(ConfigValue value) =>
        value.Node is ScalarNode { Type: ScalarType.String or ScalarType.Integer or ScalarType.Float } scalar
        && QuantityParser.Parse(scalar.Text, out var nanos, out _) is null ? nanos : null;

    /// <summary>A number of whole units in billionths.</summary>
    public static BigInteger Units(long units) => new BigInteger(units) * QuantityParser.NanosPerUnit;

    /// <summary>The text of a quantity, for messages.</summary>
    public static string Text(ConfigValue value) => (value.Node as ScalarNode)?.Text ?? "?";
}
