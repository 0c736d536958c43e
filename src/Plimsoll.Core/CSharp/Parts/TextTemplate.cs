using System.Text;

namespace Plimsoll.CSharp.Parts;

/// <summary>How the texts of one column are put together of those of others: <c>$"{name}-config"</c>.</summary>
internal static class TextTemplate
{
    // Signs that nobody writes stand for the columns while texts are compared.
    private const char FirstMark = '\uE000';
    private const char LastMark = '\uEFFF';

    /// <summary>A sign that nobody writes, around the name of a parameter.</summary>
    public const char ParameterSign = '\uF000';

    /// <summary>The parts, which are texts and columns; null if the columns do not give it.</summary>
    public static IReadOnlyList<object>? Find(IReadOnlyList<string> texts, IReadOnlyList<PartColumn> columns)
    {
        var marked = Mark(texts, columns);
        return marked.All(text => text == marked[0]) && marked[0].Any(IsMark) && marked[0].IndexOf(ParameterSign) < 0 ? Split(marked[0], columns) : null;
    }

    /// <summary>
    /// The same where what stands behind a sign may differ: the tag of an image, or the value of <c>--queue=orders</c>.
    /// That is a column of its own, which is the last part; null if there is nothing of the kind.
    /// </summary>
    public static IReadOnlyList<object>? FindTail(PartColumn column, IReadOnlyList<PartColumn> columns)
    {
        var marked = Mark(column.Texts!, columns);
        var at = marked.Select(text => Tail(text, column)).ToList();
        var heads = marked.Select((text, i) => text.Substring(0, at[i])).ToList();
        var tails = marked.Select((text, i) => text.Substring(at[i])).ToList();
        if (at[0] == 0 || heads.Any(head => head != heads[0] || head.IndexOf(ParameterSign) >= 0) || tails.Any(tail => tail.Length == 0 || tail.Any(IsMark) || tail.IndexOf(ParameterSign) >= 0))
        {
            return null;
        }

        var name = heads[0].EndsWith("=", StringComparison.Ordinal) ? CSharpNames.Variable(heads[0].Trim('-', '=')) : "tag";
        var values = tails.Select(tail => (Argument)ValueArgument.Of(tail)).ToList();
        return [.. Split(heads[0], columns), new PartColumn(values, ValueArgument.TextType, column.Position, [name])];
    }

    private static int Tail(string text, PartColumn column)
    {
        var equals = text.IndexOf('=') + 1;
        if (equals > 0 && text[0] == '-' && text.Take(equals - 1).All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
        {
            return equals;
        }

        var colon = text.LastIndexOf(':') + 1;
        return column.Names.Contains("image") && colon > text.LastIndexOf('/') + 1 ? colon : 0;
    }

    private static List<string> Mark(IReadOnlyList<string> texts, IReadOnlyList<PartColumn> columns)
    {
        var longestFirst = columns.Select((column, i) => (Texts: column.Parts, Mark: (char)(FirstMark + i)))
            .Where(column => column.Texts is not null).OrderByDescending(column => column.Texts!.Sum(text => text.Length)).ToList();
        return [.. texts.Select((text, i) => longestFirst.Aggregate(text, (marked, column) => Mark(marked, column.Texts![i], column.Mark)))];
    }

    // Only whole words: "eu" does not stand in "neutral".
    private static string Mark(string text, string word, char mark)
    {
        for (var at = IndexOf(text, word, 0); at >= 0; at = IndexOf(text, word, at + 1))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                text = text.Substring(0, at) + mark + text.Substring(end);
            }
        }

        return text;
    }

    private static int IndexOf(string text, string word, int start) => word.Length == 0 || start >= text.Length ? -1 : text.IndexOf(word, start, StringComparison.Ordinal);

    private static List<object> Split(string marked, IReadOnlyList<PartColumn> columns)
    {
        var parts = new List<object>();
        var text = new StringBuilder();
        foreach (var c in marked)
        {
            if (!IsMark(c))
            {
                text.Append(c);
                continue;
            }

            Flush(text, parts);
            parts.Add(columns[c - FirstMark]);
        }

        Flush(text, parts);
        return parts;
    }

    private static void Flush(StringBuilder text, List<object> parts)
    {
        if (text.Length > 0)
        {
            parts.Add(text.ToString());
            text.Clear();
        }
    }

    /// <summary>Whether a text holds signs of this class, so that nothing can be said of it.</summary>
    public static bool HasSigns(string text) => text.Any(c => IsMark(c) || c == ParameterSign);

    private static bool IsMark(char c) => c is >= FirstMark and <= LastMark;
}
