using System.Text;
using YamlDotNet.Core;

namespace Plimsoll.Text;

/// <summary>
/// A YAML text for the parser, which refuses a line between double quotes, and one between brackets that starts with a text, if it is not indented
/// as deep as what stands around it. Kubernetes reads it, and takes the blanks before it for nothing: so they can be put in, as long as no place counts them.
/// </summary>
internal sealed class QuotedLines(string text)
{
    // Each is found by reading the text up to it.
    private const int MostTexts = 100;

    private readonly Dictionary<int, int> _added = [];
    private readonly int _longest = text.Length * 4 + 4096;
    private int _texts;

    /// <summary>The text, with what was put in.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Puts blanks before the lines of the text in quotes that starts at a mark; false if there is no such text, or nothing to put in.</summary>
    public bool Indent(Mark start)
    {
        var at = (int)start.Index;
        if (at >= Text.Length || Text[at] != '"' || ++_texts > MostTexts)
        {
            return false;
        }

        var result = new StringBuilder(Text, 0, at, Text.Length * 2);
        var line = Characters.PointAt(Text, at, 1).Line;
        var isOver = false;
        for (var isFirst = true; !isOver; isFirst = false)
        {
            if (!isFirst && Missing(at, (int)start.Column) is > 0 and var missing)
            {
                _added[line] = missing;
                result.Append(' ', missing);
            }

            var end = EndOfLine(at, isFirst, out isOver);
            result.Append(Text, at, end - at);
            at = end;
            line++;
        }

        result.Append(Text, at, Text.Length - at);
        if (result.Length == Text.Length || result.Length > _longest)
        {
            return false;
        }

        Text = result.ToString();
        return true;
    }

    /// <summary>Puts blanks before the line between brackets that holds a mark, more than before any line above it; false if there are too many such lines.</summary>
    public bool IndentLine(Mark mark)
    {
        if (++_texts > MostTexts)
        {
            return false;
        }

        var (start, missing, isBlank) = (0, 1, true);
        for (var at = 0; at < mark.Index; at++)
        {
            if (Text[at] is '\n' or '\r')
            {
                (start, isBlank) = (at + 1, true);
            }
            else
            {
                isBlank &= Text[at] == ' ';
                missing = isBlank ? Math.Max(missing, at + 2 - start) : missing;
            }
        }

        var line = Characters.PointAt(Text, start, 1).Line;
        _added[line] = (_added.TryGetValue(line, out var added) ? added : 0) + missing;
        Text = Text.Insert(start, new(' ', missing));
        return Text.Length <= _longest;
    }

    /// <summary>A place in the text as it was before, the first line being <paramref name="firstLine"/>.</summary>
    public TextPoint Written(TextPoint point, int firstLine) =>
        _added.Count > 0 && _added.TryGetValue(point.Line - firstLine + 1, out var added) ? new(point.Line, Math.Max(point.Column - added, 1)) : point;

    // How many blanks a line lacks to start behind a column; an empty line lacks none.
    private int Missing(int at, int column)
    {
        var start = at;
        while (at < Text.Length && Text[at] is ' ' or '\t')
        {
            at++;
        }

        return at == Text.Length || Text[at] is '\n' or '\r' ? 0 : column - (at - start);
    }

    // Behind the break of a line, or behind the quote that ends the text.
    private int EndOfLine(int at, bool isFirst, out bool isOver)
    {
        for (at += isFirst ? 1 : 0; at < Text.Length; at++)
        {
            switch (Text[at])
            {
                case '"':
                    isOver = true;
                    return at + 1;
                case '\\' when at + 1 < Text.Length && Text[at + 1] is not ('\n' or '\r'):
                    at++;
                    break;
                case '\n' or '\r':
                    isOver = false;
                    return at + (Text[at] == '\r' && at + 1 < Text.Length && Text[at + 1] == '\n' ? 2 : 1);
            }
        }

        isOver = true;
        return at;
    }
}
