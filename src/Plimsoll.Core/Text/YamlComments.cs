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
            var lines = new LineStarts(quoted.Text);
            var refused = YamlTokens.Each(quoted.Text, skipComments: false, token =>
            {
                if (token is Comment comment)
                {
                    comments.Add((lines.PointAt((int)comment.Start.Index, 1).Line, comment.Value.Trim()));
                }
            });
            if (refused is not { } mark || !quoted.Indent(mark))
            {
                return comments;
            }
        }
    }
}
