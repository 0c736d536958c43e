using System.Numerics;
using System.Runtime.CompilerServices;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>
/// Reads quantities of resources. Most fit a long, and are compared so: it is many times faster, and allocates nothing. What compares others is never
/// inlined: a method that holds such a number loads the library of numbers when it is entered.
/// </summary>
internal static class Amount
{
    // So many whole units a long holds in billionths.
    private const long MostUnits = long.MaxValue / QuantityParser.NanosPerUnit;

    /// <summary>The amount in billionths, or null if there is none, it is not known, or it cannot be read.</summary>
    public static BigInteger? Of(ConfigValue value) =>
        value.Node is ScalarNode { Type: ScalarType.String or ScalarType.Integer or ScalarType.Float } scalar
        && QuantityParser.Parse(scalar.Text, out var nanos, out _) is null ? nanos : null;

    /// <summary>Whether an amount can be read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsKnown(ConfigValue amount) => Of(amount) is not null;

    /// <summary>Below 0 if one amount is less than another one, above 0 if it is more; null if one of the two is not known.</summary>
    public static int? Compare(ConfigValue one, ConfigValue other) => one.Node is not ScalarNode || other.Node is not ScalarNode ? null
        : Small(one) is { } own && Small(other) is { } second ? own.CompareTo(second)
        : CompareOfAnySize(one, other);

    /// <summary>Whether an amount is known, and more than a number of whole units.</summary>
    public static bool IsMore(ConfigValue amount, long units) =>
        Small(amount) is { } own && units <= MostUnits ? own > units * QuantityParser.NanosPerUnit : IsMoreOfAnySize(amount, units);

    /// <summary>Whether an amount is known, more than nothing, and less than a number of whole units.</summary>
    public static bool IsSomeBelow(ConfigValue amount, long units) =>
        Small(amount) is { } own && units <= MostUnits ? own > 0 && own < units * QuantityParser.NanosPerUnit : IsSomeBelowOfAnySize(amount, units);

    /// <summary>A number of whole units in billionths.</summary>
    public static BigInteger Units(long units) => new BigInteger(units) * QuantityParser.NanosPerUnit;

    /// <summary>The text of a quantity, for messages.</summary>
    public static string Text(ConfigValue value) => (value.Node as ScalarNode)?.Text ?? "?";

    private static long? Small(ConfigValue value) =>
        value.Node is ScalarNode { Type: ScalarType.String or ScalarType.Integer or ScalarType.Float } scalar ? QuantityParser.ParseSmall(scalar.Text) : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int? CompareOfAnySize(ConfigValue one, ConfigValue other) => Of(one) is { } own && Of(other) is { } second ? own.CompareTo(second) : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsMoreOfAnySize(ConfigValue amount, long units) => Of(amount) is { } own && own > Units(units);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsSomeBelowOfAnySize(ConfigValue amount, long units) => Of(amount) is { Sign: > 0 } own && own < Units(units);
}
