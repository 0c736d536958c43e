using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A typed view over a mapping of the configuration tree. It holds no data of its own.</summary>
public abstract class ConfigObject
{
    /// <summary>Creates a view over a mapping.</summary>
    protected ConfigObject(MappingNode node) => Node = node;

    /// <summary>The mapping that holds everything: what typed members write, and what was set by path.</summary>
    public MappingNode Node { get; }
}
