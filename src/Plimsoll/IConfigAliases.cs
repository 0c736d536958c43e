using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>
/// Implemented by types that give names to places (see <see cref="ConfigAliasAttribute"/>), so that one verb serves them all.
/// The implementation is generated from the attributes.
/// </summary>
public interface IConfigAliases
{
    /// <summary>The mapping that a name stands for, made if absent.</summary>
    /// <param name="name">The name, without the <c>@</c>.</param>
    /// <param name="origin">The origin of what is made.</param>
    /// <exception cref="ArgumentException">The type has no such name.</exception>
    MappingNode OpenAlias(string name, Origin origin);
}
