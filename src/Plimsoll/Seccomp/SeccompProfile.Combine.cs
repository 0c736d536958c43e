using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <content>Profiles combined by what they do; see <see cref="ProfileCombination"/>. The profiles themselves stay as they are.</content>
public sealed partial class SeccompProfile
{
    /// <summary>The profile under which each call gets the more lenient of what it gets under this one and under another.</summary>
    /// <exception cref="InvalidOperationException">No profile can express it.</exception>
    [ConfigMakes, ConfigComputation("seccomp.merge")]
    public SeccompProfile Merge(SeccompProfile other) => Combine(other, ProfileCombination.Merge);

    /// <summary>The profile under which each call gets the stricter of what it gets under this one and under another.</summary>
    /// <exception cref="InvalidOperationException">No profile can express it.</exception>
    [ConfigMakes, ConfigComputation("seccomp.intersect")]
    public SeccompProfile Intersect(SeccompProfile other) => Combine(other, ProfileCombination.Intersect);

    /// <summary>This profile, but what another lets through is denied.</summary>
    /// <exception cref="InvalidOperationException">No profile can express it.</exception>
    [ConfigMakes, ConfigComputation("seccomp.except")]
    public SeccompProfile Except(SeccompProfile other) => Combine(other, ProfileCombination.Except);

    /// <summary>This profile, but the system calls are denied, whatever their arguments are: <c>Except(SyscallGroups.IoUring)</c>.</summary>
    [ConfigMakes, ConfigComputation("seccomp.except-calls")]
    public SeccompProfile Except(IEnumerable<string> names) => Except(new SeccompProfile("names").Allow(names));

    private SeccompProfile Combine(SeccompProfile other, Func<ParsedProfile, ParsedProfile, MappingNode> combine)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(combine(Parsed, other.Parsed), Name);
    }
}
