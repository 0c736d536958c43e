using System.Collections;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A list of texts, numbers or other single values: a view over the list in the tree, which is made when the first item is added.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[ConfigList]
public sealed class ValueList<T> : IReadOnlyList<T?>
{
    private readonly CollectionSlot _slot;

    /// <summary>Creates an empty list that can be set to a property.</summary>
    public ValueList() => _slot = new(new SequenceNode());

    /// <summary>Creates a view over the list at a key of an object.</summary>
    public ValueList(MappingNode owner, string key) => _slot = new(owner, key);

    /// <summary>The list in the tree, or null if there is none.</summary>
    public SequenceNode? Node => _slot.Node as SequenceNode;

    /// <inheritdoc/>
    public int Count => Node?.Count ?? 0;

    /// <summary>The value at a position, counted from 0; the default of the type if the tree holds something else there.</summary>
    public T? this[int index] => ValueCodec<T>.Read(Items()[index]);

    /// <summary>Appends a value.</summary>
    public void Add(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _slot.OpenList().Add(ValueCodec<T>.Write(value, _slot.Origin));
    }

    /// <summary>Removes the value at a position, counted from 0.</summary>
    public void RemoveAt(int index) => Items().RemoveAt(index);

    /// <inheritdoc/>
    public IEnumerator<T?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SequenceNode Items() => Node ?? throw new ArgumentOutOfRangeException("index", "The list has no items.");
}
