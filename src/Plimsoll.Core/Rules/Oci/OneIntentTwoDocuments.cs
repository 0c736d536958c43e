using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4090.</summary>
internal sealed class OneIntentTwoDocuments : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4090",
        Name = "one-intent-two-documents",
        Title = "Pod and bundle of one container disagree",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            The annotations of the spec say that it is for a container of a Pod, and what a platform makes of that Pod may do more, or less, than
            the spec: what was tested in the bundle is not what runs in the cluster.
            """,
        Remedy = "State what the container may do once, with ContainerSecurity, and write it into both documents; or change the one that is wrong.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#annotations",
            "https://github.com/containerd/containerd/blob/main/internal/cri/annotations/annotations.go",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: app
                  image: example.com/app:1
                  securityContext: { runAsUser: 1000, runAsGroup: 1000, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            ---
            ociVersion: "1.2.0"
            annotations: { dev.plimsoll.twin.kind: Pod, dev.plimsoll.twin.name: web, dev.plimsoll.twin.container: app }
            process: { cwd: "/", args: [app], user: { uid: 0, gid: 1000 }, noNewPrivileges: true }
            root: { path: rootfs }
            linux: { namespaces: [{ type: pid }, { type: network }, { type: ipc }, { type: mount }], maskedPaths: [/proc/kcore] }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: app
                  image: example.com/app:1
                  securityContext: { runAsUser: 1000, runAsGroup: 1000, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            ---
            ociVersion: "1.2.0"
            annotations: { dev.plimsoll.twin.kind: Pod, dev.plimsoll.twin.name: web, dev.plimsoll.twin.container: app }
            process: { cwd: "/", args: [app], user: { uid: 1000, gid: 1000 }, noNewPrivileges: true }
            root: { path: rootfs }
            linux: { namespaces: [{ type: pid }, { type: network }, { type: ipc }, { type: mount }], maskedPaths: [/proc/kcore] }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var spec in project.Specs)
        {
            if (TwinName.Of(spec.Value["annotations"]) is { } name && name.WorkloadIn(project) is { } workload)
            {
                Look(spec, name, workload);
            }
        }
    }

    private void Look(OciScope spec, TwinName name, WorkloadScope workload)
    {
        if (workload.Pod.Containers.FirstOrDefault(container => container.Name == name.Container) is { } twin)
        {
            Compare(spec, workload, twin);
        }
        else if (workload.Pod.ShowsAllContainers && !workload.Pod.Containers.Any(container => container.Value["name"].IsUnknown))
        {
            spec.Report(this, name.Place, $"the spec is for container \"{SchemaLog.Short(name.Container)}\" of {workload.Subject}, which has no such container", related: [workload.Pod.Spec.Node!]);
        }
    }

    // Platforms may make different specs of a Pod; a difference is said once.
    private void Compare(OciScope spec, WorkloadScope workload, ContainerScope twin)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var made in OciScope.Of(twin))
        {
            foreach (var difference in TwinComparison.Of(spec.Value, made.Value))
            {
                var text = $"the spec {difference.Here}, and {twin.Subject} of {workload.Subject} {difference.There}";
                if (said.Add(difference.Path))
                {
                    var place = Nearest(spec.Value.Mapping!, difference.Path);
                    var source = made.SourceOf(Nearest(made.Value.Mapping!, difference.Path));
                    spec.Report(this, place, text, related: [source ?? twin.SecurityPlace]);
                }
            }
        }
    }

    /// <summary>The node at a path, or the last one on the way to it.</summary>
    private static ConfigNode Nearest(MappingNode root, string path)
    {
        ConfigNode node = root;
        foreach (var key in path.Split('.'))
        {
            if (node is not MappingNode mapping || mapping[key] is not { } next)
            {
                break;
            }

            node = next;
        }

        return node;
    }
}
