using System.Text;

namespace Plimsoll.CSharp;

/// <summary>Makes C# names from the keys and values of documents.</summary>
internal static class CSharpNames
{
    /// <summary>A name for what has none.</summary>
    public const string NoName = "text";

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "field", "value",
    };

    /// <summary>A name with a capital at the start of each word: <c>x-kubernetes-list-type</c> becomes <c>XKubernetesListType</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            if (!IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>A name for a parameter; capitals at its start are lowered up to the last before a small letter.</summary>
    public static string Parameter(string key)
    {
        var pascal = Pascal(key);
        var capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
        {
            capitals++;
        }

        var lowered = capitals == pascal.Length ? capitals : Math.Max(1, capitals - 1);
        var name = pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>A name for a variable that holds what stands under a key: <c>LOG_LEVEL</c> gives <c>logLevel</c>, and <c>example.com/owner</c> gives <c>owner</c>.</summary>
    public static string Variable(string key)
    {
        var word = key.Substring(key.LastIndexOf('/') + 1);
        var name = Parameter(word.Any(char.IsLower) ? word : word.ToLowerInvariant());
        return name[0] == '_' ? NoName : name == "@namespace" ? "ns" : name;
    }

    /// <summary>The singular of an English plural, as the names of lists and maps need it.</summary>
    public static string Singular(string name)
    {
        if (EndsWith(name, "liases") || EndsWith(name, "tatuses") || EndsWith(name, "sses") || EndsWith(name, "xes") || EndsWith(name, "ches") || EndsWith(name, "shes"))
        {
            return name.Substring(0, name.Length - 2);
        }

        if (EndsWith(name, "ies") && name.Length > 4)
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        return EndsWith(name, "s") && !EndsWith(name, "ss") && !EndsWith(name, "us") && !EndsWith(name, "is")
            ? name.Substring(0, name.Length - 1)
            : name;
    }

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
