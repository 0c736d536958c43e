using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Implemented by value types that are written as a single scalar, such as <see cref="Quantity"/>.</summary>
public interface IConfigScalar
{
    /// <summary>The value as a node.</summary>
    ScalarNode ToNode(Origin origin);

    /// <summary>The value that a node holds, boxed, or null if the node holds none of this type.</summary>
    object? FromNode(ScalarNode node);
}
