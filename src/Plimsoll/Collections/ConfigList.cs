using System.Collections;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A list of objects: a view over the list in the tree, which is made when the first item is added.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[ConfigList]
public sealed class ConfigList<T> : IReadOnlyList<T>
    where T : ConfigObject, IConfigObject<T>
{
    private readonly CollectionSlot _slot;

    /// <summary>Creates an empty list that can be set to a property.</summary>
    public ConfigList() => _slot = new(new SequenceNode());

    /// <summary>Creates a view over the list at a key of an object.</summary>
    public ConfigList(MappingNode owner, string key) => _slot = new(owner, key);

    /// <summary>The list in the tree, or null if there is none.</summary>
    public SequenceNode? Node => _slot.Node as SequenceNode;

    /// <inheritdoc/>
    public int Count => Node?.Count ?? 0;

    /// <inheritdoc/>
    public T this[int index] => View(index);

    /// <summary>Appends an item, or a copy of it if it already has a place in a document.</summary>
    public void Add(T item) => _slot.OpenList().Add(item.Node);

    /// <summary>Removes the item at a position, counted from 0.</summary>
    public void RemoveAt(int index) => Items().RemoveAt(index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return View(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SequenceNode Items() => Node ?? throw new ArgumentOutOfRangeException("index", "The list has no items.");

    private T View(int index) => Items()[index] is MappingNode mapping
        ? T.View(mapping)
        : throw new InvalidOperationException($"'{NodePath.Of(Items()[index])}' is not an object.");
}
