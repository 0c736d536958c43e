using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Where a collection lives: at a key of an object, made when it is first written to, or nowhere yet.</summary>
internal readonly struct CollectionSlot
{
    private readonly MappingNode? _owner;
    private readonly string? _key;
    private readonly ConfigNode? _loose;

    public CollectionSlot(MappingNode owner, string key)
    {
        _owner = owner;
        _key = key;
    }

    public CollectionSlot(ConfigNode loose) => _loose = loose;

    public Origin Origin => _owner is null ? default : PropertyLines.Of(_owner.Origin);

    public ConfigNode? Node => _owner is null ? _loose : _owner[_key!];

    public SequenceNode OpenList() => _owner is null ? (SequenceNode)_loose! : NodeWriter.OpenList(_owner, _key!, _owner.Origin);

    public MappingNode OpenMap() => _owner is null ? (MappingNode)_loose! : NodeWriter.Open(_owner, _key!, _owner.Origin);
}
