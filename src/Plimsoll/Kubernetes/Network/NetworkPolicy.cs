using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

public sealed partial class NetworkPolicy
{
    /// <summary>
    /// Closes the Pods of a workload to all incoming traffic but that which <c>AllowFrom</c> lets in. It has the name and the namespace of the workload.
    /// </summary>
    /// <exception cref="InvalidOperationException">The workload gives its Pods no labels.</exception>
    [ConfigSet("apiVersion", "networking.k8s.io/v1"), ConfigSet("kind", "NetworkPolicy")]
    [ConfigSet("spec.policyTypes[]", "Ingress"), ConfigComputed("spec.podSelector")]
    public static NetworkPolicy For<T>(
        [ConfigPath("metadata.name", From = "metadata.name"), ConfigPath("metadata.namespace", From = "metadata.namespace")] T workload,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, IPodTemplate
    {
        ArgumentNullException.ThrowIfNull(workload);
        var policy = new NetworkPolicy(References.NameOf(workload), callerLine, callerFile);
        var origin = policy.Node.Origin;
        NodeWriter.Text(policy.Metadata.Node, "namespace", workload.ObjectNamespace, origin);
        NodeWriter.Open(policy.OpenSpec(origin), "podSelector", origin).Set("matchLabels", References.Copy(References.PodLabelsOf(workload), origin));
        policy.Govern("Ingress", origin);
        return policy;
    }

    /// <summary>Closes all Pods of a namespace, in and out, which other policies then open. Its name is <c>deny-all</c>.</summary>
    [ConfigSet("apiVersion", "networking.k8s.io/v1"), ConfigSet("kind", "NetworkPolicy"), ConfigSet("metadata.name", "deny-all")]
    [ConfigEmpty("spec.podSelector"), ConfigSet("spec.policyTypes[]", "Ingress"), ConfigSet("spec.policyTypes[]", "Egress")]
    public static NetworkPolicy DenyAll([ConfigPath("metadata.namespace", From = "metadata.name")] Namespace space, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(space);
        var policy = new NetworkPolicy("deny-all", callerLine, callerFile);
        var origin = policy.Node.Origin;
        NodeWriter.Text(policy.Metadata.Node, "namespace", References.NameOf(space), origin);
        NodeWriter.Open(policy.OpenSpec(origin), "podSelector", origin);
        policy.Govern("Ingress", origin);
        policy.Govern("Egress", origin);
        return policy;
    }

    /// <summary>Closes the Pods in both directions: they may open no connections but those that <c>AllowTo</c> lets out.</summary>
    [ConfigComputed("spec.policyTypes")]
    public NetworkPolicy DenyAll([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var origin = Origin.Caller(callerFile, callerLine);
        Govern("Ingress", origin);
        Govern("Egress", origin);
        return this;
    }

    /// <summary>Lets in traffic from the Pods of a workload, to a port by its number or name, or to all ports.</summary>
    /// <exception cref="InvalidOperationException">The workload gives its Pods no labels.</exception>
    [ConfigComputed("spec.ingress"), ConfigComputed("spec.policyTypes")]
    public NetworkPolicy AllowFrom<T>(T workload, IntOrString? port = null, Protocol? protocol = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, IPodTemplate =>
        Allow("Ingress", "ingress", "from", workload, port, protocol, Origin.Caller(callerFile, callerLine));

    /// <summary>Lets out traffic to the Pods of a workload, to a port by its number or name, or to all ports; all else is then closed, name resolution included.</summary>
    /// <exception cref="InvalidOperationException">The workload gives its Pods no labels.</exception>
    [ConfigComputed("spec.egress"), ConfigComputed("spec.policyTypes")]
    public NetworkPolicy AllowTo<T>(T workload, IntOrString? port = null, Protocol? protocol = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, IPodTemplate =>
        Allow("Egress", "egress", "to", workload, port, protocol, Origin.Caller(callerFile, callerLine));

    /// <summary>Lets out questions to the DNS of the cluster, which runs in the namespace <c>kube-system</c>.</summary>
    [ConfigComputed("spec.egress"), ConfigComputed("spec.policyTypes")]
    public NetworkPolicy AllowDns([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var origin = Origin.Caller(callerFile, callerLine);
        var rule = NodeWriter.Append(OpenSpec(origin), "egress", origin);
        SelectNamespace(NodeWriter.Append(rule, "to", origin), "kube-system", origin);
        AddPort(rule, 53, Protocol.UDP, origin);
        AddPort(rule, 53, Protocol.TCP, origin);
        Govern("Egress", origin);
        return this;
    }

    private NetworkPolicy Allow<T>(string type, string rules, string peers, T workload, IntOrString? port, Protocol? protocol, Origin origin)
        where T : KubernetesObject, IPodTemplate
    {
        ArgumentNullException.ThrowIfNull(workload);
        ArgumentChecks.Port(port, nameof(port));
        var labels = References.PodLabelsOf(workload);
        var rule = NodeWriter.Append(OpenSpec(origin), rules, origin);
        var peer = NodeWriter.Append(rule, peers, origin);
        if (workload.ObjectNamespace is { } space && space != ObjectNamespace)
        {
            SelectNamespace(peer, space, origin);
        }

        NodeWriter.Open(peer, "podSelector", origin).Set("matchLabels", References.Copy(labels, origin));
        if (port is not null || protocol is not null)
        {
            AddPort(rule, port, protocol, origin);
        }

        Govern(type, origin);
        return this;
    }

    // The label that every namespace has: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
    private static void SelectNamespace(MappingNode peer, string name, Origin origin) =>
        NodeWriter.Text(NodeWriter.Open(NodeWriter.Open(peer, "namespaceSelector", origin), "matchLabels", origin), "kubernetes.io/metadata.name", name, origin);

    private static void AddPort(MappingNode rule, IntOrString? port, Protocol? protocol, Origin origin)
    {
        var item = NodeWriter.Append(rule, "ports", origin);
        NodeWriter.Scalar(item, "port", port, origin);
        NodeWriter.Scalar(item, "protocol", protocol, origin);
    }

    private MappingNode OpenSpec(Origin origin) => NodeWriter.Open(Node, "spec", origin);

    private void Govern(string type, Origin origin)
    {
        var types = NodeWriter.OpenList(OpenSpec(origin), "policyTypes", origin);
        for (var i = 0; i < types.Count; i++)
        {
            if (NodeReader.Text(types[i]) == type)
            {
                return;
            }
        }

        types.Add(ScalarNode.String(type, origin));
    }
}
