namespace Plimsoll.Schemas;

/// <summary>
/// The regular expressions of the schemas of OCI documents: a row of characters and classes, each perhaps with <c>*</c>, <c>+</c> or
/// <c>?</c>, between <c>^</c> and <c>$</c>. Loading the engine of the runtime for these would cost more than all other checks.
/// </summary>
internal static class TextPattern
{
    /// <summary>Whether a text matches; true for a pattern that is of another form.</summary>
    public static bool Matches(string pattern, string text) => pattern.Length < 2 || pattern[0] != '^' || pattern[pattern.Length - 1] != '$'
        || pattern.IndexOfAny(['(', '|', '{', '.']) >= 0
        || Rest(pattern, 1, text, 0);

    private static bool Rest(string pattern, int at, string text, int from)
    {
        if (at == pattern.Length - 1)
        {
            return from == text.Length;
        }

        var end = End(pattern, at);
        var quantifier = pattern[end] is '*' or '+' or '?' ? pattern[end] : ' ';
        var next = quantifier == ' ' ? end : end + 1;
        var least = quantifier is '*' or '?' ? 0 : 1;
        var most = quantifier is '*' or '+' ? text.Length - from : 1;
        var count = 0;
        while (count < most && from + count < text.Length && Fits(pattern, at, end, text[from + count]))
        {
            count++;
        }

        for (; count >= least; count--)
        {
            if (Rest(pattern, next, text, from + count))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the character or the class at a place ends.</summary>
    private static int End(string pattern, int at)
    {
        if (pattern[at] != '[')
        {
            return pattern[at] == '\\' ? at + 2 : at + 1;
        }

        var end = at + 1;
        while (pattern[end] != ']')
        {
            end += pattern[end] == '\\' ? 2 : 1;
        }

        return end + 1;
    }

    private static bool Fits(string pattern, int at, int end, char c)
    {
        if (pattern[at] != '[')
        {
            return Character(pattern, ref at) == c;
        }

        var isNegated = pattern[at + 1] == '^';
        var found = false;
        for (at += isNegated ? 2 : 1; at < end - 1;)
        {
            var low = Character(pattern, ref at);
            var high = low;
            if (pattern[at] == '-' && at + 1 < end - 1)
            {
                at++;
                high = Character(pattern, ref at);
            }

            found |= c >= low && c <= high;
        }

        return found != isNegated;
    }

    private static char Character(string pattern, ref int at)
    {
        if (pattern[at] != '\\')
        {
            return pattern[at++];
        }

        at += 2;
        return pattern[at - 1] == 'n' ? '\n' : pattern[at - 1];
    }
}
