using System.Globalization;

namespace Plimsoll.Documents;

/// <summary>The one form in which a number with a fraction or an exponent is kept: what Go and JavaScript write into JSON.</summary>
internal static class FloatText
{
    // From here on Go and JavaScript write an exponent.
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -6;

    /// <summary>Whether a text is a YAML float: digits, perhaps a point, perhaps an exponent.</summary>
    public static bool IsYamlFloat(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(text, ref at);
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = SkipDigits(text, ref at);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            if (SkipDigits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    /// <summary>The value, or null if it is beyond what 64 bits hold.</summary>
    public static double? Parse(string text)
    {
        try
        {
            var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            return double.IsNaN(value) || double.IsInfinity(value) ? null : value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The type and text of a finite value: a whole one is an integer, because JSON knows no difference.</summary>
    public static ResolvedScalar Scalar(double value)
    {
        if (value == 0)
        {
            return new(ScalarType.Integer, "0");
        }

        var (digits, point) = Decompose(value);
        var sign = value < 0 ? "-" : "";
        if (point is <= SmallestPlainExponent or > LargestPlainExponent)
        {
            return new(ScalarType.Float, sign + WithExponent(digits, point - 1));
        }

        if (point >= digits.Length)
        {
            return new(ScalarType.Integer, sign + digits.PadRight(point, '0'));
        }

        return new(ScalarType.Float, sign + (point > 0
            ? digits.Substring(0, point) + "." + digits.Substring(point)
            : "0." + new string('0', -point) + digits));
    }

    /// <summary>Digits without zeros at the ends, and how many of them stand before the point.</summary>
    internal static (string Digits, int Point) Decompose(IFormattable value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture).TrimStart('-');
        var exponentAt = text.IndexOf('E');
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        var pointAt = mantissa.IndexOf('.');
        var point = (pointAt < 0 ? mantissa.Length : pointAt) + exponent;
        var all = pointAt < 0 ? mantissa : mantissa.Remove(pointAt, 1);
        var digits = all.TrimStart('0');
        point -= all.Length - digits.Length;
        return (digits.TrimEnd('0'), point);
    }

    internal static string WithExponent(string digits, int exponent, int exponentWidth = 1) =>
        digits.Substring(0, 1) + (digits.Length > 1 ? "." + digits.Substring(1) : "")
        + (exponent < 0 ? "e-" : "e+")
        + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(exponentWidth, '0');

    private static int SkipDigits(string text, ref int at)
    {
        var first = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - first;
    }
}
