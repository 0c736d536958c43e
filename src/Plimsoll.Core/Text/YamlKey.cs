using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// Keys that are not text, turned into text as Kubernetes does it: <c>on</c> is <c>true</c>, <c>0777</c> is <c>511</c>.
/// Source: <c>convertToJSONableObject</c> in <c>yaml.go</c> of <c>sigs.k8s.io/yaml</c>.
/// </summary>
internal static class YamlKey
{
    /// <summary>The text of an unquoted key, or null if it is an explicit null, which cannot be a key.</summary>
    public static string? Of(string plain)
    {
        var (type, text) = PlainScalar.Resolve(plain);
        return type switch
        {
            ScalarType.Null => null,
            ScalarType.Float or ScalarType.Integer => Number(plain, text),
            _ => text,
        };
    }

    // Go keeps an integer exactly and writes a float with the digits of 32 bits: 1e3 is 1000, 1234567.0 is 1.234567e+06.
    private static string Number(string plain, string text)
    {
        var digits = plain.Replace("_", "");
        if (PlainScalar.IsNotFinite(plain))
        {
            return plain.TrimStart('+').ToLowerInvariant();
        }

        return YamlInteger.Read(digits) is { } integer ? integer : Short((float)double.Parse(text, CultureInfo.InvariantCulture));
    }

    private static string Short(float value)
    {
        if (value == 0)
        {
            return "0";
        }

        var (digits, point) = FloatText.Decompose(value);
        var sign = value < 0 ? "-" : "";
        return sign + (point - 1 is < -4 or >= 6
            ? FloatText.WithExponent(digits, point - 1, exponentWidth: 2)
            : point <= 0 ? "0." + new string('0', -point) + digits
            : point >= digits.Length ? digits.PadRight(point, '0')
            : digits.Substring(0, point) + "." + digits.Substring(point));
    }
}
