namespace Plimsoll.Rules;

/// <summary>Finds the references of a value to other variables: <c>$(NAME)</c>, but not <c>$$(NAME)</c>.</summary>
internal static class References
{
    public static IEnumerable<string> In(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] != '$')
            {
                continue;
            }

            if (text[at + 1] == '(' && text.IndexOf(')', at) is > 0 and var end)
            {
                yield return text.Substring(at + 2, end - at - 2);
            }

            at += text[at + 1] == '$' ? 1 : 0;
        }
    }
}
