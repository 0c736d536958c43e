using System.Text.RegularExpressions;
using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Holds a text to a pattern of RE2, the syntax of the API server: https://github.com/google/re2/wiki/Syntax</summary>
internal static class CustomPattern
{
    // RegexOptions.NonBacktracking, which netstandard2.0 does not name: the time is linear in the text, and no clock has to stop it.
    // The runtime of the .NET Framework refuses it, and the pattern is left to other places where rules run.
    private const RegexOptions Linear = (RegexOptions)1024;

    // RE2 refuses what is much larger than this when its repetitions are written out, and making it ready would take long.
    private const int MostSteps = 10_000;

    /// <summary>Whether a text matches; unknown for what .NET reads in another way, or would take long over.</summary>
    public static Verdict Matches(string pattern, string text)
    {
        if (MeansAnotherThing(pattern) || !IsReadAlike(text, pattern.IndexOf('\\') >= 0) || PatternSize.Of(pattern, MostSteps) >= MostSteps)
        {
            return Verdict.Unknown;
        }

        try
        {
            return VerdictLogic.Of(Regex.IsMatch(text, pattern, Linear | RegexOptions.CultureInvariant));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return Verdict.Unknown;
        }
    }

    // A class such as [[:alpha:]] is a class and a bracket to .NET, and -[ within a class takes characters away.
    private static bool MeansAnotherThing(string pattern) =>
        pattern.IndexOf("[:", StringComparison.Ordinal) >= 0 || pattern.IndexOf("-[", StringComparison.Ordinal) >= 0 || pattern.IndexOf("(?", StringComparison.Ordinal) >= 0;

    // It differs what the end of a line is, how many characters two code units are, and which letters and blanks beyond ASCII a class such as \w has.
    private static bool IsReadAlike(string text, bool hasClasses)
    {
        foreach (var c in text)
        {
            if (c == '\n' || char.IsSurrogate(c) || (hasClasses && c is < ' ' or > '~'))
            {
                return false;
            }
        }

        return true;
    }
}
