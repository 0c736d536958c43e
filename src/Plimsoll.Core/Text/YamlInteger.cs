using System.Globalization;
using System.Numerics;

namespace Plimsoll.Text;

/// <summary>Whole numbers as Go's <c>strconv.ParseInt(text, 0, 64)</c> reads them, but of any size.</summary>
internal static class YamlInteger
{
    /// <summary>The decimal form, or null if the text is not a whole number.</summary>
    public static string? Read(string text)
    {
        var negative = text.Length > 0 && text[0] == '-';
        var at = negative || text.Length > 0 && text[0] == '+' ? 1 : 0;
        var radix = Radix(text, ref at);
        var digits = Digits(text, at, radix);
        if (digits is null)
        {
            return null;
        }

        return digits == "0" || !negative ? digits : "-" + digits;
    }

    private static int Radix(string text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] != '0')
        {
            return 10;
        }

        var (radix, skip) = text[at + 1] switch
        {
            'x' or 'X' => (16, 2),
            'o' or 'O' => (8, 2),
            'b' or 'B' => (2, 2),
            _ => (8, 1),
        };
        at += skip;
        return radix;
    }

    private static string? Digits(string text, int at, int radix)
    {
        if (at >= text.Length)
        {
            return null;
        }

        var small = 0UL;
        for (var i = at; i < text.Length; i++)
        {
            var digit = Digit(text[i]);
            if (digit < 0 || digit >= radix)
            {
                return null;
            }

            small = unchecked((small * (uint)radix) + (uint)digit);
        }

        // Sixteen digits of any radix up to 16 fit 64 bits.
        return text.Length - at <= 16 ? small.ToString(CultureInfo.InvariantCulture) : Big(text, at, radix);
    }

    // Apart, because big numbers are rare and what they need takes long to load.
    private static string Big(string text, int at, int radix)
    {
        var big = BigInteger.Zero;
        for (; at < text.Length; at++)
        {
            big = (big * radix) + Digit(text[at]);
        }

        return big.ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
