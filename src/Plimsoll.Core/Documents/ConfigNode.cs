namespace Plimsoll.Documents;

/// <summary>
/// A node of the one tree that everything in Plimsoll is: manifests, OCI specs, seccomp profiles and platform files.
/// A node has at most one parent; attaching it a second time attaches a copy.
/// </summary>
public abstract class ConfigNode
{
    // One byte, beside which those of the derived classes find room: every node has it.
    private readonly byte _kind;
    private Place _place;

    private protected ConfigNode(NodeKind kind, Origin origin)
    {
        _place = new(origin);
        _kind = (byte)kind;
    }

    // Asked so often that questions for the type would be felt.

    /// <summary>Which of the four shapes this is.</summary>
    public NodeKind Kind => (NodeKind)_kind;

    /// <summary>What is at the place of the node.</summary>
    internal virtual ValueState State => ValueState.Known;

    /// <summary>The node as a mapping, or null if it is something else.</summary>
    internal virtual MappingNode? AsMapping => null;

    /// <summary>The node as a list, or null if it is something else.</summary>
    internal virtual SequenceNode? AsSequence => null;

    /// <summary>The node as a scalar, or null if it is something else.</summary>
    internal virtual ScalarNode? AsScalar => null;

    /// <summary>The mapping or sequence that holds this node, or null for a root.</summary>
    public ConfigNode? Parent { get; internal set; }

    /// <summary>Where the node was written.</summary>
    public Origin Origin
    {
        get => _place.Origin;
        set => _place = new(value);
    }

    /// <summary>The topmost node above this one, or this node if it has no parent.</summary>
    public ConfigNode Root
    {
        get
        {
            var node = this;
            while (node.Parent is { } parent)
            {
                node = parent;
            }

            return node;
        }
    }

    /// <summary>A deep copy without a parent; origins are kept.</summary>
    public abstract ConfigNode Clone();

    /// <summary>Makes this node, or a copy if it is attached elsewhere or stands above <paramref name="parent"/>, a child.</summary>
    internal ConfigNode AttachTo(ConfigNode parent)
    {
        var child = Parent is null && !Contains(parent) ? this : Clone();
        child.Parent = parent;
        return child;
    }

    /// <summary>Forgets the parent, so that the node can be attached elsewhere.</summary>
    internal void Detach() => Parent = null;

    private protected virtual bool Contains(ConfigNode node) => false;

    private protected bool IsRootOf(ConfigNode node) => ReferenceEquals(node.Root, this);
}
