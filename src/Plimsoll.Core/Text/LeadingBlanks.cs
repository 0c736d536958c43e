using System.Text;
using Plimsoll.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Plimsoll.Text;

/// <summary>
/// Takes the blanks out of the lines at the head of a block of text that hold nothing else. They mean nothing as long as they are not deeper
/// than the text below, and programs that fill in templates leave them often; but the parser refuses such a block.
/// </summary>
internal static class LeadingBlanks
{
    /// <summary>The text without them, line for line the same.</summary>
    public static string Removed(string text)
    {
        var found = Find(text);
        if (found.Count == 0)
        {
            return text;
        }

        // What looks like the head of a block may be a line of some other text. Without any blanks there is nothing to refuse, so the scanner can tell.
        var without = Without(text, found);
        var blocks = Blocks(without);
        var certain = new List<BlankLines>(found.Count);
        var removed = 0;
        foreach (var lines in found)
        {
            if (blocks.Contains(lines.Mark - removed))
            {
                certain.Add(lines);
            }

            removed += lines.Blanks;
        }

        return certain.Count == found.Count ? without : Without(text, certain);
    }

    private static List<BlankLines> Find(string text)
    {
        var found = new List<BlankLines>();
        for (var mark = text.IndexOf('|'); mark >= 0; mark = text.IndexOf('|', mark + 1))
        {
            if (EndOfHead(text, mark) is { } start && Below(text, mark, start) is { Blanks: > 0 } lines)
            {
                found.Add(lines);
            }
        }

        return found;
    }

    // Where the line after the head of a block starts; null if it cannot be one, or says itself how deep the block is.
    private static int? EndOfHead(string text, int mark)
    {
        var at = mark + 1;
        if (at < text.Length && text[at] is '+' or '-')
        {
            at++;
        }

        var end = SkipBlanks(text, at);
        if (end > at && end < text.Length && text[end] == '#')
        {
            end = PlainSearch.EndOfLine(text, end);
        }

        return AfterBreak(text, end);
    }

    private static BlankLines? Below(string text, int mark, int start)
    {
        var (at, blanks, deepest) = (start, 0, 0);
        while (at < text.Length)
        {
            var end = SkipBlanks(text, at);
            var next = end == text.Length ? end : AfterBreak(text, end);
            if (next is null)
            {
                // Blanks that are deeper than the text are wrong; below a block that holds no text there is none of its own.
                return deepest <= end - at || end - at <= ColumnOfParent(text, mark) ? new(mark, start, at, blanks) : null;
            }

            deepest = Math.Max(deepest, end - at);
            blanks += end - at;
            at = next.Value;
        }

        return new(mark, start, at, blanks);
    }

    // A block is deeper than the key or the dash before it.
    private static int ColumnOfParent(string text, int mark)
    {
        var line = mark == 0 ? 0 : text.LastIndexOf('\n', mark - 1) + 1;
        var at = SkipBlanks(text, line);
        while (text[at] == '-' && text[at + 1] == ' ' && SkipBlanks(text, at + 1) is var next && next < mark)
        {
            at = next;
        }

        return at - line;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int? AfterBreak(string text, int at) =>
        at < text.Length && text[at] == '\n' ? at + 1
        : at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2
        : null;

    private static string Without(string text, List<BlankLines> found)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var lines in found)
        {
            result.Append(text, copied, lines.Start - copied);
            for (copied = lines.Start; copied < lines.End; copied++)
            {
                if (text[copied] != ' ')
                {
                    result.Append(text[copied]);
                }
            }
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    // Where the blocks of a text begin, up to its first error.
    private static HashSet<int> Blocks(string text)
    {
        var blocks = new HashSet<int>();
        YamlTokens.Each(text, skipComments: true, token =>
        {
            if (token is Scalar { Style: ScalarStyle.Literal })
            {
                blocks.Add((int)token.Start.Index);
            }
        });
        return blocks;
    }

    /// <summary>Lines without content below the head of a block: where its mark stands, from where to where they go, and how many blanks are in them.</summary>
    private readonly record struct BlankLines(int Mark, int Start, int End, int Blanks);
}
