using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>The filters that runtimes make of a profile; each is made when a rule first asks for it.</summary>
internal sealed class ProfileFilters(SeccompScope profile)
{
    private Dictionary<FilterTarget, SeccompFilter?>? _built;

    /// <summary>The architecture of the machine that the profile is for: that of its list, or x86_64 if it lists that one or none.</summary>
    public SeccompArch Native { get; } = NativeOf(profile.Profile);

    /// <summary>
    /// The filter that the newest release of a runtime makes with the newest libseccomp; null if it refuses the profile, or not all of it
    /// is seen. In a profile of Docker's dialect the rules for the capabilities of an ordinary container count.
    /// </summary>
    public SeccompFilter? Today(RuntimeKind kind) => Build(new(new(kind, null)) { Native = Native });

    /// <summary>
    /// The filters that a target makes: of a version that is given in part, the last one. None if the runtime applies no profile,
    /// refuses it, or has no version.
    /// </summary>
    public SeccompFilter? At(RuntimeTarget target) => TargetOf(target) is { } where && target.Runtime!.Version is not null ? Build(where) : null;

    /// <summary>Whether a claim about the filter holds at a target; unknown where there is none, or the version is given only in part and decides.</summary>
    public Verdict Holds(RuntimeTarget target, Func<SeccompFilter, bool> claim)
    {
        if (target.Runtime?.Version is not { } version || At(target) is not { } last)
        {
            return Verdict.Unknown;
        }

        var holds = claim(last);
        var where = TargetOf(target)!;
        var lowest = where with { Runtime = where.Runtime with { Version = First(version) }, Libseccomp = First(where.Libseccomp) };
        return lowest == where || Build(lowest) is { } first && claim(first) == holds ? VerdictLogic.Of(holds) : Verdict.Unknown;
    }

    /// <summary>The first release that a version can mean.</summary>
    private static ComponentVersion? First(ComponentVersion? version) => version is null || version.Highest == version ? version
        : ComponentVersion.Parse(FormattableString.Invariant($"{version.Major}.{version.Minor}.{version.Patch}"));

    private FilterTarget? TargetOf(RuntimeTarget target) => target.Runtime is not { } runtime ? null : new(runtime)
    {
        Libseccomp = target.Node?.Libseccomp,
        Kernel = target.Node?.Kernel,
        Native = Native,
        Reading = profile.ReadingAt(target) ?? ProfileReading.Docker,
    };

    private SeccompFilter? Build(FilterTarget target)
    {
        if (profile.Calls.IsOpen || profile.Value["defaultAction"].IsUnknown || profile.Value["architectures"].IsUnknown)
        {
            return null;
        }

        _built ??= [];
        if (!_built.TryGetValue(target, out var filter))
        {
            var built = SeccompFilter.Build(profile.Profile, target).Filter;
            filter = built?.Ignored is null ? built : null;
            _built.Add(target, filter);
        }

        return filter;
    }

    private static SeccompArch NativeOf(ParsedProfile profile)
    {
        SeccompArch? first = null;
        foreach (var entry in profile.ArchMap.Count > 0 ? profile.ArchMap : profile.Architectures)
        {
            if (entry.Arch is { } arch)
            {
                if (arch.Native == SeccompArch.X8664)
                {
                    return SeccompArch.X8664;
                }

                first ??= arch.Native;
            }
        }

        return first ?? SeccompArch.X8664;
    }
}
