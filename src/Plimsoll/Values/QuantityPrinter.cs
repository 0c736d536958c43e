using System.Globalization;
using System.Numerics;
using Plimsoll.Schemas;

namespace Plimsoll;

/// <summary>Prints quantities in canonical form: the greatest suffix that leaves no fraction.</summary>
internal static class QuantityPrinter
{
    public static string Print(BigInteger nanos, QuantityFormat format)
    {
        if (nanos.IsZero)
        {
            return "0";
        }

        // Below 1024 the binary family gives way to the decimal one; above, what is left of a unit counts as a whole one.
        return format == QuantityFormat.BinarySI && BigInteger.Abs(nanos) >= 1024 * (BigInteger)QuantityParser.NanosPerUnit
            ? Binary(QuantityParser.DivideUp(nanos, QuantityParser.NanosPerUnit))
            : Decimal(nanos, format == QuantityFormat.DecimalExponent);
    }

    private static string Binary(BigInteger amount)
    {
        var suffix = 0;
        while (suffix < QuantityParser.BinarySuffixes.Length - 1 && BigInteger.Remainder(amount, 1024).IsZero)
        {
            amount /= 1024;
            suffix++;
        }

        return amount.ToString(CultureInfo.InvariantCulture) + QuantityParser.BinarySuffixes[suffix];
    }

    private static string Decimal(BigInteger amount, bool asExponent)
    {
        var suffix = 0;
        while (suffix < QuantityParser.DecimalSuffixes.Length - 1 && BigInteger.Remainder(amount, 1000).IsZero)
        {
            amount /= 1000;
            suffix++;
        }

        var power = (suffix * 3) - 9;
        return amount.ToString(CultureInfo.InvariantCulture)
            + (asExponent ? power == 0 ? "" : "e" + power.ToString(CultureInfo.InvariantCulture) : QuantityParser.DecimalSuffixes[suffix]);
    }
}
