namespace Plimsoll.Rules;

/// <summary>A variable as the kernel hands it to a program: <c>NAME=value</c>.</summary>
internal static class EnvironmentText
{
    /// <summary>What is wrong with a variable, or null.</summary>
    public static string? Problem(string text) => text.IndexOf('=') switch
    {
        < 0 => "it has no equals sign",
        0 => "it has no name",
        var end => NameProblem(text, end),
    };

    /// <summary>Whether runtimes take it, and programs can at least find it.</summary>
    public static bool IsUsable(string text) => text.IndexOf('=') > 0;

    private static string? NameProblem(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_'))
            {
                return "shells take only letters, digits and underscores for a name";
            }
        }

        return text[0] is >= '0' and <= '9' ? "shells take no name that starts with a digit" : null;
    }
}
