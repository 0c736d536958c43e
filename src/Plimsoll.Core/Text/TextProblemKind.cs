namespace Plimsoll.Text;

/// <summary>The ways in which a text can fail to be a document.</summary>
public enum TextProblemKind
{
    /// <summary>The text is not YAML or JSON from this place on.</summary>
    Syntax,

    /// <summary>The bytes are not text in UTF-8 or UTF-16.</summary>
    Encoding,

    /// <summary>A key stands twice in one mapping; the last one is kept, as Kubernetes does.</summary>
    DuplicateKey,

    /// <summary>The document is deeper, or grows larger through aliases, than is reasonable; it was not read further.</summary>
    Limit,

    /// <summary>The file could not be opened or read.</summary>
    Unreadable,
}
