using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1151.</summary>
internal sealed class ProbeOrHookHostSet() : Rule(ContainerParts.Probes | ContainerParts.Hooks), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1151",
        Name = "probe-or-hook-host-set",
        Title = "Probe or hook that calls another host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The kubelet sends the request from the node, so a host of the author's choosing lets the Pod reach what only the node can reach.
            The baseline refuses it from Kubernetes 1.34 on.
            """,
        Remedy = "Leave host out: the address of the Pod is the default.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Versions = "1.34 and later refuse it at level baseline",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { port: 8080, host: 192.0.2.1 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { port: 8080 } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var probe in container.Probes)
        {
            Look(container, probe);
        }

        foreach (var hook in container.Hooks)
        {
            Look(container, hook);
        }
    }

    private void Look(ContainerScope container, Handler handler)
    {
        foreach (var action in handler.Actions)
        {
            var host = ConfigValue.Of(action)["host"];
            if (host.Text is { Length: > 0 } text)
            {
                container.Say(this, host.Node, $"has the kubelet call the host {SchemaLog.Short(text)}", fix: Fixes.Remove(host.Node!));
            }
        }
    }
}
