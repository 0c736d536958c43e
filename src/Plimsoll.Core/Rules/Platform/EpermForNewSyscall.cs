using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM2003.</summary>
internal sealed class EpermForNewSyscall() : Rule(ContainerParts.RuntimeSeccomp), IContainerRule, ISeccompRule
{
    private const int Enosys = 38;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM2003",
        Name = "eperm-for-new-syscall",
        Title = "Seccomp profile under which a newer system call gets EPERM",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            Libraries try a newer system call first and fall back to the older one when they are told ENOSYS, not when they are told EPERM:
            tar and coreutils with glibc 2.39 call fchmodat2 (452) and fail with "Cannot change mode: Operation not permitted". crun
            answers a call that the profile does not name as the profile says, and that is EPERM unless defaultErrnoRet says otherwise.
            runc from 1.0.0-rc93 answers ENOSYS to every number above the highest one that the profile names, so the same profile works
            there, until it names one newer call and so turns all that it leaves out below that into EPERM. A newer kernel does not help:
            the filter answers before it. A name that libseccomp does not know is dropped as if it were not there.
            """,
        Remedy = """
            For RuntimeDefault use containerd 1.6.28, 1.7.13 or 2.0.0, or Docker 23.0.10, 25.0.3 or 26.0.0, and libseccomp 2.5.5 under
            crun. In a profile of your own name the calls, or set defaultErrnoRet to 38 (ENOSYS; crun 0.19, runc 1.0.0-rc95) and deny by
            name, with EPERM, what must be denied.
            """,
        Sources =
        [
            "https://github.com/containers/crun/issues/1600", "https://github.com/moby/moby/issues/42871", .. SeccompFacts.RuncStub.Sources,
            .. SeccompFacts.ContainerdProfileOld.Sources, .. SeccompFacts.DockerProfileOld.Sources, .. SeccompFacts.CrioProfileOld.Sources,
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes:
                  - name: general
                    containerd: "1.7.12"
                    runtime: { runc: "1.1.12" }
                runtimeClasses:
                  - name: crun
                    handler: crun
                    runtime: { crun: "1.14" }
            """,
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: backup }
            spec:
              runtimeClassName: crun
              securityContext: { seccompProfile: { type: RuntimeDefault } }
              containers: [{ name: tar, image: example.com/backup:1.0 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: backup }
            spec:
              securityContext: { seccompProfile: { type: RuntimeDefault } }
              containers: [{ name: tar, image: example.com/backup:1.0 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        var type = container.Effective("seccompProfile")["type"];

        // A privileged container runs without a profile, whatever it asks for.
        if (container.Pod.Targets.Count > 0 && type.Is("RuntimeDefault") == Verdict.Definite && container.SecurityContext["privileged"].Is(true) == Verdict.No)
        {
            CheckDefault(container, type);
        }
    }

    private void CheckDefault(ContainerScope container, ConfigValue type)
    {
        var affected = container.Run.Affected(this, container.Pod.Targets, DefaultProfileAnswer.GetsEperm, DefaultProfileAnswer.Versions);
        if (!affected.Any)
        {
            return;
        }

        var isOwn = !container.SecurityContext["seccompProfile"].IsAbsent;
        var mended = string.Join(" or ", affected.Targets.Select(target => DefaultProfile.Of(target.Node!)!.Mended).Distinct());
        container.Report(this, type.Node!,
            $"{(isOwn ? container.Subject : "the Pod")} uses RuntimeDefault, which answers EPERM instead of ENOSYS to {string.Join(", ", NewerSyscalls.FileModeCalls)} {affected.Where}; {mended}, with libseccomp 2.5.5, mends it",
            platform: affected.Platform, container: isOwn ? container.Name : null);
    }

    public void Check(SeccompScope profile)
    {
        if (UnnamedCalls.Of(profile) is not { } unnamed)
        {
            return;
        }

        Say(profile, unnamed, RuntimeKind.Crun, "crun answers what the profile does not name with its default, and programs fall back to older calls only on ENOSYS");
        Say(profile, unnamed, RuntimeKind.Runc, "runc answers ENOSYS only above the highest call that the profile names, and programs fall back to older calls only on ENOSYS");
    }

    private void Say(SeccompScope profile, UnnamedCalls unnamed, RuntimeKind kind, string cause)
    {
        var targets = profile.Targets.Where(target => target.Is(kind)).ToList();
        var isDeclared = profile.Run.Targets.IsDeclared;
        var calls = NewerSyscalls.WithFallback
            .Where(call => isDeclared ? targets.Any(target => unnamed.GetsEperm(call, target) == Verdict.Definite) : unnamed.GetsEpermToday(call, kind) == Verdict.Definite)
            .ToList();
        if (calls.Count == 0)
        {
            return;
        }

        var what = $"{profile.Subject} answers EPERM to {string.Join(", ", calls.Select(call => $"{call.Name} ({NewerSyscalls.Number(call)})"))}";
        var advice = $"name them (libseccomp {calls.Max(call => call.KnownFrom)} knows them all), or set defaultErrnoRet to {Enosys}";
        if (!isDeclared)
        {
            profile.Report(this, unnamed.Place, $"{what} under {new PlatformRuntime(kind, null).Name}: {cause}; {advice}", Severity.Info, fix: Fix(profile));
            return;
        }

        var affected = Affected.By(targets,
            target => calls.Aggregate(Verdict.No, (verdict, call) => verdict.Or(unnamed.GetsEperm(call, target))), DefaultProfileAnswer.Runtime);
        var isHonoured = affected.Targets.All(target => UnnamedCalls.HonoursDefaultErrno(target.Runtime!) == Verdict.Definite);
        profile.Report(this, unnamed.Place, $"{what} {affected.Where}: {cause}; {advice}", platform: affected.Platform, fix: isHonoured ? Fix(profile) : null);
    }

    /// <summary>Sets the default errno; not where another field of Docker's form would contradict it, or the operator's schema lacks it.</summary>
    private static Fix? Fix(SeccompScope profile)
    {
        if (profile.IsOperatorObject || !profile.Value["defaultErrno"].IsAbsent)
        {
            return null;
        }

        var value = ScalarNode.Integer(Enosys);
        Edit edit = profile.Node["defaultErrnoRet"] is { } present ? new Edit.Replace(present, value) : new Edit.Insert(profile.Node, "defaultErrnoRet", value);
        return new($"Answer ENOSYS ({Enosys}) to what the profile does not name", [edit]);
    }
}
