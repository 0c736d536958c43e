using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM2001.</summary>
internal sealed class NestedRuncInSysbox : Rule, IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM2001",
        Name = "nested-runc-in-sysbox",
        Title = "Nested runc that Sysbox cannot host",
        Category = Category.Compatibility,
        Severity = Severity.Error,
        Why = """
            The Pod starts; the containers inside it do not. Sysbox traps mount(2) and resolves the path from outside. runc from 1.2.0-rc.1
            passes paths below /proc/thread-self, which Sysbox before 0.6.6 looks up in the wrong process: mounting "proc" fails with "no
            such file or directory". runc from 1.2.8, 1.3.3 and 1.4.0-rc.3 opens procfs with openat2 and refuses what is mounted over it,
            which is what Sysbox before 0.7.0 emulates /proc/sys with: "unsafe procfs detected ... invalid cross-device link".
            """,
        Remedy = """
            Upgrade Sysbox to 0.7.0, which mends both. Where that cannot be done yet, pin the nested engine: containerd 1.7.23 and Docker
            27.3 for Sysbox before 0.6.6, containerd 1.7.28 and Docker 28.5.1 for Sysbox before 0.7.0. Those carry a runc with known holes.
            """,
        Sources = [.. SysboxFacts.ThreadSelfBroken.Sources, .. SysboxFacts.OpenatBroken.Sources],
        Platforms = """
            platforms:
              - name: prod
                runtimeClasses:
                  - name: sysbox-runc
                    handler: sysbox-runc
                    runtime: { sysbox: "0.6.7" }
            """,
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: runner }
            spec:
              runtimeClassName: sysbox-runc
              containers:
                - name: docker
                  image: docker:28.5.2-dind
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
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Targets.Count > 0)
        {
            CheckNested(pod);
        }
    }

    private void CheckNested(PodScope pod)
    {
        if (!pod.Targets.Any(target => target.Is(RuntimeKind.Sysbox)))
        {
            return;
        }

        // What an image brings counts before what the platform says of nested workloads in general.
        var mayBring = pod.Spec["containers"] is { IsUnknown: true } or { Sequence.IsOpen: true };
        foreach (var container in pod.Containers)
        {
            var image = container.Value["image"];
            mayBring |= image.IsUnknown;
            if (image.Text is { } text && DockerImage.NestedIn(text) is { } nested)
            {
                mayBring = true;
                Say(pod, image.Node!, container.Subject, container.Name, _ => nested);
            }
        }

        if (!mayBring && pod.RuntimeClassName.Node is { } name)
        {
            Say(pod, name, $"runtime class \"{pod.RuntimeClassName.Text}\"", null, target => target.Class?.Inner);
        }
    }

    private void Say(PodScope pod, ConfigNode node, string subject, string? container, Func<RuntimeTarget, NestedStack?> nested)
    {
        Verdict ThreadSelf(RuntimeTarget target) => Meet(target, nested(target), SysboxFacts.ThreadSelfBroken, SysboxFacts.UsesThreadSelf);
        Verdict Openat(RuntimeTarget target) => ThreadSelf(target) == Verdict.Definite
            ? Verdict.No
            : Meet(target, nested(target), SysboxFacts.OpenatBroken, SysboxFacts.UsesOpenat);
        string Versions(RuntimeTarget target) => $"Sysbox {target.Runtime!.Version}, nested {nested(target)}";

        Say(Affected.By(pod.Targets, ThreadSelf, Versions),
            "the nested runc mounts /proc through /proc/thread-self, which Sysbox before 0.6.6 looks up in the wrong process; Sysbox 0.7.0 mends it");
        Say(Affected.By(pod.Targets, Openat, Versions),
            "the nested runc refuses the /proc/sys that Sysbox before 0.7.0 emulates; Sysbox 0.7.0 mends it");

        void Say(Affected affected, string cause)
        {
            if (affected.Any)
            {
                pod.Report(this, node, $"{subject} cannot start nested containers {affected.Where}: {cause}",
                    platform: affected.Platform, container: container);
            }
        }
    }

    private static Verdict Meet(RuntimeTarget target, NestedStack? nested, VersionFact broken, NestedFact uses) =>
        nested is null || !target.Is(RuntimeKind.Sysbox) ? Verdict.No : broken.For(target.Runtime!.Version).And(uses.For(nested));
}
