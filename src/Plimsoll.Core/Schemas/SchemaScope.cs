namespace Plimsoll.Schemas;

/// <summary>Where objects of a kind live.</summary>
public enum SchemaScope
{
    /// <summary>Nowhere: the kind is only sent to a subresource, such as <c>Scale</c>, or answered by the server.</summary>
    None,

    /// <summary>In a namespace.</summary>
    Namespaced,

    /// <summary>In the cluster as a whole.</summary>
    Cluster,
}
