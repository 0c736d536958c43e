namespace Plimsoll.Rules;

/// <summary>Names in which <c>*</c> stands for any characters.</summary>
internal static class NamePattern
{
    /// <summary>Whether a text is one of some names.</summary>
    public static bool AnyMatches(string[] patterns, string text) => Array.Exists(patterns, pattern => Matches(pattern, text));

    /// <summary>Whether a text is what a name stands for. Only the last star is ever tried again, so that no name takes long.</summary>
    public static bool Matches(string pattern, string text)
    {
        int at = 0, i = 0, star = -1, resume = 0;
        while (i < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                resume = i;
            }
            else if (at < pattern.Length && pattern[at] == text[i])
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
        {
            at++;
        }

        return at == pattern.Length;
    }
}
