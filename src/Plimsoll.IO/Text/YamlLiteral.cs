namespace Plimsoll.Text;

/// <summary>Texts of several lines as literal blocks.</summary>
internal static class YamlLiteral
{
    /// <summary>
    /// Whether a block holds exactly this text in every reader: more than one line, some content, nothing to escape,
    /// and no blanks at the ends of lines, which editors strip and readers disagree about.
    /// </summary>
    public static bool CanHold(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
        {
            return false;
        }

        var content = false;
        var previous = '\n';
        foreach (var c in text)
        {
            if (c == '\n')
            {
                if (previous is ' ' or '\t')
                {
                    return false;
                }
            }
            else if (c is not ('\t' or '"' or '\\') && YamlStyle.NeedsEscape(c))
            {
                return false;
            }
            else
            {
                content |= c is not (' ' or '\t');
            }

            previous = c;
        }

        return content && previous is not (' ' or '\t');
    }

    /// <summary>Writes a block whose parent is indented by <paramref name="indent"/>, up to and without the last line break.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, int indent)
    {
        output.Byte((byte)'|');

        // A first line that starts blank would hide how far the block is indented.
        if (text[0] is ' ' or '\t' or '\n')
        {
            output.Byte((byte)'2');
        }

        var breaks = text.Length - text.TrimEnd('\n').Length;
        if (breaks != 1)
        {
            output.Byte(breaks == 0 ? (byte)'-' : (byte)'+');
        }

        var rest = breaks > 0 ? text[..^1] : text;
        while (true)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            output.Byte((byte)'\n');
            if (!line.IsEmpty)
            {
                output.Spaces(indent + 2);
                output.Text(line);
            }

            if (end < 0)
            {
                return;
            }

            rest = rest[(end + 1)..];
        }
    }
}
