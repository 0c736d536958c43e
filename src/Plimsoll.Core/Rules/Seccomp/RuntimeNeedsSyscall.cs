using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3448.</summary>
internal sealed class RuntimeNeedsSyscall : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3448",
        Name = "seccomp-runtime-needs-syscall",
        Title = "Seccomp profile that denies what the runtime itself calls",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            The runtime loads the filter and goes on: it opens and writes to a pipe, closes what it has open, and executes the program. runc
            from 1.1.12 also lists its descriptors (getdents64), and runc 1.2.8, 1.3.3 and 1.4.0-rc.3 open them with openat2 and ask statx, and
            fall back to other calls on ENOSYS alone. A profile that was recorded from the program lacks such calls, and its container fails
            before the program runs.
            """,
        Remedy = "Add the calls, as plimsoll seccomp record --platforms does, or set baseProfileName in an object of the security-profiles-operator.",
        Sources =
        [
            "https://github.com/opencontainers/runc/issues/4984", "https://github.com/kubernetes-sigs/security-profiles-operator/blob/main/examples/baseprofile-runc.yaml",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/standard_init_linux.go", "https://github.com/containers/crun/blob/main/src/libcrun/container.c",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.1.12" } }]
            """,
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [execve, exit_group, read, write], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [close, execve, exit_group, fstatfs, getdents64, openat, read, write], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        // Most profiles name all of them, and need no filter to be judged.
        if (RuntimeNeeds.All.All(need => need.IsForPrivileges || profile.Calls.For(need.Call).Any(rule => rule.Does("SCMP_ACT_ALLOW") && !rule.HasArguments)))
        {
            return;
        }

        if (!profile.Run.Targets.IsDeclared)
        {
            SayOfToday(profile);
            return;
        }

        // Of a profile that no Pod in sight uses it is not known where on a platform it runs: there may be one place where it works.
        var targets = profile.IsUsed ? profile.Targets
            : [.. profile.Targets.GroupBy(target => target.Platform).Where(platform => platform.All(target => Fails(profile, target) == Verdict.Definite)).SelectMany(platform => platform)];
        foreach (var kind in new[] { RuntimeKind.Runc, RuntimeKind.Crun })
        {
            var affected = Affected.By(targets, target => target.Is(kind) ? Fails(profile, target) : Verdict.No, DefaultProfileAnswer.Runtime);
            if (affected.Any && profile.Filters.At(affected.Targets.First()) is { } filter)
            {
                profile.Say(this, profile.Value["defaultAction"].Node,
                    $"denies {string.Join(", ", RuntimeNeeds.Missing(filter, false))}, which the runtime itself calls under the filter {affected.Where}: the container does not start", platform: affected.Platform);
            }
        }
    }

    private static Verdict Fails(SeccompScope profile, RuntimeTarget target) =>
        profile.Filters.Holds(target, filter => RuntimeNeeds.Missing(filter, forPrivileges: false).Count > 0);

    /// <summary>No runtime starts a program without execve; what else one of them needs is worth knowing.</summary>
    private void SayOfToday(SeccompScope profile)
    {
        var kinds = new[] { RuntimeKind.Runc, RuntimeKind.Crun };
        var missing = kinds.Select(kind => profile.Filters.Today(kind) is { } filter ? RuntimeNeeds.Missing(filter, false) : []).ToList();
        if (missing.All(calls => calls.Contains("execve")))
        {
            profile.Say(this, profile.Value["defaultAction"].Node, "denies execve, by which runtimes start the program under the filter: no container starts");
            return;
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            if (missing[i].Count > 0)
            {
                profile.Say(this, profile.Value["defaultAction"].Node,
                    $"denies {string.Join(", ", missing[i])}, which {new PlatformRuntime(kinds[i], null).Name} itself calls under the filter: the container does not start", Severity.Info);
            }
        }
    }
}
