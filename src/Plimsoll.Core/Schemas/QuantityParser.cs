using System.Globalization;
using System.Numerics;

namespace Plimsoll.Schemas;

/// <summary>Reads quantities as https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go does.</summary>
internal static class QuantityParser
{
    public const long NanosPerUnit = 1_000_000_000;

    /// <summary>For 10 to the power of -9, -6, ... 18.</summary>
    public static readonly string[] DecimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    /// <summary>For 1024 to the power of 0, 1, ... 6.</summary>
    public static readonly string[] BinarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    // More digits than any real amount has; the rest of the arithmetic is linear in this.
    private const int MaxDigits = 100;
    private const int MaxExponent = 100;

    // Kubernetes caps amounts at the greatest 64-bit number.
    private static readonly BigInteger MaxNanos = new BigInteger(long.MaxValue) * NanosPerUnit;

    /// <summary>Reads an amount in billionths; gives back what is wrong with the text, or null.</summary>
    public static string? Parse(string text, out BigInteger nanos, out QuantityFormat format)
    {
        nanos = default;
        format = QuantityFormat.DecimalSI;
        if (text.Length == 0)
        {
            return "it is empty";
        }

        var start = text[0] is '+' or '-' ? 1 : 0;
        var end = EndOfDigits(text, start);
        var whole = end - start;
        var fraction = 0;
        if (end < text.Length && text[end] == '.')
        {
            var first = end + 1;
            end = EndOfDigits(text, first);
            fraction = end - first;
        }

        if (whole + fraction == 0)
        {
            return "it does not begin with a number";
        }

        if (whole + fraction > MaxDigits)
        {
            return $"it has more than {MaxDigits} digits";
        }

        if (Suffix(text.Substring(end), out var factor, out var power, out format) is { } problem)
        {
            return problem;
        }

        var digits = text.Substring(start, whole) + (fraction == 0 ? "" : text.Substring(start + whole + 1, fraction));
        var amount = Number(digits) * factor * NanosPerUnit;
        var shift = power - fraction;
        if (shift != 0)
        {
            amount = shift > 0 ? amount * PowerOfTen(shift) : DivideUp(amount, PowerOfTen(-shift));
        }

        amount = BigInteger.Min(amount, MaxNanos);
        nanos = text[0] == '-' ? -amount : amount;
        return null;
    }

    /// <summary>Divides and rounds away from zero.</summary>
    public static BigInteger DivideUp(BigInteger amount, BigInteger by)
    {
        var quotient = BigInteger.DivRem(amount, by, out var rest);
        return rest.IsZero ? quotient : quotient + rest.Sign;
    }

    // Real amounts are small, and long arithmetic is many times faster than that of any size.
    private static BigInteger Number(string digits) => digits.Length <= 18
        ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static BigInteger PowerOfTen(int exponent)
    {
        if (exponent > 18)
        {
            return BigInteger.Pow(10, exponent);
        }

        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static string? Suffix(string suffix, out BigInteger factor, out int power, out QuantityFormat format)
    {
        factor = BigInteger.One;
        power = 0;
        format = QuantityFormat.DecimalSI;
        var decimals = Array.IndexOf(DecimalSuffixes, suffix);
        if (decimals >= 0)
        {
            power = (decimals * 3) - 9;
            return null;
        }

        var binary = Array.IndexOf(BinarySuffixes, suffix);
        if (binary > 0)
        {
            format = QuantityFormat.BinarySI;
            factor = BigInteger.One << (10 * binary);
            return null;
        }

        if (suffix[0] is 'e' or 'E' && int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power))
        {
            format = QuantityFormat.DecimalExponent;
            return Math.Abs(power) <= MaxExponent ? null : $"its exponent is beyond {MaxExponent}";
        }

        return suffix == "K" ? "the suffix 'K' does not exist: write 'k' for thousands or 'Ki' for 1024"
            : suffix[suffix.Length - 1] is 'B' or 'b' ? $"the suffix '{suffix}' does not exist: quantities are written without 'B'"
            : suffix.Any(char.IsWhiteSpace) ? "it holds a blank"
            : $"the suffix '{suffix}' does not exist: there are n u m k M G T P E, Ki Mi Gi Ti Pi Ei and exponents such as e3";
    }
}
