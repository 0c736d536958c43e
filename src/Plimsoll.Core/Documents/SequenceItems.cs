using System.Collections;

namespace Plimsoll.Documents;

/// <summary>The items of a list, in order. Enumerating allocates nothing; the list must not change meanwhile.</summary>
public readonly struct SequenceItems : IReadOnlyList<ConfigNode>
{
    private readonly ConfigNode[]? _items;

    internal SequenceItems(ConfigNode[] items, int count)
    {
        _items = items;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public ConfigNode this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items, counted from 0.");

    /// <summary>Walks the items in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ConfigNode> IEnumerable<ConfigNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the items of a list in order.</summary>
    public struct Enumerator : IEnumerator<ConfigNode>
    {
        private readonly SequenceItems _items;
        private int _at = -1;

        internal Enumerator(SequenceItems items) => _items = items;

        /// <inheritdoc/>
        public readonly ConfigNode Current => _items[_at];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_at < _items.Count;

        /// <inheritdoc/>
        public void Reset() => _at = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
