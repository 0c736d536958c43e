using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A range of ids of a container, and where it begins on the host.</summary>
internal sealed record OciIdRange(ConfigNode Node, long Container, long Host, long Size)
{
    /// <summary>Whether two ranges share an id, in the container or on the host.</summary>
    public bool Overlaps(OciIdRange other) => Overlap(Container, other.Container, other) || Overlap(Host, other.Host, other);

    private bool Overlap(long mine, long theirs, OciIdRange other) => mine < theirs + other.Size && theirs < mine + Size;
}
