using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1143.</summary>
internal sealed class RuntimeSocketMounted() : Rule(needsOfPod: PodParts.HostPaths), IPodRule
{
    private static readonly string[] Sockets = ["docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1143",
        Name = "runtime-socket-mounted",
        Title = "Socket of the container runtime",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Whoever talks to the socket of the runtime starts containers with any right, and so owns the node.",
        Remedy = "Leave the volume out; build images with a rootless builder, and ask the kubelet or the API server about Pods.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases =
        [
            "kube-linter/docker-sock", "checkov/CKV_K8S_27", "trivy/KSV-0006", "kubesec/DockerSock", "kyverno/disallow-cri-sock-mount",
            "kyverno/docker-socket-requires-label", "monokle/KBP101", "datree/30", "kubescape/C-0074",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: docker, hostPath: { path: /var/run/docker.sock } }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["volumes"].Items)
        {
            var path = ConfigValue.Of(item)["hostPath"]["path"];
            foreach (var socket in path.Text is { } ? Sockets : [])
            {
                if (path.Text!.EndsWith("/" + socket, StringComparison.Ordinal))
                {
                    pod.Say(this, path.Node, $"mounts the socket {SchemaLog.Short(path.Text)} of the container runtime");
                }
            }
        }
    }
}
