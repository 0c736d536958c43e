namespace Plimsoll.Rules;

/// <summary>How large a regular expression is when its repetitions are written out.</summary>
internal static class PatternSize
{
    /// <summary>The number of its characters, those that repeat as often as they may; no more than a bound.</summary>
    public static int Of(string pattern, int bound)
    {
        // One sum for each group that is open; last is the size of what a repetition would repeat.
        var sums = new Stack<int>();
        var (sum, last) = (0, 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '(':
                    sums.Push(sum);
                    (sum, last) = (0, 0);
                    break;
                case ')' when sums.Count > 0:
                    last = sum + 1;
                    sum = Math.Min(bound, sums.Pop() + last);
                    break;
                case '{' when Repetition(pattern, i) is { } times:
                    sum = (int)Math.Min(bound, sum + ((long)last * times));
                    last = Math.Min(bound, last * Math.Max(1, times));
                    i = pattern.IndexOf('}', i);
                    break;
                default:
                    i = pattern[i] switch { '\\' => i + 1, '[' => EndOfClass(pattern, i), _ => i };
                    last = 1;
                    sum = Math.Min(bound, sum + 1);
                    break;
            }
        }

        return sums.Count > 0 ? bound : sum;
    }

    /// <summary>The greatest number of a repetition such as <c>{2,5}</c>; null if the brace is a character like any other.</summary>
    private static int? Repetition(string pattern, int brace)
    {
        int? most = null;
        var number = 0;
        for (var i = brace + 1; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case >= '0' and <= '9':
                    // RE2 refuses more than a thousand.
                    number = Math.Min(9999, (number * 10) + pattern[i] - '0');
                    most = Math.Max(most ?? 0, number);
                    break;
                case ',':
                    number = 0;
                    break;
                default:
                    return pattern[i] == '}' ? most : null;
            }
        }

        return null;
    }

    private static int EndOfClass(string pattern, int bracket)
    {
        // A bracket that closes is a character where it comes first.
        var at = bracket + (bracket + 1 < pattern.Length && pattern[bracket + 1] == '^' ? 2 : 1);
        for (var i = at; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == ']' && i > at)
            {
                return i;
            }
        }

        return bracket;
    }
}
