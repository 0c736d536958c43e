namespace Plimsoll.Documents;

/// <summary>
/// Searches in short texts, character by character: the framework's searches are vectorised,
/// and getting vectors ready costs a short run more than they ever save on what it reads.
/// </summary>
internal static class PlainSearch
{
    /// <summary>The place of the first such character from a start on and before an end, or the end.</summary>
    public static int Find(string text, char character, int start, int end)
    {
        var at = start;
        while (at < end && text[at] != character)
        {
            at++;
        }

        return at;
    }

    /// <summary>The first place of a character, or the length of the text.</summary>
    public static int Find(string text, char character) => Find(text, character, 0, text.Length);

    /// <summary>The end of the line in which a place is.</summary>
    public static int EndOfLine(string text, int at) => Find(text, '\n', at, text.Length);

    /// <summary>The last place of a character, or -1.</summary>
    public static int FindLast(string text, char character)
    {
        var at = text.Length - 1;
        while (at >= 0 && text[at] != character)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether two texts are the same. Keys are mostly one object; of those that are not, most differ in their length or their last character.</summary>
    public static bool Same(string left, string right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = left.Length - 1; i >= 0; i--)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands between separators; nothing stands between two that follow each other.</summary>
    public static string[] Split(string text, int start, int end, char separator)
    {
        var count = 1;
        for (var at = start; at < end; at++)
        {
            count += text[at] == separator ? 1 : 0;
        }

        var parts = new string[count];
        for (var i = 0; i < count; i++)
        {
            var stop = Find(text, separator, start, end);
            parts[i] = text.Substring(start, stop - start);
            start = stop + 1;
        }

        return parts;
    }

}
