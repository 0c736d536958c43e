using System.Globalization;
using System.Numerics;
using System.Text;

namespace Plimsoll;

/// <summary>Reads and prints lengths of time as Go does.</summary>
internal static class DurationText
{
    private const long Second = 1_000_000_000;

    /// <summary>Reads nanoseconds; gives back what is wrong with the text, or null.</summary>
    public static string? Parse(string text, out long nanoseconds)
    {
        nanoseconds = 0;
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text.Length - at == 1 && text[at] == '0')
        {
            return null;
        }

        if (at == text.Length)
        {
            return "it holds no number";
        }

        var sum = BigInteger.Zero;
        while (at < text.Length)
        {
            if (Part(text, ref at, ref sum) is { } problem)
            {
                return problem;
            }
        }

        sum = text[0] == '-' ? -sum : sum;
        if (sum < long.MinValue || sum > long.MaxValue)
        {
            return "it is longer than 292 years";
        }

        nanoseconds = (long)sum;
        return null;
    }

    public static string Print(long nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return "0s";
        }

        var text = new StringBuilder(nanoseconds < 0 ? "-" : "");
        var rest = nanoseconds < 0 ? (ulong)-(nanoseconds + 1) + 1 : (ulong)nanoseconds;
        if (rest < Second)
        {
            var (unit, name) = rest < 1_000 ? (1UL, "ns") : rest < 1_000_000 ? (1_000UL, "µs") : (1_000_000UL, "ms");
            return text.Append(Fraction(rest, unit)).Append(name).ToString();
        }

        var minutes = rest / (60UL * Second);
        if (minutes >= 60)
        {
            text.Append(CultureInfo.InvariantCulture, $"{minutes / 60}h");
        }

        if (minutes > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{minutes % 60}m");
        }

        return text.Append(Fraction(rest % (60UL * Second), Second)).Append('s').ToString();
    }

    private static string Fraction(ulong amount, ulong unit)
    {
        var whole = (amount / unit).ToString(CultureInfo.InvariantCulture);
        if (amount % unit == 0)
        {
            return whole;
        }

        var digits = unit.ToString(CultureInfo.InvariantCulture).Length - 1;
        return whole + "." + (amount % unit).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0').TrimEnd('0');
    }

    // One number with its unit, such as 1.5h.
    private static string? Part(string text, ref int at, ref BigInteger sum)
    {
        var start = at;
        at = EndOfDigits(text, at);
        var whole = text[start..at];
        var fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            start = at + 1;
            at = EndOfDigits(text, start);
            fraction = text[start..at];
        }

        if (whole.Length + fraction.Length is 0 or > 40)
        {
            return whole.Length + fraction.Length == 0 ? $"a number is missing at character {at + 1}" : "it has more than 40 digits in a row";
        }

        start = at;
        while (at < text.Length && text[at] != '.' && !char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (UnitOf(text[start..at]) is not { } unit)
        {
            return start == at
                ? $"the number {whole} has no unit: there are ns us ms s m h"
                : $"the unit '{text[start..at]}' does not exist: there are ns us ms s m h";
        }

        var number = BigInteger.Parse("0" + whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        sum += number * unit / BigInteger.Pow(10, fraction.Length);
        return null;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static long? UnitOf(string name) => name switch
    {
        "ns" => 1,
        "us" or "µs" or "μs" => 1_000,
        "ms" => 1_000_000,
        "s" => Second,
        "m" => 60 * Second,
        "h" => 3600 * Second,
        _ => null,
    };
}
