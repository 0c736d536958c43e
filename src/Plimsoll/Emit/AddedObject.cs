using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>An object that the program asked to emit.</summary>
/// <param name="Root">The root of its tree.</param>
/// <param name="File">The file it names, or null.</param>
/// <param name="AddedAt">The line that added it.</param>
/// <param name="Folder">A folder below that of the file that has to be there, or null.</param>
internal sealed record AddedObject(ConfigNode Root, string? File, Origin AddedAt, string? Folder = null);
