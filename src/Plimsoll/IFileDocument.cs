namespace Plimsoll;

/// <summary>A document that is emitted into a file of its own, whose name others refer to.</summary>
public interface IFileDocument
{
    /// <summary>The name of the file, with its extension, which says the format; null if it has none and the layout decides.</summary>
    string? FileName { get; }
}
