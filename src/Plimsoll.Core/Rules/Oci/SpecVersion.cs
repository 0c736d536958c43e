using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>A release of the runtime spec, as far as its first two numbers and what follows them tell.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number.</param>
/// <param name="IsRelease">Whether nothing follows the three numbers.</param>
internal sealed record SpecVersion(int Major, int Minor, int Patch, bool IsRelease)
{
    /// <summary>The newest release that the schema has.</summary>
    public static string Newest => OciSchema.Default.Versions[OciSchema.Default.Versions.Count - 1];

    /// <summary>Whether the schema covers the release, or could cover it: a later patch brings no fields.</summary>
    public bool IsKnown => Major == 1 && Minor <= Parse(Newest)!.Minor;

    /// <summary>Reads three numbers and what may follow them; null for any other text.</summary>
    public static SpecVersion? Parse(string text)
    {
        var end = text.IndexOfAny(['-', '+']);
        var numbers = (end < 0 ? text : text.Substring(0, end)).Split('.');
        return numbers.Length == 3 && Number(numbers[0]) is { } major && Number(numbers[1]) is { } minor && Number(numbers[2]) is { } patch
            && (end < 0 || AreWords(text.Substring(end + 1)))
            ? new(major, minor, patch, end < 0) : null;
    }

    /// <summary>Whether a text is a version of https://semver.org.</summary>
    public static bool IsSemver(string text) => Parse(text) is not null;

    /// <summary>
    /// Whether a spec of this release surely lacks what a release brought. What follows the numbers stands for work on the next
    /// release: the 1.0.2-dev of runc 1.1 has much of 1.1.0.
    /// </summary>
    public bool IsBefore(SpecVersion other) => (Major, IsRelease ? Minor : Minor + 1, IsRelease ? Patch : int.MaxValue)
        .CompareTo((other.Major, other.Minor, other.Patch)) < 0;

    private static int? Number(string text)
    {
        const int most = 6;
        var number = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return null;
            }

            number = (number * 10) + (c - '0');
        }

        return text.Length is 0 or > most || (text.Length > 1 && text[0] == '0') ? null : number;
    }

    private static bool AreWords(string text)
    {
        foreach (var word in text.Split('.', '+'))
        {
            foreach (var c in word)
            {
                if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-'))
                {
                    return false;
                }
            }

            if (word.Length == 0)
            {
                return false;
            }
        }

        return true;
    }
}
