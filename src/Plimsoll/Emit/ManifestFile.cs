using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>A file to be written.</summary>
/// <param name="Path">Its path below the output folder, with <c>/</c> between folders.</param>
/// <param name="Format">The text form.</param>
internal sealed record ManifestFile(string Path, ManifestFormat Format)
{
    /// <summary>A folder that has to be there too, as a path below the output folder; null if there is none.</summary>
    public string? Folder { get; set; }

    /// <summary>What it holds, in order.</summary>
    public List<ConfigDocument> Documents { get; } = [];
}
