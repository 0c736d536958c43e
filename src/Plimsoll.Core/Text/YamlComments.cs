using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Plimsoll.Text;

/// <summary>Finds the comments of a YAML text, which trees do not hold.</summary>
internal static class YamlComments
{
    /// <summary>Each comment without its mark, with its line; up to the first error, if the text has one.</summary>
    public static IReadOnlyList<(int Line, string Text)> Of(string text)
    {
        var quoted = new QuotedLines(LeadingBlanks.Removed(text));
        while (true)
        {
            var comments = new List<(int, string)>();
            if (Read(quoted.Text, comments) is not { } refused || !quoted.Indent(refused))
            {
                return comments;
            }
        }
    }

    // Where the text is refused, if it is; whoever reads the tree says what is wrong with it.
    private static Mark? Read(string text, List<(int Line, string Text)> comments)
    {
        var lines = new LineStarts(text);
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        try
        {
            // Where it does not know how to go on, it gives the same error for ever.
            while (scanner.MoveNext() && scanner.Current is not Error)
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add((lines.PointAt((int)comment.Start.Index, 1).Line, comment.Value.Trim()));
                }
            }
        }
        catch (YamlException exception)
        {
            return exception.Start;
        }

        return null;
    }
}
