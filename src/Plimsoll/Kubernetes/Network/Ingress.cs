using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

public sealed partial class Ingress
{
    /// <summary>
    /// Sends requests for a host, and for a path and all below it, to a port of a Service, by its number or name. Paths of one host share a rule.
    /// </summary>
    [ConfigComputed("spec.rules")]
    public Ingress WithRule([ConfigForm(ValueForm.NotEmpty)] string host, [ConfigForm(ValueForm.AbsolutePath)] string path, Service service, IntOrString port, PathType? pathType = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentChecks.NotEmpty(host, nameof(host));
        ArgumentChecks.AbsolutePath(path, nameof(path));
        ArgumentNullException.ThrowIfNull(service);
        var origin = Origin.Caller(callerFile, callerLine);
        var item = NodeWriter.Append(NodeWriter.Open(RuleOf(host, origin), "http", origin), "paths", origin);
        NodeWriter.Text(item, "path", path, origin);
        NodeWriter.Scalar<PathType>(item, "pathType", pathType ?? PathType.Prefix, origin);
        WriteBackend(NodeWriter.Open(NodeWriter.Open(item, "backend", origin), "service", origin), service, port, origin);
        return this;
    }

    /// <summary>Sends requests that no rule is for to a port of a Service, by the name it has now.</summary>
    [ConfigComputed("spec.defaultBackend")]
    public Ingress WithDefaultBackend(Service service, IntOrString port, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(service);
        var origin = Origin.Caller(callerFile, callerLine);
        WriteBackend(NodeWriter.Open(NodeWriter.Open(NodeWriter.Open(Node, "spec", origin), "defaultBackend", origin), "service", origin), service, port, origin);
        return this;
    }

    /// <summary>Serves a host with the certificate of a Secret.</summary>
    [ConfigScope("spec.tls[]")]
    public partial Ingress WithTls([ConfigPath("secretName"), ConfigForm(ValueForm.NotEmpty)] string secret, [ConfigPath("hosts[]"), ConfigForm(ValueForm.NotEmpty)] string host, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Serves hosts with the certificate of a Secret.</summary>
    [ConfigScope("spec.tls[]")]
    public partial Ingress WithTls([ConfigPath("secretName"), ConfigForm(ValueForm.NotEmpty)] string secret, [ConfigPath("hosts[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> hosts, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Serves a host with the certificate of a Secret, by the name it has now.</summary>
    [ConfigScope("spec.tls[]")]
    public partial Ingress WithTls([ConfigPath("secretName", From = "metadata.name")] Secret secret, [ConfigPath("hosts[]"), ConfigForm(ValueForm.NotEmpty)] string host, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Serves hosts with the certificate of a Secret, by the name it has now.</summary>
    [ConfigScope("spec.tls[]")]
    public partial Ingress WithTls([ConfigPath("secretName", From = "metadata.name")] Secret secret, [ConfigPath("hosts[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> hosts, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Is served by a controller of an IngressClass.</summary>
    public partial Ingress WithClass([ConfigPath("spec.ingressClassName"), ConfigForm(ValueForm.NotEmpty)] string ingressClass, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Is served by a controller of an IngressClass, by the name it has now.</summary>
    public partial Ingress WithClass([ConfigPath("spec.ingressClassName", From = "metadata.name")] IngressClass ingressClass, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    private static void WriteBackend(MappingNode backend, Service service, IntOrString port, Origin origin)
    {
        ArgumentChecks.Port(port, nameof(port));
        NodeWriter.Text(backend, "name", References.NameOf(service), origin);
        var target = NodeWriter.Open(backend, "port", origin);
        NodeWriter.Integer(target, "number", port.Number, origin);
        NodeWriter.Text(target, "name", port.Text, origin);
    }

    private MappingNode RuleOf(string host, Origin origin)
    {
        var rules = NodeWriter.OpenList(NodeWriter.Open(Node, "spec", origin), "rules", origin);
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is MappingNode known && NodeReader.Text(known, "host") == host)
            {
                return known;
            }
        }

        var rule = (MappingNode)rules.Add(new MappingNode(origin));
        NodeWriter.Text(rule, "host", host, origin);
        return rule;
    }
}
