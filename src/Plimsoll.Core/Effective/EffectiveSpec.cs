using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The OCI spec that a container engine would hand to the runtime for a container of a Pod, as far as the manifest and the platform
/// tell. What they do not tell is an unknown value or an open list.
/// </summary>
public sealed class EffectiveSpec
{
    private readonly Ledger _ledger;

    private EffectiveSpec(MappingNode root, Ledger ledger)
    {
        Root = root;
        _ledger = ledger;
    }

    /// <summary>The spec.</summary>
    public MappingNode Root { get; }

    /// <summary>
    /// Why each value is what it is, by its path, in the order of the spec and then for what is absent. A reason holds for
    /// everything below its path that has no reason of its own.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, Reason>> Reasons
    {
        get
        {
            var reasons = new List<KeyValuePair<string, Reason>>();
            Collect(Root, "", reasons);
            reasons.AddRange(Absent);
            return reasons;
        }
    }

    /// <summary>Why some things are not there that one may look for, by the path where they would be.</summary>
    public IReadOnlyList<KeyValuePair<string, Reason>> Absent =>
        [.. _ledger.Absent.Select(item => new KeyValuePair<string, Reason>(item.Path, item.Reason))];

    /// <summary>The paths of what cannot be known: values, and lists and mappings that may hold more than is seen.</summary>
    public IReadOnlyList<string> Unknown
    {
        get
        {
            var paths = new List<string>();
            CollectUnknown(Root, "", paths);
            return paths;
        }
    }

    /// <summary>The spec of a container.</summary>
    /// <param name="podSpec">The Pod spec that the container stands in, wherever that is embedded.</param>
    /// <param name="container">The container: an item of one of the lists of the Pod spec.</param>
    /// <param name="target">Where the Pod runs.</param>
    /// <param name="profiles">Finds seccomp profiles; none is found if this is null.</param>
    internal static EffectiveSpec Of(ConfigValue podSpec, MappingNode container, SpecTarget target, IProfileSource? profiles = null)
    {
        if (podSpec["nodeSelector"]["kubernetes.io/arch"].Text is { } architecture)
        {
            target = target with { Architecture = architecture };
        }

        var request = KubeletRequest.Of(new(podSpec, container), target);
        return new(new ContainerdSpec(request, target, profiles ?? NoProfiles.Instance).Build(), request.Ledger);
    }

    /// <summary>The reason of a node of the spec: its own, or that of the nearest node above it.</summary>
    public Reason? ReasonOf(ConfigNode node) => _ledger.Nearest(node);

    /// <summary>The reason that belongs to the very node; null if that of a node above holds for it.</summary>
    public Reason? OwnReasonOf(ConfigNode node) => _ledger.Of(node);

    /// <summary>The node of the manifest that was written so that a value of the spec came about; null if the platform made it by itself.</summary>
    public ConfigNode? SourceOf(ConfigNode node) => ReasonOf(node) is { Kind: ReasonKind.Own or ReasonKind.Inherited } reason ? reason.Source : null;

    private void Collect(ConfigNode node, string path, List<KeyValuePair<string, Reason>> reasons)
    {
        if (path.Length > 0 && _ledger.Of(node) is { } reason)
        {
            reasons.Add(new(path, reason));
        }

        foreach (var (child, below) in Children(node, path))
        {
            Collect(child, below, reasons);
        }
    }

    private static void CollectUnknown(ConfigNode node, string path, List<string> paths)
    {
        if (node is UnknownNode or SequenceNode { IsOpen: true } or MappingNode { IsOpen: true })
        {
            paths.Add(path);
        }

        foreach (var (child, below) in Children(node, path))
        {
            CollectUnknown(child, below, paths);
        }
    }

    private static IEnumerable<(ConfigNode Node, string Path)> Children(ConfigNode node, string path)
    {
        if (node is SequenceNode list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return (list[i], FormattableString.Invariant($"{path}[{i}]"));
            }
        }
        else if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                yield return (entry.Value, NodePath.Append(path, entry.Key));
            }
        }
    }
}
