namespace Plimsoll;

/// <summary>How objects are spread over files.</summary>
public enum ManifestLayout
{
    /// <summary>All objects in one file, named after the program.</summary>
    OneFile,

    /// <summary>Each object in its own file, named after its namespace, kind and name.</summary>
    FilePerObject,
}
