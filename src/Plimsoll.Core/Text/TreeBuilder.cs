using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Puts a tree together from its parts in the order of the text; keeps its own stack, so that depth costs no recursion.</summary>
internal sealed class TreeBuilder(ReadContext context)
{
    private readonly List<Frame> _frames = [];

    /// <summary>The finished document, or null as long as there is none.</summary>
    public ConfigNode? Root { get; private set; }

    /// <summary>Whether the next scalar is a key.</summary>
    public bool WantsKey => Depth > 0 && Top is { Node: MappingNode, Key: null };

    /// <summary>How many collections are open.</summary>
    public int Depth => _frames.Count;

    /// <summary>How many nodes the document has so far.</summary>
    public int Nodes { get; private set; }

    private Frame Top => _frames[_frames.Count - 1];

    /// <summary>Opens a mapping or a sequence.</summary>
    /// <exception cref="UnreadableDocumentException">The document is too deep.</exception>
    public void Begin(ConfigNode collection, TextRange place)
    {
        CheckDepth(1, place);
        _frames.Add(new(collection, Nodes));
    }

    /// <summary>Sets the key of the next value of the open mapping.</summary>
    public void Key(string key, TextRange range)
    {
        Top.Key = context.Strings.Share(key);
        Top.KeyRange = range;
    }

    /// <summary>Makes the next value of the open mapping one whose keys are merged into it.</summary>
    public void MergeKey(TextRange range)
    {
        Key("<<", range);
        Top.Merging = true;
    }

    /// <summary>Adds a value that is not a collection, or a finished copy of <paramref name="nodes"/> nodes.</summary>
    public void Add(ConfigNode value, int nodes = 1, int height = 0)
    {
        Nodes += nodes;
        Attach(value, height);
    }

    /// <summary>Closes the innermost collection and says what it holds.</summary>
    public FinishedNode End(Origin origin)
    {
        var frame = Top;
        _frames.RemoveAt(_frames.Count - 1);
        frame.Node.Origin = origin;
        TrimExcess(frame.Node);
        Nodes++;
        Attach(frame.Node, frame.Height);
        return new(frame.Node, Nodes - frame.NodesBefore, frame.Height);
    }

    /// <summary>Refuses a value that would make the document too deep.</summary>
    /// <exception cref="UnreadableDocumentException">The document would be too deep.</exception>
    public void CheckDepth(int height, TextRange place)
    {
        if (Depth + height > ReadLimits.Depth)
        {
            throw new UnreadableDocumentException(
                TextProblemKind.Limit, $"the document nests deeper than {ReadLimits.Depth} levels; it was not read", place);
        }
    }

    private void Attach(ConfigNode value, int height)
    {
        if (Depth == 0)
        {
            Root = value;
            return;
        }

        var frame = Top;
        frame.Height = Math.Max(frame.Height, height + 1);
        if (frame.Node is SequenceNode sequence)
        {
            sequence.AddOwned(value);
            return;
        }

        var mapping = (MappingNode)frame.Node;
        if (frame.Merging)
        {
            (frame.Merged ??= new(StringComparer.Ordinal)).UnionWith(MergeKeys.Merge(mapping, value, frame.KeyRange, context));
        }
        else
        {
            Set(frame, mapping, value);
        }

        frame.Key = null;
        frame.Merging = false;
    }

    private void Set(Frame frame, MappingNode mapping, ConfigNode value)
    {
        var added = mapping.SetOwned(frame.Key!, value, frame.KeyRange);
        if (!added && frame.Merged?.Remove(frame.Key!) != true)
        {
            context.Report(
                TextProblemKind.DuplicateKey, $"key '{frame.Key}' stands more than once in this mapping; the last one counts", frame.KeyRange);
        }
    }

    private static void TrimExcess(ConfigNode node)
    {
        if (node is MappingNode mapping)
        {
            mapping.TrimExcess();
        }
        else
        {
            ((SequenceNode)node).TrimExcess();
        }
    }

    private sealed class Frame(ConfigNode node, int nodesBefore)
    {
        public ConfigNode Node { get; } = node;

        public int NodesBefore { get; } = nodesBefore;

        public int Height { get; set; }

        public string? Key { get; set; }

        public TextRange KeyRange { get; set; }

        public bool Merging { get; set; }

        public HashSet<string>? Merged { get; set; }
    }
}
