using System.Text;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Core.Tests.Docs;

/// <summary>
/// The presets as <c>.globalconfig</c> files. A rule is named only where it differs from its own severity, because a level in such a file
/// would raise its milder findings as well. Each preset is there as of every release too, so that an upgrade brings no surprise.
/// </summary>
internal static class PresetFile
{
    private static readonly string[] Releases = ["0.1"];

    public static IReadOnlyDictionary<string, string> All(IReadOnlyList<RuleInfo> rules)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var preset in new[] { "recommended", "baseline", "restricted", "strict", "all" })
        {
            files.Add(preset + ".globalconfig", Render(preset, null, rules));
            foreach (var release in Releases)
            {
                files.Add($"{preset}-{release}.globalconfig", Render(preset, release, rules));
            }
        }

        return files;
    }

    private static string Render(string preset, string? release, IReadOnlyList<RuleInfo> rules)
    {
        var text = new StringBuilder($"# The preset {preset} of Plimsoll{(release is null ? "" : $", with the rules of release {release}")}.\nis_global = true\nglobal_level = -1\n");
        if (preset is "baseline" or "restricted")
        {
            text.Append("plimsoll_pod_security = ").Append(preset).Append('\n');
        }

        foreach (var rule in rules)
        {
            var isNewer = release is not null && ComponentVersion.Parse(rule.Since).CompareTo(ComponentVersion.Parse(release)) > 0;
            if ((isNewer ? "none" : Level(preset, rule)) is { } level)
            {
                text.Append("dotnet_diagnostic.").Append(rule.Id).Append(".severity = ").Append(level).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string? Level(string preset, RuleInfo rule) => preset switch
    {
        "all" when rule.IsOptIn => rule.Severity == Severity.Info ? "suggestion" : rule.Severity.ToString().ToLowerInvariant(),
        "strict" when !rule.IsOptIn && rule.Severity == Severity.Warning => "error",
        "strict" when !rule.IsOptIn && rule.Severity == Severity.Info => "warning",
        _ => null,
    };
}
