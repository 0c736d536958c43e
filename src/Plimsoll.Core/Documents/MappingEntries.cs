using System.Collections;

namespace Plimsoll.Documents;

/// <summary>The keys and values of a mapping, in order. Enumerating allocates nothing; the mapping must not change meanwhile.</summary>
public readonly struct MappingEntries : IReadOnlyList<MappingEntry>
{
    private readonly MappingEntry[] _entries;

    internal MappingEntries(MappingEntry[] entries, int count)
    {
        _entries = entries;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public MappingEntry this[int index] => (uint)index < (uint)Count
        ? _entries[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The mapping has {Count} keys, counted from 0.");

    /// <summary>Walks the entries in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<MappingEntry> IEnumerable<MappingEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the entries of a mapping in order.</summary>
    public struct Enumerator : IEnumerator<MappingEntry>
    {
        private readonly MappingEntries _entries;
        private int _at = -1;

        internal Enumerator(MappingEntries entries) => _entries = entries;

        /// <inheritdoc/>
        public readonly MappingEntry Current => _entries[_at];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_at < _entries.Count;

        /// <inheritdoc/>
        public void Reset() => _at = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
