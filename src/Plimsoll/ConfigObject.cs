using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>
/// A typed view over a mapping of the configuration tree. It holds no data of its own:
/// what typed members write, what was set by path and what was read from a file all live in <see cref="Node"/>.
/// Setting an object that already has a place in a document sets a copy.
/// </summary>
public abstract class ConfigObject
{
    /// <summary>Creates a view over a mapping.</summary>
    protected ConfigObject(MappingNode node) => Node = node;

    /// <summary>Creates an empty object that was written at a line of C#.</summary>
    protected ConfigObject(int callerLine, string callerFile) => Node = new(Origin.Caller(callerFile, callerLine));

    /// <summary>The mapping that holds everything.</summary>
    public MappingNode Node { get; }

    /// <summary>What was written at a path such as <c>spec.containers[0].image</c>, or null.</summary>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public ConfigNode? Get(string path) => NodeAccess.Get(Node, path);

    /// <summary>Removes what was written at a path; false if nothing was.</summary>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public bool Remove(string path) => NodeAccess.Remove(Node, path);

    /// <summary>The same mapping, seen as another type.</summary>
    public T As<T>()
        where T : ConfigObject, IConfigObject<T> => T.View(Node);
}
