using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>A place where a diagnostic is expected; without an id, any rule of the test.</summary>
internal readonly record struct MarkedSpan(string? Id, bool IsMay, TextSpan Span);

/// <summary>
/// Source with marks: <c>[|x|]</c> expects a diagnostic at x, <c>{|ID:x|}</c> one of that rule,
/// <c>{|ID?:x|}</c> one that holds on some paths only.
/// </summary>
internal static class Markup
{
    public static (string Source, IReadOnlyList<MarkedSpan> Spans) Parse(string markup)
    {
        var source = new System.Text.StringBuilder();
        var spans = new List<MarkedSpan>();
        var open = new Stack<(string? Id, int Start)>();
        for (var i = 0; i < markup.Length; i++)
        {
            var next = i + 1 < markup.Length ? markup[i + 1] : '\0';
            if (markup[i] == '[' && next == '|')
            {
                open.Push((null, source.Length));
                i++;
            }
            else if (markup[i] == '{' && next == '|')
            {
                var colon = markup.IndexOf(':', i);
                open.Push((markup[(i + 2)..colon], source.Length));
                i = colon;
            }
            else if (markup[i] == '|' && next is ']' or '}' && open.Count > 0 && (markup[i] == '|'))
            {
                var (id, start) = open.Pop();
                spans.Add(new(id?.TrimEnd('?'), id?.EndsWith('?') ?? false, TextSpan.FromBounds(start, source.Length)));
                i++;
            }
            else
            {
                source.Append(markup[i]);
            }
        }

        return (source.ToString(), spans);
    }
}
