using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Computations;

namespace Plimsoll.Kubernetes;

public sealed partial class Service
{
    /// <summary>
    /// Makes a Service in front of a workload: with its name, its namespace, its selector and the ports of its containers, as they are now.
    /// </summary>
    /// <exception cref="InvalidOperationException">The workload has no selector, or its containers have no ports.</exception>
    [ConfigSet("apiVersion", "v1"), ConfigSet("kind", "Service"), ConfigComputed("spec.ports"), ConfigComputation("kubernetes.service-ports")]
    public static Service For<T>(
        [ConfigPath("metadata.name", From = "metadata.name"), ConfigPath("metadata.namespace", From = "metadata.namespace")]
        [ConfigPath("spec.selector", From = "spec.selector.matchLabels")]
        T workload,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, ISelectingWorkload
    {
        var service = Select(workload, callerLine, callerFile);
        if (ServicePorts.Of(workload.Node, service.Node.Origin) is not { Count: > 0 } ports)
        {
            throw new InvalidOperationException(
                $"{References.Describe(workload)} has no container ports to serve: declare one with WithPort(...), or name one with Service.ForPort(workload, port, targetPort).");
        }

        ServicePorts.Put(service.Node, ports, service.Node.Origin);
        return service;
    }

    /// <summary>Makes a Service in front of a workload that passes one port on to a port of the Pods, by its number or name.</summary>
    /// <exception cref="InvalidOperationException">The workload has no selector.</exception>
    [ConfigSet("apiVersion", "v1"), ConfigSet("kind", "Service"), ConfigComputed("spec.ports"), ConfigComputation("kubernetes.service-port")]
    public static Service ForPort<T>(
        [ConfigPath("metadata.name", From = "metadata.name"), ConfigPath("metadata.namespace", From = "metadata.namespace")]
        [ConfigPath("spec.selector", From = "spec.selector.matchLabels")]
        T workload,
        int port,
        IntOrString targetPort,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, ISelectingWorkload =>
        Select(workload, callerLine, callerFile).WithPort(port, targetPort, null, null, callerLine, callerFile);

    /// <summary>Passes a port on to a port of the Pods, by its number or name; without one, to the same number. With several ports each needs a name.</summary>
    [ConfigScope("spec.ports[]")]
    public partial Service WithPort(
        [ConfigPath("port"), ConfigForm(ValueForm.Port)] int port,
        [ConfigPath("targetPort"), ConfigForm(ValueForm.Port)] IntOrString? targetPort = null,
        [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string? name = null,
        [ConfigPath("protocol")] Protocol? protocol = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Finds its Pods by a label.</summary>
    public partial Service WithSelector([ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("spec.selector[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Is reachable within the cluster only, which is the default.</summary>
    [ConfigSet("spec.type", "ClusterIP")]
    public partial Service AsClusterIP([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Is reachable at a port of every node, too, which the cluster picks unless it is set on the port.</summary>
    [ConfigSet("spec.type", "NodePort")]
    public partial Service AsNodePort([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Is reachable from outside through a load balancer of the cloud, of a class if one is given.</summary>
    [ConfigScope("spec"), ConfigSet("type", "LoadBalancer")]
    public partial Service AsLoadBalancer([ConfigPath("loadBalancerClass"), ConfigForm(ValueForm.NotEmpty)] string? loadBalancerClass = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Has no address of its own: its name resolves to those of the Pods, and each Pod of a StatefulSet gets a name below it.</summary>
    [ConfigSet("spec.clusterIP", "None")]
    public partial Service AsHeadless([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Stands for a DNS name outside the cluster.</summary>
    [ConfigScope("spec"), ConfigSet("type", "ExternalName")]
    public partial Service AsExternalName([ConfigPath("externalName"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    private static Service Select<T>(T workload, int callerLine, string callerFile)
        where T : KubernetesObject, ISelectingWorkload
    {
        ArgumentNullException.ThrowIfNull(workload);
        var service = new Service(References.NameOf(workload), callerLine, callerFile);
        var origin = service.Node.Origin;
        NodeWriter.Text(service.Metadata.Node, "namespace", workload.ObjectNamespace, origin);
        NodeWriter.Open(service.Node, "spec", origin).Set("selector", References.Copy(References.SelectorOf(workload), origin));
        return service;
    }
}
