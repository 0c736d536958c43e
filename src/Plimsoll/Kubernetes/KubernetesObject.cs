using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>An object with <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>, which come first in its document.</summary>
public abstract class KubernetesObject : ConfigObject
{
    /// <summary>Creates a view over a mapping.</summary>
    protected KubernetesObject(MappingNode node)
        : base(node)
    {
    }

    /// <summary>Creates an object.</summary>
    /// <param name="apiVersion">Group and version, such as <c>apps/v1</c>.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name, or null for objects that have none, such as reviews.</param>
    /// <param name="callerLine">The line of C# that the object comes from.</param>
    /// <param name="callerFile">The file of C# that the object comes from.</param>
    protected KubernetesObject(string apiVersion, string kind, string? name, int callerLine, string callerFile)
        : base(callerLine, callerFile)
    {
        Node.Set("apiVersion", ScalarNode.String(apiVersion, Node.Origin));
        Node.Set("kind", ScalarNode.String(kind, Node.Origin));
        if (name is not null)
        {
            NodeWriter.Text(NodeWriter.Open(Node, "metadata", Node.Origin), "name", name, Node.Origin);
        }
    }

    /// <summary>Group and version, such as <c>apps/v1</c>.</summary>
    [ConfigPath("apiVersion")]
    public string? ApiVersion => NodeReader.Text(Node, "apiVersion");

    /// <summary>The kind.</summary>
    [ConfigPath("kind")]
    public string? Kind => NodeReader.Text(Node, "kind");

    /// <summary>The name, or null if it has none.</summary>
    [ConfigPath("metadata.name")]
    public string? ObjectName => Node["metadata"] is MappingNode metadata ? NodeReader.Text(metadata, "name") : null;

    /// <summary>The namespace, or null if it names none.</summary>
    [ConfigPath("metadata.namespace")]
    public string? ObjectNamespace => Node["metadata"] is MappingNode metadata ? NodeReader.Text(metadata, "namespace") : null;
}
