using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3447.</summary>
internal sealed class WeakerThanRuntimeDefault : Rule, ISeccompRule
{
    private const int Shown = 8;

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3447",
        Name = "seccomp-weaker-than-runtime-default",
        Title = "Seccomp profile that lets through what the engine's default profile denies",
        Category = Category.Seccomp,
        Severity = Severity.Info,
        Why = """
            A profile of one's own takes the place of the default profile and is not added to it. The comparison is by what both do under the
            declared runtime, not by how they are written. plimsoll seccomp diff shows all of it.
            """,
        Remedy = "Take out what is not needed, or begin with the default profile of the engine's version.",
        Sources = ["https://kubernetes.io/docs/tutorials/security/seccomp/", "https://github.com/containerd/containerd/blob/main/contrib/seccomp/seccomp_default.go"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, containerd: "2.0.0", runtime: { runc: "1.2.2" } }]
            """,
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, bpf], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in profile.Targets)
        {
            if (Standard(target) is not var (name, standard) || !said.Add(name + DefaultProfileAnswer.Runtime(target)) || profile.Filters.At(target) is not { } filter)
            {
                continue;
            }

            profile.Run.CancellationToken.ThrowIfCancellationRequested();
            if (SeccompFilter.Build(standard, filter.Target with { Reading = ProfileReading.Docker }).Filter is { } theirs)
            {
                Say(profile, target, name, FilterComparison.Loosened(theirs, filter));
            }
        }
    }

    private void Say(SeccompScope profile, RuntimeTarget target, string name, IEnumerable<FilterDifference> differences)
    {
        var calls = differences.Select(difference => difference.Call?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (calls.Count > 0)
        {
            var more = calls.Count > Shown ? FormattableString.Invariant($" and {calls.Count - Shown} more") : "";
            profile.Say(this, profile.Value["defaultAction"].Node,
                $"lets through what the default profile of {name} denies on platform {target.Platform.Name}: {string.Join(", ", calls.Take(Shown))}{more}", platform: target.Platform.Name);
        }
    }

    /// <summary>The default profile of a node's engine; which one CRI-O has is not known by its version.</summary>
    private static (string Name, ParsedProfile Profile)? Standard(RuntimeTarget target)
    {
        var (name, engine, version) = target.Node?.Containerd is { } containerd ? ("containerd", "containerd", containerd) : ("Docker", "moby", target.Node?.Docker);
        return version is not null && DefaultProfiles.Find(engine, version) is { } profile ? ($"{name} {version}", profile) : null;
    }
}
