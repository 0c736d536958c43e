namespace Plimsoll.Seccomp;

/// <summary>A line of strace without what its options put in front: the process, a time, the instruction, the number of the call.</summary>
/// <param name="Process">The number of the process; empty if the line has none.</param>
/// <param name="Rest">What is left.</param>
internal readonly record struct StraceLine(string Process, string Rest)
{
    public static StraceLine Of(string line)
    {
        var rest = line.Trim();
        var process = "";
        if (rest.StartsWith("[pid ", StringComparison.Ordinal) && rest.IndexOf(']') is > 0 and var close)
        {
            process = rest.Substring("[pid ".Length, close - "[pid ".Length).Trim();
            rest = rest.Substring(close + 1).TrimStart();
        }
        else if (DigitsOf(rest) is > 0 and var digits && digits < rest.Length && rest[digits] == ' ')
        {
            process = rest.Substring(0, digits);
            rest = rest.Substring(digits).TrimStart();
        }

        return new(process, WithoutTime(rest));
    }

    /// <summary>Takes off times (-t, -tt, -ttt, -r), the instruction pointer (-i) and the number (-n).</summary>
    private static string WithoutTime(string text)
    {
        while (text.Length > 0)
        {
            var isTime = char.IsDigit(text[0]) || text[0] == '(';
            var isBracket = text[0] == '[' && !text.StartsWith("[ Process", StringComparison.Ordinal);
            var end = isTime ? text.IndexOf(' ') : isBracket ? text.IndexOf(']') + 1 : 0;
            if (end <= 0 || (isTime && !IsTime(text, end)))
            {
                return text;
            }

            text = text.Substring(end).TrimStart();
        }

        return text;
    }

    private static bool IsTime(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!char.IsDigit(text[i]) && text[i] is not (':' or '.' or '(' or ')' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    private static int DigitsOf(string text)
    {
        var count = 0;
        while (count < text.Length && char.IsDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
