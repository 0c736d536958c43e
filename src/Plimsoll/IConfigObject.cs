using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Implemented by every typed object, so that lists and configure lambdas can make views of it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IConfigObject<TSelf>
    where TSelf : ConfigObject, IConfigObject<TSelf>
{
    /// <summary>Makes a view over a mapping.</summary>
    static abstract TSelf View(MappingNode node);
}
