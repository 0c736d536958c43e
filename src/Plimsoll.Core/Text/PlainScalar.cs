using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// What an unquoted YAML scalar means to Kubernetes: YAML 1.1 words and numbers, dates and base 60 left as text.
/// Source: <c>resolve.go</c> of <c>go.yaml.in/yaml/v2</c>, which <c>sigs.k8s.io/yaml</c> reads with.
/// </summary>
internal static class PlainScalar
{
    /// <summary>The type of a scalar and its text as JSON writes it. Infinities and not-a-number stay as written, typed as floats.</summary>
    public static (ScalarType Type, string Text) Resolve(string text)
    {
        if (text.Length == 0)
        {
            return (ScalarType.Null, "null");
        }

        return text[0] switch
        {
            'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~' => Word(text),
            '.' => IsNotFinite(text) ? (ScalarType.Float, text) : Float(text) ?? (ScalarType.String, text),
            '+' or '-' or (>= '0' and <= '9') => Number(text),
            _ => (ScalarType.String, text),
        };
    }

    /// <summary>Whether this is one of the words for infinity and not-a-number, which JSON cannot express.</summary>
    public static bool IsNotFinite(string text) => text is ".nan" or ".NaN" or ".NAN"
        or ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF";

    private static (ScalarType Type, string Text) Word(string text) => text switch
    {
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => (ScalarType.Boolean, "true"),
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => (ScalarType.Boolean, "false"),
        "~" or "null" or "Null" or "NULL" => (ScalarType.Null, "null"),
        _ => (ScalarType.String, text),
    };

    private static (ScalarType Type, string Text) Number(string text)
    {
        if (IsNotFinite(text))
        {
            return (ScalarType.Float, text);
        }

        if (IsDecimal(text))
        {
            return (ScalarType.Integer, text);
        }

        var digits = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        return YamlInteger.Read(digits) is { } integer
            ? (ScalarType.Integer, integer)
            : Float(digits) ?? (ScalarType.String, text);
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
    private static (ScalarType Type, string Text)? Float(string text) =>
        FloatText.IsYamlFloat(text) && FloatText.Parse(text) is { } value ? FloatText.Scalar(value) : null;
}
