using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// Expands <c>$(NAME)</c> in commands and variables: <c>$$</c> stands for <c>$</c>, and a name that is not defined stays as it is.
/// https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go
/// </summary>
internal static class References
{
    /// <summary>The expanded text; null if it refers to something that is not known.</summary>
    public static string? Expand(string text, SequenceNode environment)
    {
        if (text.IndexOf('$') < 0)
        {
            return text;
        }

        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '$' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            var close = text[i] == '(' ? text.IndexOf(')', i) : -1;
            if (close > 0)
            {
                if (Value(text.Substring(i + 1, close - i - 1), environment) is not { } value)
                {
                    return null;
                }

                result.Append(value);
                i = close;
            }
            else
            {
                result.Append(text[i] == '$' ? "$" : "$" + text[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>The last value of a name; null if it is unknown, or if a variable may exist that is not seen.</summary>
    private static string? Value(string name, SequenceNode environment)
    {
        for (var i = environment.Count - 1; i >= 0; i--)
        {
            var item = ConfigValue.Of(environment[i]);
            if (item["key"].Text == name)
            {
                return item["value"].Text;
            }
        }

        return environment.IsOpen ? null : "$(" + name + ")";
    }
}
