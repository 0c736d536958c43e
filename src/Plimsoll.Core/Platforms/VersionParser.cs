using System.Globalization;

namespace Plimsoll.Platforms;

/// <summary>Reads the versions that container projects and distributions write.</summary>
internal static class VersionParser
{
    private static readonly string[] Stages = ["alpha", "beta", "pre", "rc"];

    public static ComponentVersion? Parse(string text)
    {
        var at = SkipEpoch(text);
        at += at < text.Length && text[at] == 'v' ? 1 : 0;
        var numbers = new int[3];
        var precision = 0;
        do
        {
            if (ReadNumber(text, ref at) is not { } number)
            {
                return null;
            }

            numbers[precision++] = number;
        }
        while (precision < 3 && SkipDot(text, ref at));

        if (!IsSuffix(text, at))
        {
            return null;
        }

        var (stage, stageNumber) = ReadStage(text, at);
        return new(text, numbers, precision, stage, stageNumber);
    }

    // Debian and RPM write a number and a colon first: 5:24.0.7-1.
    private static int SkipEpoch(string text)
    {
        var digits = 0;
        while (digits < text.Length && IsDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && text[digits] == ':' ? digits + 1 : 0;
    }

    private static bool SkipDot(string text, ref int at)
    {
        var more = at + 1 < text.Length && text[at] == '.' && IsDigit(text[at + 1]);
        at += more ? 1 : 0;
        return more;
    }

    private static int? ReadNumber(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return int.TryParse(text.Substring(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < int.MaxValue ? number : null;
    }

    /// <summary>Whether what follows the numbers can follow a version: nothing, a pre-release, or the suffix of a distribution.</summary>
    private static bool IsSuffix(string text, int at)
    {
        if (at == text.Length)
        {
            return true;
        }

        for (var i = at; i < text.Length; i++)
        {
            if (!IsDigit(text[i]) && !IsLetter(text[i]) && "-+~._:".IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        var last = text[text.Length - 1];
        var separated = "-+~_".IndexOf(text[at]) >= 0 || (text[at] == '.' && at + 1 < text.Length && IsDigit(text[at + 1]));
        return (IsDigit(last) || IsLetter(last)) && (separated || ReadStage(text, at).Stage.Length > 0);
    }

    private static (string Stage, int Number) ReadStage(string text, int at)
    {
        if (at < text.Length && "-~".IndexOf(text[at]) >= 0)
        {
            at++;
        }

        foreach (var stage in Stages)
        {
            if (string.Compare(text, at, stage, 0, stage.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !(at + stage.Length < text.Length && IsLetter(text[at + stage.Length])))
            {
                at += stage.Length;
                at += at < text.Length && ".-".IndexOf(text[at]) >= 0 ? 1 : 0;
                return (stage, ReadNumber(text, ref at) ?? 0);
            }
        }

        return ("", 0);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
