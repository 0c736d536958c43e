using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Source;

/// <summary>A key with its value, or an item of a list (then without a key).</summary>
internal readonly struct HeapEntry(string? key, Value value, WriteSite? site)
{
    public string? Key { get; } = key;

    public Value Value { get; } = value;

    public WriteSite? Site { get; } = site;
}

/// <summary>
/// The entries of a node. Not a list of the framework: code of generic types over our own values cannot be compiled
/// ahead of time, and this is what the interpreter spends its time in.
/// </summary>
internal sealed class HeapEntries
{
    private HeapEntry[] _items = [];

    public int Count { get; private set; }

    public HeapEntry this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(HeapEntry entry)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = entry;
    }

    private void Grow()
    {
        var grown = new HeapEntry[Count == 0 ? 4 : Count * 2];
        Array.Copy(_items, grown, Count);
        _items = grown;
    }

    /// <summary>Removes the entries from a position on.</summary>
    public void Truncate(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }

    /// <summary>The position of a key, or -1.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_items[i].Key is { } own && own.Length == key.Length && PlainSearch.Same(own, key))
            {
                return i;
            }
        }

        return -1;
    }

    public HeapEntries Copy() => new() { _items = ToArray(), Count = Count };

    public HeapEntry[] ToArray()
    {
        if (Count == 0)
        {
            return [];
        }

        var copy = new HeapEntry[Count];
        Array.Copy(_items, copy, Count);
        return copy;
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the entries; they may not change meanwhile.</summary>
    internal struct Enumerator(HeapEntries entries)
    {
        private int _index = -1;

        public readonly HeapEntry Current => entries[_index];

        public bool MoveNext() => ++_index < entries.Count;
    }
}
