namespace Plimsoll;

/// <summary>The text form of manifests.</summary>
public enum ManifestFormat
{
    /// <summary>YAML; several objects in a file are separate documents.</summary>
    Yaml,

    /// <summary>JSON; several objects in a file are the items of a <c>List</c>.</summary>
    Json,
}
