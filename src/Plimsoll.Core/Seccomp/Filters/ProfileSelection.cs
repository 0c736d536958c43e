using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>
/// What is left of a profile of Docker's dialect for one container on one machine: the part of the container engine.
/// Sources: https://github.com/moby/profiles/blob/main/seccomp/seccomp_linux.go and
/// https://github.com/containers/common/blob/main/pkg/seccomp/seccomp_linux.go
/// </summary>
internal static class ProfileSelection
{
    /// <summary>The rules that hold for the container.</summary>
    public static IEnumerable<SeccompRule> Rules(ParsedProfile profile, FilterTarget target) =>
        target.Reading == ProfileReading.Plain ? profile.Rules : profile.Rules.Where(rule => Holds(rule, target));

    /// <summary>The architectures that the runtime is told, by name.</summary>
    public static IEnumerable<ProfileArchitecture> Architectures(ParsedProfile profile, FilterTarget target)
    {
        var mapped = target.Reading == ProfileReading.Plain ? null : profile.ArchMap.FirstOrDefault(entry => entry.Arch == target.Native);
        return mapped is null ? profile.Architectures
            : [.. profile.Architectures, mapped, .. mapped.SubArchitectures.Select(name => new ProfileArchitecture(name, []))];
    }

    private static bool Holds(SeccompRule rule, FilterTarget target) =>
        (rule.Includes.Arches.Count == 0 || Has(rule.Includes.Arches, target.Native.GoName))
        && rule.Includes.Capabilities.All(capability => target.Capabilities.Contains(capability.Text))
        && IsAtLeast(rule.Includes.MinKernel, target) != false
        && !Has(rule.Excludes.Arches, target.Native.GoName)
        && !rule.Excludes.Capabilities.Any(capability => target.Capabilities.Contains(capability.Text))
        && IsAtLeast(rule.Excludes.MinKernel, target) != true;

    private static bool Has(IReadOnlyList<ScalarNode> names, string name) => names.Any(node => node.Text == name);

    private static bool? IsAtLeast(ScalarNode? least, FilterTarget target) => least is null || ComponentVersion.TryParse(least.Text) is not { } version ? null
        : target.Kernel is null || target.Kernel.Highest.CompareTo(version) >= 0;
}
