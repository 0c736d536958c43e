using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>The forms that verbs ask of their arguments, by their names in the table: a call with another value would throw.</summary>
internal static class ValueForms
{
    public static bool Accepts(string form, ConfigNode node) => form switch
    {
        "" => true,
        "NotEmpty" => node is SequenceNode list ? list.Count > 0 && list.All(IsText) : IsText(node),
        "Port" => node is ScalarNode { Type: ScalarType.Integer } ? Number(node) is >= 1 and <= 65535 : IsText(node),
        "AbsolutePath" => node is ScalarNode { Type: ScalarType.String } text && text.Text.StartsWith("/", StringComparison.Ordinal),
        "NotNegative" => Number(node) >= 0,
        "ArgumentIndex" => Number(node) is >= 0 and <= 5,
        "Positive" => Number(node) >= 1,
        _ => false,
    };

    private static bool IsText(ConfigNode node) => node is ScalarNode { Type: ScalarType.String, Text.Length: > 0 };

    private static long? Number(ConfigNode node) =>
        node is ScalarNode { Type: ScalarType.Integer } scalar && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
