using System.Numerics;
using System.Runtime.CompilerServices;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>
/// Reads quantities of resources. What compares them is never inlined: a method that holds such a number loads the library of numbers when it is entered,
/// and most containers that a rule enters with have nothing to compare.
/// </summary>
internal static class Amount
{
    /// <summary>The amount in billionths, or null if there is none, it is not known, or it cannot be read.</summary>
    public static BigInteger? Of(ConfigValue value) =>
        value.Node is ScalarNode { Type: ScalarType.String or ScalarType.Integer or ScalarType.Float } scalar
        && QuantityParser.Parse(scalar.Text, out var nanos, out _) is null ? nanos : null;

    /// <summary>Whether an amount can be read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsKnown(ConfigValue amount) => Of(amount) is not null;

    /// <summary>Whether an amount is known to be less than another one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsLess(ConfigValue amount, ConfigValue than) => Of(amount) is { } own && Of(than) is { } other && own < other;

    /// <summary>Whether an amount is known, and more than a number of whole units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsMore(ConfigValue amount, long units) => Of(amount) is { } own && Compare(own, units) > 0;

    /// <summary>Whether an amount is known, more than nothing, and less than a number of whole units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsSomeBelow(ConfigValue amount, long units) => Of(amount) is { Sign: > 0 } own && Compare(own, units) < 0;

    /// <summary>Whether two amounts are known and differ.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Differ(ConfigValue one, ConfigValue other) => Of(one) is { } own && Of(other) is { } second && own != second;

    /// <summary>A number of whole units in billionths.</summary>
    public static BigInteger Units(long units) => new BigInteger(units) * QuantityParser.NanosPerUnit;

    private static int Compare(BigInteger amount, long units) => units <= long.MaxValue / QuantityParser.NanosPerUnit
        ? amount.CompareTo(units * QuantityParser.NanosPerUnit) : amount.CompareTo(Units(units));

    /// <summary>The text of a quantity, for messages.</summary>
    public static string Text(ConfigValue value) => (value.Node as ScalarNode)?.Text ?? "?";
}
