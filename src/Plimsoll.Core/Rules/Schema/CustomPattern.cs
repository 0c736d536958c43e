using System.Text.RegularExpressions;
using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Holds a text to a pattern of RE2, the syntax of the API server: https://github.com/google/re2/wiki/Syntax</summary>
internal static class CustomPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a text matches; unknown for what .NET reads in another way, or takes long over.</summary>
    public static Verdict Matches(string pattern, string text)
    {
        if (MeansAnotherThing(pattern) || text.IndexOf('\n') >= 0 || HasSurrogate(text))
        {
            return Verdict.Unknown;
        }

        try
        {
            return VerdictLogic.Of(Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, Patience));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return Verdict.Unknown;
        }
    }

    // A class such as [[:alpha:]] is a class and a bracket to .NET, and -[ within a class takes characters away.
    private static bool MeansAnotherThing(string pattern) =>
        pattern.IndexOf("[:", StringComparison.Ordinal) >= 0 || pattern.IndexOf("-[", StringComparison.Ordinal) >= 0 || pattern.IndexOf("(?", StringComparison.Ordinal) >= 0;

    private static bool HasSurrogate(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
