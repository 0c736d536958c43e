using System.Collections;
using Plimsoll.Annotations;

namespace Plimsoll.Documents;

/// <summary>A list of nodes.</summary>
[ConfigList]
public sealed class SequenceNode : ConfigNode, IReadOnlyList<ConfigNode>
{
    private ConfigNode[] _items = [];

    /// <summary>Creates an empty list.</summary>
    public SequenceNode(Origin origin = default)
        : base(NodeKind.Sequence, origin)
    {
    }

    internal override SequenceNode AsSequence => this;

    /// <summary>Whether the list may hold items that are not seen here; then absence of an item is unknown.</summary>
    public bool IsOpen { get; set; }

    /// <summary>How many items are seen.</summary>
    public int Count { get; private set; }

    /// <summary>The item at a position, counted from 0.</summary>
    public ConfigNode this[int index]
    {
        get => (uint)index < (uint)Count ? _items[index] : throw OutOfRange(index);
        set
        {
            _ = this[index];
            var attached = value.AttachTo(this);
            _items[index].Detach();
            _items[index] = attached;
        }
    }

    /// <summary>Appends an item, or a copy of it if it already has a parent, and returns what was attached.</summary>
    public ConfigNode Add(ConfigNode item)
    {
        var attached = item.AttachTo(this);
        AddOwned(attached);
        return attached;
    }

    /// <summary>Removes the item at a position, counted from 0.</summary>
    public void RemoveAt(int index)
    {
        this[index].Detach();
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
        _items[Count] = null!;
    }

    /// <inheritdoc/>
    public override ConfigNode Clone()
    {
        var copy = new SequenceNode(Origin) { IsOpen = IsOpen, _items = new ConfigNode[Count], Count = Count };
        for (var i = 0; i < Count; i++)
        {
            copy._items[i] = _items[i].Clone();
            copy._items[i].Parent = copy;
        }

        return copy;
    }

    /// <summary>The items, in order.</summary>
    public SequenceItems Items => new(_items, Count);

    /// <summary>Walks the items in order.</summary>
    public SequenceItems.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<ConfigNode> IEnumerable<ConfigNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Appends a node that surely belongs nowhere else.</summary>
    internal void AddOwned(ConfigNode item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count == 0 ? 2 : Count * 2);
        }

        item.Parent = this;
        _items[Count++] = item;
    }

    /// <summary>Gives back the room kept for more items.</summary>
    internal void TrimExcess() => Array.Resize(ref _items, Count);

    private protected override bool Contains(ConfigNode node) => Count > 0 && IsRootOf(node) || ReferenceEquals(this, node);

    private ArgumentOutOfRangeException OutOfRange(int index) =>
        new(nameof(index), index, $"The list has {Count} items, counted from 0.");
}
