using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM2005.</summary>
internal sealed class ReadOnlyRootInSysbox : Rule, IContainerRule, IOciRule
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

    public void Check(ContainerScope container)
    {
        var readOnly = container.SecurityContext["readOnlyRootFilesystem"];
        if (readOnly.Is(true) == Verdict.Definite)
        {
            Say(container, readOnly.Node!, container.Subject, container.Pod.Targets, NamesSysbox(container.Pod), container.Name);
        }
    }

    public void Check(OciScope spec)
    {
        var readOnly = spec.Value["root"]["readonly"];
        if (readOnly.Is(true) == Verdict.Definite)
        {
            Say(spec, readOnly.Node!, "the spec", spec.Targets, spec.Handler == SysboxFacts.Handler, null, spec.Handler is not null);
        }
    }

    /// <summary>Says what holds on some targets. Where it is open on which of them a spec runs, it is sure only if it holds on all.</summary>
    private void Say(Scope scope, ConfigNode node, string subject, IReadOnlyList<RuntimeTarget> targets, bool isSysbox, string? container, bool isBound = true)
    {
        if (!scope.Run.Targets.IsDeclared)
        {
            if (isSysbox)
            {
                scope.Report(this, node, $"{subject} {What}: {NoFlag}", Severity.Info, container: container, fix: MakeWritable(node));
            }

            return;
        }

        Say(NoFlag, target => IsReadOnly(target).And(VerdictLogic.Of(!HasFlag(target))));
        Say(OldFlag, target => IsReadOnly(target).And(VerdictLogic.Of(HasFlag(target))).And(SysboxFacts.KnowsRelaxedReadOnly.For(target.Runtime?.Version).Not()));

        void Say(string cause, Func<RuntimeTarget, Verdict> claim)
        {
            var affected = Affected.By(targets, claim, target => $"Sysbox {target.Runtime!.Version}");
            if (affected.Any)
            {
                var isSure = isBound || affected.Targets.Count() == targets.Count;
                scope.Report(this, node, isSure ? $"{subject} {What} {affected.Where}: {cause}" : $"{subject} may run {affected.Where} and {What}: {cause}",
                    isSure ? null : Severity.Info, isSure ? Verdict.Definite : Verdict.SomePath, affected.Platform, container, MakeWritable(node));
            }
        }
    }

    private static Fix MakeWritable(ConfigNode node) =>
        new("Make the root file system writable", [new Edit.Replace(node, ScalarNode.Boolean(false))]);

    /// <summary>Whether a Pod asks for Sysbox by the handler's name, or, with no RuntimeClass in sight, by the name that its installer gives the class.</summary>
    private static bool NamesSysbox(PodScope pod) => pod.RuntimeClassName.Text is { } name
        && (pod.Handler ?? (pod.Run.Index.RuntimeClass(name) is null ? name : null)) == SysboxFacts.Handler;

    private static Verdict IsReadOnly(RuntimeTarget target) =>
        target.Is(RuntimeKind.Sysbox) && target.Class is not null ? SysboxFacts.ReadOnlySys.For(target.Runtime!.Version) : Verdict.No;

    private static bool HasFlag(RuntimeTarget target) => target.Class?.HasSysboxFlag(SysboxFacts.RelaxedReadOnly) == true;
}
