namespace Plimsoll.Text;

/// <summary>Plain texts that some reader of YAML takes for a truth value, null, a number, a time or a marker.</summary>
internal static class YamlWords
{
    private const string NumberCharacters = "0123456789_.:,eE+-";

    /// <summary>Whether a text, known not to be empty, means more than itself when it stands without quotes.</summary>
    public static bool MeansMore(ReadOnlySpan<char> text) => text[0] switch
    {
        (>= '0' and <= '9') or '+' or '-' or '.' => IsNumberOrTime(text),
        'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => text.Length <= 5 && IsWord(text),
        _ => false,
    };

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        return lower is "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null";
    }

    private static bool IsNumberOrTime(ReadOnlySpan<char> text)
    {
        var bare = text[0] is '+' or '-' ? text[1..] : text;
        if (bare.Length > 1 && bare[0] == '0' && bare[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            return true;
        }

        if (bare.StartsWith("...") || bare.Length == 4 && bare[0] == '.')
        {
            return true;
        }

        return IsDate(text) || LooksNumeric(bare);
    }

    // Four digits and a dash: a date, perhaps with a time behind it.
    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length > 5 && text[4] == '-' && !text[..4].ContainsAnyExceptInRange('0', '9') && char.IsAsciiDigit(text[5]);

    // No reader takes two points for a number, so versions and addresses stay plain.
    private static bool LooksNumeric(ReadOnlySpan<char> bare) =>
        bare.IsEmpty || !bare.ContainsAnyExcept(NumberCharacters) && bare.Count('.') < 2;
}
