using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Plimsoll.Text;

/// <summary>Finds the comments of a YAML text, which trees do not hold.</summary>
internal static class YamlComments
{
    /// <summary>Each comment without its mark, with its line; up to the first error, if the text has one.</summary>
    public static IReadOnlyList<(int Line, string Text)> Of(string text)
    {
        var comments = new List<(int, string)>();
        var lines = new LineStarts(text);
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add((lines.PointAt((int)comment.Start.Index, 1).Line, comment.Value.Trim()));
                }
            }
        }
        catch (YamlException)
        {
            // Whoever reads the tree says what is wrong with the text.
        }

        return comments;
    }
}
