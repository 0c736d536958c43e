namespace Plimsoll.Schemas;

/// <summary>A field of an object type.</summary>
public sealed class SchemaField
{
    internal SchemaField(string name, FieldType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name as documents write it.</summary>
    public string Name { get; }

    /// <summary>The form of its value.</summary>
    public FieldType Type { get; }

    /// <summary>Whether the API server refuses objects without it.</summary>
    public bool IsRequired { get; internal set; }

    /// <summary>Whether a list holds each value at most once.</summary>
    public bool IsSet { get; internal set; }

    /// <summary>The fields by whose values the items of a list are told apart, such as <c>name</c>; empty for other lists.</summary>
    public IReadOnlyList<string> ListMapKeys { get; internal set; } = [];

    /// <summary>The value that stands for an absent one, if it is not the zero value of the form, else null.</summary>
    public string? Default { get; internal set; }

    /// <summary>The Kubernetes versions that have it.</summary>
    public VersionRange Versions { get; internal set; }

    /// <summary>The values that a text may have, or null if it is free.</summary>
    public SchemaEnum? Enum { get; internal set; }
}
