using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Keys with objects, in the order in which they were set: a view over the map in the tree, which is made when the first key is set.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[ConfigDictionary]
public sealed class ConfigDictionary<T> : IEnumerable<KeyValuePair<string, T>>
    where T : ConfigObject, IConfigObject<T>
{
    private readonly CollectionSlot _slot;

    /// <summary>Creates an empty map that can be set to a property.</summary>
    public ConfigDictionary() => _slot = new(new MappingNode());

    /// <summary>Creates a view over the map at a key of an object.</summary>
    public ConfigDictionary(MappingNode owner, string key) => _slot = new(owner, key);

    /// <summary>The map in the tree, or null if there is none.</summary>
    public MappingNode? Node => _slot.Node as MappingNode;

    /// <summary>How many keys there are.</summary>
    public int Count => Node?.Count ?? 0;

    /// <summary>The object of a key, or null. Setting null removes the key; setting an object that already has a place in a document sets a copy.</summary>
    [MaybeNull]
    public T this[string key]
    {
        get => Node?[key] is MappingNode node ? T.View(node) : null;
        set
        {
            if (value is null)
            {
                Node?.Remove(key);
                return;
            }

            _slot.OpenMap().Set(key, value.Node);
        }
    }

    /// <summary>Sets a key.</summary>
    public void Add(string key, T value) => this[key] = value;

    /// <summary>Whether a key is present.</summary>
    public bool ContainsKey(string key) => Node?.ContainsKey(key) == true;

    /// <summary>Removes a key; false if it was absent.</summary>
    public bool Remove(string key) => Node?.Remove(key) == true;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            var entry = Node!.Entries[i];
            if (entry.Value is MappingNode mapping)
            {
                yield return new(entry.Key, T.View(mapping));
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
