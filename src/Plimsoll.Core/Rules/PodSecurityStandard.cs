using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>
/// A level of the Pod Security Standards as one version of Kubernetes defines it, such as <c>restricted@1.34</c>.
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
/// </summary>
/// <param name="IsRestricted">Whether the level is <c>restricted</c>; else it is <c>baseline</c>.</param>
/// <param name="Minor">The second number of the version of Kubernetes, whose first is 1.</param>
public sealed record PodSecurityStandard(bool IsRestricted, int Minor)
{
    /// <summary>The newest version whose checks are known; a newer one has the same, as far as anybody can tell today.</summary>
    public const int NewestMinor = 37;

    /// <summary>The name of the level.</summary>
    public string Level => IsRestricted ? "restricted" : "baseline";

    /// <summary>
    /// Reads <c>LEVEL</c> or <c>LEVEL@VERSION</c>: <c>baseline</c> or <c>restricted</c>, and <c>1.34</c>, <c>v1.34</c> or <c>latest</c>;
    /// <c>latest</c> if no version is given. Null if the text is neither.
    /// </summary>
    public static PodSecurityStandard? TryParse(string text)
    {
        var at = text.IndexOf('@');
        var level = at < 0 ? text : text.Substring(0, at);
        var minor = at < 0 ? NewestMinor : MinorOf(text.Substring(at + 1));
        return level is not ("baseline" or "restricted") || minor is null ? null : new(level == "restricted", Math.Min(minor.Value, NewestMinor));
    }

    /// <summary>The level and the version, as <see cref="TryParse"/> reads them.</summary>
    public override string ToString() => $"{Level}@1.{Minor.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The second number of <c>1.34</c>, <c>v1.34</c> or <c>latest</c>; null if it is no such version.</summary>
    internal static int? MinorOf(string version)
    {
        if (version == "latest")
        {
            return NewestMinor;
        }

        var number = version.StartsWith("v", StringComparison.Ordinal) ? version.Substring(1) : version;
        return number.StartsWith("1.", StringComparison.Ordinal)
            && int.TryParse(number.Substring(2), NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null;
    }
}
