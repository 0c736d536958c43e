using Microsoft.CodeAnalysis.CSharp;

namespace Plimsoll.Analyzers.Helpers;

/// <summary>The attributes that say what a helper writes, as C# text.</summary>
internal sealed class HelperAttributes
{
    private HelperAttributes(string onMethod, IReadOnlyDictionary<int, string> onParameters)
    {
        OnMethod = onMethod;
        OnParameters = onParameters;
    }

    /// <summary>The attributes of the method, separated by commas; empty if there are none.</summary>
    public string OnMethod { get; }

    /// <summary>The attributes of parameters, by ordinal.</summary>
    public IReadOnlyDictionary<int, string> OnParameters { get; }

    /// <summary>The attributes for claims; null if attributes cannot say them: each appends an item of its own, so only one item can have fields.</summary>
    public static HelperAttributes? For(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return null;
        }

        var scope = Scope(claims[0].Path);
        var (onMethod, onParameters) = (new List<string>(), new Dictionary<int, string>());
        if (scope.Length > 0)
        {
            onMethod.Add($"ConfigScope({Quote(scope.Substring(0, scope.IndexOf('#')))})");
        }

        foreach (var claim in claims)
        {
            if (!claim.Path.StartsWith(scope, StringComparison.Ordinal) || claim.Path.IndexOf('#', scope.Length) >= 0)
            {
                return null;
            }

            var path = Quote(claim.Path.Substring(scope.Length).TrimStart('.'));
            if (claim.Parameter is not { } parameter)
            {
                onMethod.Add($"ConfigSet({path}, {claim.Literal})");
            }
            else
            {
                var before = onParameters.TryGetValue(parameter.Ordinal, out var other) ? other + ", " : "";
                onParameters[parameter.Ordinal] = $"{before}ConfigPath({path})";
            }
        }

        return new(string.Join(", ", onMethod), onParameters);
    }

    // The path of the item that is appended, with its number; empty if none with fields is.
    private static string Scope(string path)
    {
        var mark = path.IndexOf('#');
        if (mark < 0)
        {
            return "";
        }

        var end = mark + 1;
        while (end < path.Length && char.IsDigit(path[end]))
        {
            end++;
        }

        return path.Substring(0, end);
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
