namespace Plimsoll.Text;

/// <summary>
/// The byte order mark in the midst of a text that was made of several files. Kubernetes passes over one at the start of a document;
/// elsewhere it is a character like others. No column counts it.
/// </summary>
internal static class ByteOrderMark
{
    public const char Character = '\uFEFF';

    /// <summary>A document without the mark that stands before its content, be it behind a <c>---</c> line, comments or blank lines.</summary>
    public static string Without(string document)
    {
        var at = 0;
        while (at < document.Length && document[at] != Character)
        {
            var end = document.IndexOf('\n', at);
            if (end < 0 || !IsPassedOver(document, at, end))
            {
                return document;
            }

            at = end + 1;
        }

        return at < document.Length ? document.Remove(at, 1) : document;
    }

    private static bool IsPassedOver(string document, int start, int end)
    {
        if (end - start >= 3 && string.CompareOrdinal(document, start, "---", 0, 3) == 0)
        {
            start += 3;
        }

        while (start < end && document[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        return start == end || document[start] == '#';
    }
}
