using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM2005.</summary>
internal sealed class ReadOnlyRootInSysbox : Rule, IEffectiveRule
{
    private const string What = "has a read-only root file system, and Sysbox makes /sys read-only with it";
    private const string NoFlag = "nested runtimes cannot write cgroups; the node's flag relaxed-read-only (from Sysbox 0.6.5) mends it, "
        + "and makes /var/lib/docker and the other data mounts of Sysbox writable too";
    private const string OldFlag = "the flag relaxed-read-only is unknown to Sysbox before 0.6.5, so nested runtimes cannot write cgroups";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM2005",
        Name = "read-only-root-in-sysbox",
        Title = "Read-only root file system under Sysbox",
        Category = Category.Compatibility,
        Severity = Severity.Warning,
        Why = """
            From 0.4.0 on, everything that Sysbox mounts below /sys follows the root file system: if that is read-only, so is
            /sys/fs/cgroup, and a Docker, containerd or systemd inside the container cannot make cgroups ("permission denied").
            """,
        Remedy = """
            Leave the root file system writable, or run sysbox-mgr with --relaxed-read-only on the nodes (from 0.6.5; for all containers of
            the node). The flag keeps the root read-only, and makes writable not only /sys but also the data mounts of Sysbox, such as
            /var/lib/docker and /var/lib/kubelet: a container can fill the node's disk through them, so set limits on ephemeral storage.
            """,
        Sources = [.. SysboxFacts.ReadOnlySys.Sources, .. SysboxFacts.KnowsRelaxedReadOnly.Sources],
        Platforms = """
            platforms:
              - name: prod
                runtimeClasses:
                  - name: sysbox-runc
                    handler: sysbox-runc
                    runtime: { sysbox: "0.7.0" }
            """,
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: runner }
            spec:
              runtimeClassName: sysbox-runc
              containers:
                - name: docker
                  image: docker:28.5.1-dind
                  securityContext: { readOnlyRootFilesystem: true }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: runner }
            spec:
              runtimeClassName: sysbox-runc
              containers:
                - name: docker
                  image: docker:28.5.1-dind
                  securityContext: { readOnlyRootFilesystem: false }
            """,
    };

    // Without declared platforms only a runtime class can lead to Sysbox, so nothing need be worked out for Pods that name none.
    public bool Concerns(ContainerScope container) => container.SecurityContext["readOnlyRootFilesystem"].Is(true) == Verdict.Definite
        && (container.Run.Targets.IsDeclared || !container.Pod.RuntimeClassName.IsAbsent);

    public void Check(OciScope spec)
    {
        var readOnly = spec.Value["root"]["readonly"];
        if (readOnly.Is(true) != Verdict.Definite)
        {
            return;
        }

        if (spec.Run.Targets.IsDeclared)
        {
            Say(spec, readOnly.Node!, NoFlag, target => IsReadOnly(target).And(VerdictLogic.Of(!HasFlag(target))));
            Say(spec, readOnly.Node!, OldFlag, target =>
                IsReadOnly(target).And(VerdictLogic.Of(HasFlag(target))).And(SysboxFacts.KnowsRelaxedReadOnly.For(target.Runtime?.Version).Not()));
        }
        else if (spec.Handler == SysboxFacts.Handler)
        {
            spec.Report(this, readOnly.Node!, $"{spec.Subject} {What}: {NoFlag}", Severity.Info, fix: MakeWritable(readOnly.Node!));
        }
    }

    private void Say(OciScope spec, ConfigNode node, string cause, Func<RuntimeTarget, Verdict> claim) => spec.SayWhere(
        this, node, claim, target => $"Sysbox {target.Runtime!.Version}",
        (where, isSure) => isSure ? $"{spec.Subject} {What} {where}: {cause}" : $"{spec.Subject} may run {where} and {What}: {cause}",
        fix: MakeWritable(node));

    private static Fix MakeWritable(ConfigNode node) =>
        new("Make the root file system writable", [new Edit.Replace(node, ScalarNode.Boolean(false))]);

    private static Verdict IsReadOnly(RuntimeTarget target) =>
        target.Is(RuntimeKind.Sysbox) && target.Class is not null ? SysboxFacts.ReadOnlySys.For(target.Runtime!.Version) : Verdict.No;

    private static bool HasFlag(RuntimeTarget target) => target.Class?.HasSysboxFlag(SysboxFacts.RelaxedReadOnly) == true;
}
