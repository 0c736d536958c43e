using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A list of id mappings that is known in full.</summary>
internal sealed class OciIdMap
{
    private readonly List<OciIdRange> _ranges = [];

    /// <summary>The ranges, in their order.</summary>
    public IReadOnlyList<OciIdRange> Ranges => _ranges;

    /// <summary>Whether it maps one id, that is not root's: all that an ordinary user may map without help.</summary>
    public bool IsOfOneUser => _ranges.Count == 1 && _ranges[0] is { Size: 1, Host: > 0 };

    /// <summary>Reads a list; null if there is none, or not all of it is known.</summary>
    public static OciIdMap? Of(ConfigValue list)
    {
        if (list.Sequence is not { IsOpen: false } items)
        {
            return null;
        }

        var map = new OciIdMap();
        foreach (var item in items)
        {
            var value = ConfigValue.Of(item);
            if (value["containerID"].Integer is not { } container || value["hostID"].Integer is not { } host || value["size"].Integer is not { } size)
            {
                return null;
            }

            map._ranges.Add(new(item, container, host, size));
        }

        return map;
    }

    /// <summary>Whether an id of the container has one on the host.</summary>
    public bool Maps(long id)
    {
        foreach (var range in _ranges)
        {
            if (id >= range.Container && id - range.Container < range.Size)
            {
                return true;
            }
        }

        return false;
    }
}
