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

    // The same by their letters. A digit stands where there is none: a suffix never begins with one.
    private const string DecimalLetters = "num0kMGTPE";
    private const string BinaryLetters = "0KMGTPE";

    // More digits than any real amount has; the rest of the arithmetic is linear in this.
    private const int MaxDigits = 100;
    private const int MaxExponent = 100;
    private const int LongDigits = 18;
    private const int NanoDigits = 9;
    private const int Ten = 10;

    private static readonly long[] PowersOfTen = Powers();

    // Kubernetes caps amounts at the greatest 64-bit number.
    private static readonly BigInteger MaxNanos = new BigInteger(long.MaxValue) * NanosPerUnit;

    /// <summary>Reads an amount in billionths; gives back what is wrong with the text, or null.</summary>
    public static string? Parse(string text, out BigInteger nanos, out QuantityFormat format)
    {
        nanos = default;
        if (Split(text, out var parts, out format) is { } problem)
        {
            return problem;
        }

        var amount = IfSmall(text, parts) ?? BigInteger.Min(OfAnySize(text, parts.Start, parts.End, parts.Shift) << parts.Binary, MaxNanos);
        nanos = text[0] == '-' ? -amount : amount;
        return null;
    }

    /// <summary>Reads an amount in billionths that a long holds; null for any other, and for what is no amount.</summary>
    public static long? ParseSmall(string text)
    {
        var amount = Split(text, out var parts, out _) is null ? IfSmall(text, parts) : null;
        return amount is { } known && text[0] == '-' ? -known : amount;
    }

    /// <summary>What is wrong with the text of a quantity, or null.</summary>
    public static string? Problem(string text) => Split(text, out _, out _);

    private static string? Split(string text, out Parts parts, out QuantityFormat format)
    {
        parts = default;
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

        if (Suffix(text, end, out var binary, out var power, out format) is { } problem)
        {
            return problem;
        }

        parts = new(start, end, power + NanoDigits - fraction, binary);
        return null;
    }

    /// <summary>The digits of a text, with or without a point among them, times a power of ten; rounded away from zero.</summary>
    private static BigInteger OfAnySize(string text, int start, int end, int shift)
    {
        var digits = BigInteger.Parse(text.Substring(start, end - start).Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture);
        return shift >= 0 ? digits * BigInteger.Pow(Ten, shift) : DivideUp(digits, BigInteger.Pow(Ten, -shift));
    }

    /// <summary>The same times a power of two, if a long holds it: most amounts are small, and long arithmetic is many times faster than that of any size.</summary>
    private static long? IfSmall(string text, Parts parts)
    {
        if (parts.Shift < 0 || parts.End - parts.Start + parts.Shift > LongDigits)
        {
            return null;
        }

        var amount = 0L;
        for (var i = parts.Start; i < parts.End; i++)
        {
            amount = text[i] == '.' ? amount : (amount * Ten) + text[i] - '0';
        }

        amount *= PowersOfTen[parts.Shift];
        return amount <= long.MaxValue >> parts.Binary ? amount << parts.Binary : null;
    }

    /// <summary>Divides and rounds away from zero.</summary>
    public static BigInteger DivideUp(BigInteger amount, BigInteger by)
    {
        var quotient = BigInteger.DivRem(amount, by, out var rest);
        return rest.IsZero ? quotient : quotient + rest.Sign;
    }

    // A plain loop: for so few letters a search of the runtime is dearer to get ready.
    private static int Find(string letters, char letter)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == letter)
            {
                return i;
            }
        }

        return -1;
    }

    private static long[] Powers()
    {
        var powers = new long[LongDigits + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * Ten;
        }

        return powers;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads the suffix that begins at a position: a power of ten, or of two.</summary>
    private static string? Suffix(string text, int at, out int binary, out int power, out QuantityFormat format)
    {
        binary = 0;
        power = 0;
        format = QuantityFormat.DecimalSI;
        var length = text.Length - at;
        if (length == 0)
        {
            return null;
        }

        if (length == 1 && Find(DecimalLetters, text[at]) is >= 0 and var decimals)
        {
            power = (decimals * 3) - NanoDigits;
            return null;
        }

        if (length == 2 && text[at + 1] == 'i' && Find(BinaryLetters, text[at]) is >= 0 and var scale)
        {
            format = QuantityFormat.BinarySI;
            binary = 10 * scale;
            return null;
        }

        var suffix = text.Substring(at);
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

    /// <summary>Where the digits of a text stand, and by which powers of ten and of two they count.</summary>
    private readonly struct Parts(int start, int end, int shift, int binary)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public int Shift { get; } = shift;

        public int Binary { get; } = binary;
    }
}
