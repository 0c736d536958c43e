using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>An object that the program asked to emit.</summary>
/// <param name="Root">The root of its tree.</param>
/// <param name="Given">The file that the program gave it, or null.</param>
/// <param name="AddedAt">The line that added it.</param>
/// <param name="Item">The typed object, if it was one.</param>
/// <param name="Folder">A folder below that of the file that has to be there, or null.</param>
internal sealed record AddedObject(ConfigNode Root, string? Given, Origin AddedAt, ConfigObject? Item = null, string? Folder = null)
{
    /// <summary>The file it names, or null: that of a typed object may depend on what it says in the end.</summary>
    public string? File => Given ?? (Item as IFileDocument)?.FileName;
}
