using System.Globalization;
using System.Text.RegularExpressions;
using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Holds a text to a format of OpenAPI as the API server reads it, which is often generous. What it takes beyond doubt, or refuses beyond
/// doubt, is known here; the rest is unknown. Sources: https://github.com/kubernetes/kube-openapi/tree/master/pkg/validation/strfmt and
/// https://github.com/kubernetes/apiextensions-apiserver/blob/master/pkg/apiserver/validation/formats.go
/// </summary>
internal static class CustomFormat
{
    private const string Hex = "0123456789abcdefABCDEF";
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static Verdict Matches(string format, string text) => format.Replace("-", "") switch
    {
        "date" => IsDate(text),
        "datetime" => IsDateTime(text),
        "duration" => IsDuration(text),
        "uuid" => IsUuid(text, '\0'),
        "uuid3" => IsUuid(text, '3'),
        "uuid4" => IsUuid(text, '4'),
        "uuid5" => IsUuid(text, '5'),
        "ipv4" => IsIpv4(text),
        "ipv6" => text.IndexOf(':') >= 0 && IsOnly(text, Hex + ":.") ? Verdict.Unknown : Verdict.No,
        "cidr" => IsCidr(text),
        "mac" => IsOnly(text, Hex + ":-.") && text.Length > 0 ? Verdict.Unknown : Verdict.No,
        "byte" => IsBase64(text),
        "email" => text.IndexOf('@') >= 0 ? Verdict.Unknown : Verdict.No,
        "uri" => text == "*" || text.StartsWith("/", StringComparison.Ordinal) || text.IndexOf(':') > 0 ? Verdict.Unknown : Verdict.No,
        "hostname" => text.Length == 0 || text.IndexOfAny([' ', '/', ':', '@', '_', '*']) >= 0 ? Verdict.No : Verdict.Unknown,
        "password" => Verdict.Definite,
        _ => Verdict.Unknown,
    };

    // There is no year 0 here, and one there.
    private static Verdict IsDate(string text) => text.StartsWith("0000", StringComparison.Ordinal) ? Verdict.Unknown
        : VerdictLogic.Of(DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static Verdict IsDateTime(string text)
    {
        var parts = text.ToLowerInvariant().Split('t');
        return parts.Length < 2 || IsDate(parts[0]) == Verdict.No
            ? Verdict.No
            : CustomPattern.Matches("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](.[0-9]+)?(z|[+-][0-9]{2}:[0-9]{2})$", parts[1]);
    }

    // A number with a unit anywhere in the text is enough for it to be looked for.
    private static Verdict IsDuration(string text) => text is "0" or "+0" or "-0" ? Verdict.Definite
        : Regex.IsMatch(text, @"[0-9.]\s*\p{L}") ? Verdict.Unknown : Verdict.No;

    private static Verdict IsUuid(string text, char version)
    {
        var digits = text.Replace("-", "");
        if (digits.Length != 32 || !IsOnly(digits, Hex) || (version != '\0' && digits[12] != version))
        {
            return Verdict.No;
        }

        return version is '\0' or '3' ? Verdict.Unknown : digits[16] is '8' or '9' or 'a' or 'b' or 'A' or 'B' ? Verdict.Unknown : Verdict.No;
    }

    private static Verdict IsIpv4(string text)
    {
        if (text.IndexOf(':') >= 0)
        {
            return text.IndexOf('.') >= 0 ? Verdict.Unknown : Verdict.No;
        }

        var parts = text.Split('.');
        return VerdictLogic.Of(parts.Length == 4 && Array.TrueForAll(parts, part => IsNumber(part, byte.MaxValue)));
    }

    private static Verdict IsCidr(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return Verdict.No;
        }

        var address = text.Substring(0, slash);
        var isShort = address.IndexOf(':') < 0;
        return IsNumber(text.Substring(slash + 1), isShort ? 32 : 128)
            ? isShort ? IsIpv4(address) : Matches("ipv6", address)
            : Verdict.No;
    }

    private static Verdict IsBase64(string text)
    {
        var letters = text.TrimEnd('=');
        return text.Length == 0 ? Verdict.Unknown
            : VerdictLogic.Of(text.Length % 4 == 0 && text.Length - letters.Length <= 2 && IsOnly(letters.Replace("+", "").Replace("/", ""), LettersAndDigits));
    }

    private static bool IsNumber(string text, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;

    private static bool IsOnly(string text, string characters)
    {
        foreach (var c in text)
        {
            if (characters.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
