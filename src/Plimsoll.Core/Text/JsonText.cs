namespace Plimsoll.Text;

/// <summary>Judges whether a text is meant to be JSON.</summary>
internal static class JsonText
{
    /// <summary>The index of the first character of JSON, or -1 if the text looks like YAML. A <c>---</c> line may stand before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSure">Whether the name of the file settles it.</param>
    public static int Start(string text, bool isSure)
    {
        var at = SkipSpace(text, 0);
        if (at + 2 < text.Length && text[at] == '-' && text[at + 1] == '-' && text[at + 2] == '-')
        {
            at = SkipSpace(text, at + 3);
        }

        if (isSure)
        {
            return at;
        }

        if (at >= text.Length || text[at] is not ('{' or '['))
        {
            return -1;
        }

        var next = SkipSpace(text, at + 1);
        var c = next < text.Length ? text[next] : '"';
        var fits = text[at] == '{' ? c is '"' or '}' : c is '"' or ']' or '{' or '[' or '-' or (>= '0' and <= '9') or 't' or 'f' or 'n';
        return fits ? at : -1;
    }

    /// <summary>Whether the name of a file says that it is JSON.</summary>
    public static bool IsNamedSo(string? file) => file?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
