namespace Plimsoll.Rules;

/// <summary>
/// The grammars of names, each as a check that gives back what is wrong with a text, or null:
/// https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ and
/// https://github.com/kubernetes/apimachinery/blob/master/pkg/util/validation/validation.go.
/// </summary>
internal static class NameGrammar
{
    private const int MaxLabel = 63;
    private const int MaxSubdomain = 253;
    private const int MaxPortName = 15;

    /// <summary>A DNS label: <c>my-name</c>.</summary>
    public static string? Label(string text) => TooLong(text, MaxLabel)
        ?? (IsLabel(text) ? null : "a DNS label has only a-z, 0-9 and '-', and starts and ends with a letter or digit");

    /// <summary>A DNS label that starts with a letter, as RFC 1035 wants.</summary>
    public static string? Label1035(string text) => Label(text)
        ?? (IsLower(text[0]) ? null : "a DNS label of RFC 1035 starts with a letter");

    /// <summary>A DNS name: labels with dots between them.</summary>
    public static string? Subdomain(string text)
    {
        if (TooLong(text, MaxSubdomain) is { } problem)
        {
            return problem;
        }

        return IsSubdomain(text, text.Length) ? null : "a DNS name has only a-z, 0-9, '-' and '.', and each part starts and ends with a letter or digit";
    }

    /// <summary>A name that can stand in the path of a URL.</summary>
    public static string? PathSegment(string text) => text is "." or ".." ? $"a name cannot be '{text}'"
        : text.IndexOf('/') >= 0 ? "a name cannot hold '/'"
        : text.IndexOf('%') >= 0 ? "a name cannot hold '%'"
        : null;

    /// <summary>A port name: at most 15 letters, with one at least.</summary>
    public static string? PortName(string text)
    {
        if (TooLong(text, MaxPortName) is { } problem)
        {
            return problem;
        }

        var hasLetter = false;
        foreach (var c in text)
        {
            hasLetter |= IsLower(c);
        }

        return IsLabel(text) && text.IndexOf("--", StringComparison.Ordinal) < 0
            ? hasLetter ? null : "a port name has at least one letter"
            : "a port name has only a-z, 0-9 and single '-', and starts and ends with a letter or digit";
    }

    /// <summary>A key of a label or an annotation: <c>app</c>, <c>example.com/app</c>.</summary>
    public static string? QualifiedName(string text)
    {
        var slash = text.IndexOf('/');
        if (slash >= 0 && (slash == 0 ? "the part before '/' is empty" : Subdomain(text.Substring(0, slash))) is { } problem)
        {
            return problem;
        }

        var name = text.Substring(slash + 1);
        return TooLong(name, MaxLabel)
            ?? (IsWord(name) ? null : "a key has only letters, digits, '-', '_' and '.', starts and ends with a letter or digit, and may have a DNS name and '/' before it");
    }

    /// <summary>The value of a label, which may be empty.</summary>
    public static string? LabelValue(string text) => text.Length == 0 ? null : TooLong(text, MaxLabel)
        ?? (IsWord(text) ? null : "the value of a label has only letters, digits, '-', '_' and '.', and starts and ends with a letter or digit");

    /// <summary>The name of an environment variable before Kubernetes 1.30.</summary>
    public static string? StrictEnvironmentName(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]) && text[i] is not ('-' or '_' or '.') && (i == 0 || !IsDigit(text[i])))
            {
                return "the name of a variable has only letters, digits, '-', '_' and '.', and does not start with a digit";
            }
        }

        return text.Length == 0 ? "it is empty" : null;
    }

    /// <summary>The name of an environment variable: https://kep.k8s.io/4369.</summary>
    public static string? EnvironmentName(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '=')
            {
                return "the name of a variable has only printable ASCII characters other than '='";
            }
        }

        return text.Length == 0 ? "it is empty" : null;
    }

    /// <summary>A key of a ConfigMap or a Secret.</summary>
    public static string? ConfigKey(string text)
    {
        if (TooLong(text, MaxSubdomain) is { } problem)
        {
            return problem;
        }

        foreach (var c in text)
        {
            if (!IsLetter(c) && !IsDigit(c) && c is not ('-' or '_' or '.'))
            {
                return "a key has only letters, digits, '-', '_' and '.'";
            }
        }

        return text is "." || text.StartsWith("..", StringComparison.Ordinal) ? "a key is not '.' and does not start with '..'" : null;
    }

    private static string? TooLong(string text, int most) => text.Length == 0 ? "it is empty"
        : text.Length > most ? $"it has {text.Length} characters, {most} is the most"
        : null;

    private static bool IsSubdomain(string text, int end)
    {
        var start = 0;
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '.')
            {
                if (!IsLabel(text, start, i))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return IsLabel(text, start, end);
    }

    private static bool IsLabel(string text) => IsLabel(text, 0, text.Length);

    private static bool IsLabel(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsLower(text[i]) && !IsDigit(text[i]) && text[i] != '-')
            {
                return false;
            }
        }

        return end > start && text[start] != '-' && text[end - 1] != '-';
    }

    private static bool IsWord(string text)
    {
        foreach (var c in text)
        {
            if (!IsLetter(c) && !IsDigit(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0 && IsEnd(text[0]) && IsEnd(text[text.Length - 1]);
    }

    private static bool IsEnd(char c) => IsLetter(c) || IsDigit(c);

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsLetter(char c) => IsLower(c) || c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
