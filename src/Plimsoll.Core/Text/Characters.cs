namespace Plimsoll.Text;

/// <summary>Which characters a text may hold.</summary>
internal static class Characters
{
    /// <summary>
    /// The index of the first character that YAML does not allow, or -1. The parser would end the text at a NUL in silence,
    /// and lets other control characters pass, which Kubernetes refuses.
    /// </summary>
    public static int FirstForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= ' ' and <= '~') or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (c is < '\xA0' and not '\x85' or >= '\uFFFE' || char.IsSurrogate(c))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a text holds half of a surrogate pair, which no encoding can express.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    /// <summary>The line and column of a character, the first line being <paramref name="firstLine"/>.</summary>
    public static TextPoint PointAt(string text, int index, int firstLine)
    {
        var line = firstLine;
        var lineStart = 0;
        for (var i = 0; i < index; i++)
        {
            if (text[i] == '\n' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new(line, index - lineStart + 1);
    }
}
