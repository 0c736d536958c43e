using System.Globalization;
using System.Text;

namespace Plimsoll.Cli.Fix;

/// <summary>
/// The difference of two texts, line by line, as <c>patch</c> and <c>git apply</c> take it.
/// Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
/// </summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly string[] _old;
    private readonly string[] _new;
    private readonly List<(char Sign, int Old, int New)> _lines = [];

    private UnifiedDiff(string before, string after) => (_old, _new) = (Split(before), Split(after));

    /// <summary>The difference with its two header lines; empty if there is none.</summary>
    public static string Of(string file, string before, string after)
    {
        var diff = new UnifiedDiff(before, after);
        diff.Compare();
        return before == after ? "" : $"--- {file}\n+++ {file}\n{diff.Hunks()}";
    }

    // Each line with its break.
    private static string[] Split(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return [.. lines];
    }

    private void Compare()
    {
        var head = 0;
        while (head < _old.Length && head < _new.Length && _old[head] == _new[head])
        {
            _lines.Add((' ', head, head++));
        }

        var tail = 0;
        while (tail < _old.Length - head && tail < _new.Length - head && _old[^(tail + 1)] == _new[^(tail + 1)])
        {
            tail++;
        }

        var (oldEnd, newEnd) = (_old.Length - tail, _new.Length - tail);
        Middle(head, oldEnd, newEnd);
        for (var i = 0; i < tail; i++)
        {
            _lines.Add((' ', oldEnd + i, newEnd + i));
        }
    }

    private void Middle(int start, int oldEnd, int newEnd)
    {
        var path = new Stack<(char Sign, int Old, int New)>();
        var (x, y) = (oldEnd, newEnd);
        var trace = Trace(start, oldEnd, newEnd);
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var (k, v) = (x - y, trace[d]);
            var down = d > 0 && (k == -d || k != d && At(v, k - 1) < At(v, k + 1));
            var before = d == 0 ? k : down ? k + 1 : k - 1;
            var (fromX, fromY) = d == 0 ? (start, start) : (At(v, before), At(v, before) - before);
            while (x > fromX && y > fromY)
            {
                path.Push((' ', --x, --y));
            }

            if (d > 0)
            {
                path.Push(down ? ('+', x, --y) : ('-', --x, y));
            }
        }

        _lines.AddRange(path);
    }

    /// <summary>For each number of changes, how far each diagonal was reached with one change less.</summary>
    private List<int[]> Trace(int start, int oldEnd, int newEnd)
    {
        var trace = new List<int[]>();
        var reached = new int[] { start };
        for (var d = 0; ; d++)
        {
            trace.Add(reached);
            var next = new int[(2 * d) + 3];
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? start : k == -d || k != d && At(reached, k - 1) < At(reached, k + 1) ? At(reached, k + 1) : At(reached, k - 1) + 1;
                while (x < oldEnd && x - k < newEnd && _old[x] == _new[x - k])
                {
                    x++;
                }

                next[k + d + 1] = x;
                if (x >= oldEnd && x - k >= newEnd)
                {
                    return trace;
                }
            }

            reached = next;
        }
    }

    private static int At(int[] reached, int diagonal) => reached[diagonal + (reached.Length / 2)];

    private string Hunks()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Sign == ' ')
            {
                continue;
            }

            var start = Math.Max(i - Context, 0);
            var end = i + 1;
            for (var j = i; j < _lines.Count && j < end + (2 * Context); j++)
            {
                end = _lines[j].Sign == ' ' ? end : j + 1;
            }

            Hunk(text, _lines.GetRange(start, Math.Min(end + Context, _lines.Count) - start));
            i = end + Context - 1;
        }

        return text.ToString();
    }

    private void Hunk(StringBuilder text, List<(char Sign, int Old, int New)> lines)
    {
        text.Append("@@ -").Append(Range(lines[0].Old, lines.Count(line => line.Sign != '+')))
            .Append(" +").Append(Range(lines[0].New, lines.Count(line => line.Sign != '-'))).Append(" @@\n");
        foreach (var (sign, old, now) in lines)
        {
            var line = sign == '+' ? _new[now] : _old[old];
            text.Append(sign).Append(line).Append(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");
}
