using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Which flags a runtime refuses.</summary>
internal static class FlagChecks
{
    public const string WaitKillable = "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV";

    public static readonly string[] Known =
        ["SECCOMP_FILTER_FLAG_TSYNC", "SECCOMP_FILTER_FLAG_LOG", "SECCOMP_FILTER_FLAG_SPEC_ALLOW", WaitKillable];

    /// <summary>runc that knows <see cref="WaitKillable"/>.</summary>
    public static readonly VersionFact RuncWaitsKillable = VersionFact.Of(">=1.5.0-rc.2", "https://github.com/opencontainers/runc/pull/5172");

    /// <summary>crun that knows it.</summary>
    public static readonly VersionFact CrunWaitsKillable = VersionFact.Of(">=1.6", "https://github.com/containers/crun/commit/396ac888");

    public static IEnumerable<FilterProblem> Of(ParsedProfile profile, FilterTarget target)
    {
        foreach (var flag in profile.Flags.Where(flag => !Knows(target, flag.Text)))
        {
            var near = Known.Contains(flag.Text) ? null : NearestName.Of(flag.Text, Known);
            yield return new($"{target.RuntimeName} refuses the profile: flag \"{flag.Text}\" is not known{(near is null ? "" : $"; \"{near}\" is")}", flag, true);
        }
    }

    private static bool Knows(FilterTarget target, string flag) => Known.Contains(flag) && (flag != WaitKillable || target.Runtime.Kind switch
    {
        RuntimeKind.Runc => target.Holds(RuncWaitsKillable),
        RuntimeKind.Crun => target.Holds(CrunWaitsKillable),
        _ => true,
    });
}
