using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// What an unquoted YAML scalar means to Kubernetes: YAML 1.1 words and numbers, dates and base 60 left as text.
/// Source: <c>resolve.go</c> of <c>go.yaml.in/yaml/v2</c>, which <c>sigs.k8s.io/yaml</c> reads with.
/// </summary>
internal static class PlainScalar
{
    /// <summary>The type of a scalar and its text as JSON writes it. Infinities and not-a-number stay as written, typed as floats.</summary>
    public static ResolvedScalar Resolve(string text)
    {
        if (text.Length == 0)
        {
            return new(ScalarType.Null, "null");
        }

        return text[0] switch
        {
            'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~' => Word(text),
            '.' => IsNotFinite(text) ? new ResolvedScalar(ScalarType.Float, text) : Float(text) ?? new ResolvedScalar(ScalarType.String, text),
            '+' or '-' or (>= '0' and <= '9') => Number(text),
            _ => new ResolvedScalar(ScalarType.String, text),
        };
    }

    /// <summary>Whether this is one of the words for infinity and not-a-number, which JSON cannot express.</summary>
    public static bool IsNotFinite(string text) => text is ".nan" or ".NaN" or ".NAN"
        or ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF";

    private static ResolvedScalar Word(string text) => text switch
    {
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => new ResolvedScalar(ScalarType.Boolean, "true"),
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => new ResolvedScalar(ScalarType.Boolean, "false"),
        "~" or "null" or "Null" or "NULL" => new ResolvedScalar(ScalarType.Null, "null"),
        _ => new ResolvedScalar(ScalarType.String, text),
    };

    private static ResolvedScalar Number(string text)
    {
        if (IsNotFinite(text))
        {
            return new(ScalarType.Float, text);
        }

        if (IsDecimal(text))
        {
            return new(ScalarType.Integer, text);
        }

        var digits = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        return YamlInteger.Read(digits) is { } integer
            ? new ResolvedScalar(ScalarType.Integer, integer)
            : Float(digits) ?? new ResolvedScalar(ScalarType.String, text);
    }

    // The common case, which needs no new text.
    private static bool IsDecimal(string text)
    {
        if (text[0] is < '1' or > '9')
        {
            return text == "0";
        }

        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    // A float with a whole value is a whole number: JSON, and so Kubernetes, knows no difference.
    private static ResolvedScalar? Float(string text) =>
        FloatText.IsYamlFloat(text) && FloatText.Parse(text) is { } value ? FloatText.Scalar(value) : null;
}
