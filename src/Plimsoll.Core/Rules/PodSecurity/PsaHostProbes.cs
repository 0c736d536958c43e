using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5006.</summary>
internal sealed class PsaHostProbes : PodSecurityRule
{
    public override int From => 34;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5006",
        Name = "pod-security-host-probes",
        Title = "Probe or hook that goes to another host",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            The kubelet carries out probes and hooks from the network of the node. With a host of its own choice, whoever writes a Pod makes
            the kubelet call any address that the node can reach, such as the metadata service of the cloud. Pod Security admission refuses it
            from level baseline on, since 1.34.
            """,
        Remedy = """
            Remove host: without it the kubelet calls the Pod itself. A name for the Host header goes into httpHeaders.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostProbesAndhostLifecycle.go",
        ],
        Psa = "hostProbesAndHostLifecycle",
        Aliases = ["psa/hostProbesAndHostLifecycle"],
        Versions = "1.34 and later",
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { host: 169.254.169.254, port: 80 } }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { port: 80 } }
            """,
    };

    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];
    private static readonly string[] Actions = ["httpGet", "tcpSocket"];

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        foreach (var probe in Probes)
        {
            Check(pod, container, probe, container.Value[probe]);
        }

        foreach (var hook in Hooks)
        {
            Check(pod, container, hook, container.Value["lifecycle"][hook]);
        }
    }

    private void Check(PodSecurityScope pod, ContainerScope container, string name, ConfigValue handler)
    {
        foreach (var action in Actions)
        {
            var host = handler[action]["host"];
            if (host.Text is { Length: > 0 } text)
            {
                pod.Report(this, host.Node!, $"{name} of {container.Subject} goes to the host \"{text}\"", container.Name, new("Remove host", [new Edit.Remove(host.Node!)]));
            }
        }
    }
}
