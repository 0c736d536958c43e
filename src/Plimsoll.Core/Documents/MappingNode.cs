using System.Diagnostics.CodeAnalysis;

namespace Plimsoll.Documents;

/// <summary>Keys with values, in the order in which they were first set. Keys compare ordinally.</summary>
public sealed class MappingNode : ConfigNode
{
    // Below this many keys a scan beats a hash table in time and in memory.
    private const int IndexThreshold = 16;

    // Arrays of a structure of our own go without the generic code of the runtime, which every start would have to compile.
    private static readonly MappingEntry[] NoEntries = new MappingEntry[0];

    private MappingEntry[] _entries = NoEntries;
    private Dictionary<string, int>? _index;

    /// <summary>Creates an empty mapping.</summary>
    public MappingNode(Origin origin = default)
        : base(NodeKind.Mapping, origin)
    {
    }

    internal override MappingNode AsMapping => this;

    /// <summary>Whether the mapping may hold keys that are not seen here; then absence of a key is unknown.</summary>
    public bool IsOpen { get; set; }

    /// <summary>How many keys are seen.</summary>
    public int Count { get; private set; }

    /// <summary>The keys and values, in order.</summary>
    public MappingEntries Entries => new(_entries, Count);

    /// <summary>The value of a key, or null if the key is absent. Setting null is not possible: use <see cref="Remove"/> or <see cref="ScalarNode.Null"/>.</summary>
    public ConfigNode? this[string key] => TryGet(key, out var value) ? value : null;

    /// <summary>Whether the key is present.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>Looks a key up.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out ConfigNode? value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>
    /// Sets a key to a node, or to a copy of it if it already has a parent, and returns what was attached.
    /// A key that is present keeps its place in the order.
    /// </summary>
    public ConfigNode Set(string key, ConfigNode value) => Set(key, value, default);

    /// <summary>Removes a key; false if it was absent.</summary>
    public bool Remove(string key)
    {
        var index = IndexOf(key);
        if (index < 0)
        {
            return false;
        }

        _entries[index].Value.Detach();
        Count--;
        Array.Copy(_entries, index + 1, _entries, index, Count - index);
        _entries[Count] = default;
        _index = null;
        return true;
    }

    /// <inheritdoc/>
    public override ConfigNode Clone()
    {
        var copy = new MappingNode(Origin) { IsOpen = IsOpen, _entries = new MappingEntry[Count], Count = Count };
        for (var i = 0; i < Count; i++)
        {
            var child = _entries[i].Value.Clone();
            child.Parent = copy;
            copy._entries[i] = new(_entries[i].Key, child, _entries[i].KeyRange);
        }

        return copy;
    }

    internal ConfigNode Set(string key, ConfigNode value, TextRange keyRange)
    {
        var attached = value.AttachTo(this);
        SetOwned(key, attached, keyRange);
        return attached;
    }

    /// <summary>Sets a key to a node that surely belongs nowhere else; false if the key was there before.</summary>
    internal bool SetOwned(string key, ConfigNode value, TextRange keyRange)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            value.Parent = this;
            _entries[index].Value.Detach();
            _entries[index] = new(key, value, keyRange);
            return false;
        }

        Append(key, value, keyRange);
        return true;
    }

    /// <summary>Adds a key that is surely not there yet, with a node that surely belongs nowhere else.</summary>
    internal void Append(string key, ConfigNode value, TextRange keyRange = default)
    {
        value.Parent = this;
        if (Count == _entries.Length)
        {
            Resize(Count == 0 ? 4 : Count * 2);
        }

        _index?.Add(key, Count);
        _entries[Count++] = new(key, value, keyRange);
    }

    /// <summary>Makes room for so many keys at once.</summary>
    internal void EnsureCapacity(int count)
    {
        if (count > _entries.Length)
        {
            Resize(count);
        }
    }

    /// <summary>Gives back the room kept for more keys, and the table of keys, which a look-up makes again.</summary>
    internal void TrimExcess()
    {
        _index = null;
        if (Count < _entries.Length)
        {
            Resize(Count);
        }
    }

    /// <summary>The position of a key, counted from 0, or -1.</summary>
    internal int IndexOf(string key)
    {
        if (Count > IndexThreshold)
        {
            return Index().TryGetValue(key, out var found) ? found : -1;
        }

        var entries = _entries;
        for (var i = 0; i < Count; i++)
        {
            // Most keys are told apart without a call.
            var own = entries[i].Key;
            if (own.Length == key.Length && PlainSearch.Same(own, key))
            {
                return i;
            }
        }

        return -1;
    }

    private protected override bool Contains(ConfigNode node) => Count > 0 && IsRootOf(node) || ReferenceEquals(this, node);

    private void Resize(int length)
    {
        var entries = new MappingEntry[length];
        Array.Copy(_entries, entries, Count);
        _entries = entries;
    }

    private Dictionary<string, int> Index()
    {
        if (_index is null)
        {
            var index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
            {
                index.Add(_entries[i].Key, i);
            }

            _index = index;
        }

        return _index;
    }
}
