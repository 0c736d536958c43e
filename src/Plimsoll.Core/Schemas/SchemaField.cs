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

    /// <summary>Whether objects without it are refused.</summary>
    public bool IsRequired { get; internal set; }

    /// <summary>Whether a list holds each value at most once.</summary>
    public bool IsSet { get; internal set; }

    /// <summary>The fields by whose values the items of a list are told apart, such as <c>name</c>; empty for other lists.</summary>
    public IReadOnlyList<string> ListMapKeys { get; internal set; } = [];

    /// <summary>The value that stands for an absent one, if it is not the zero value of the form, else null.</summary>
    public string? Default { get; internal set; }

    /// <summary>The least number, or null if only the form sets a limit. For a list, of each item.</summary>
    public long? Minimum { get; internal set; }

    /// <summary>The greatest number, or null if only the form sets a limit. For a list, of each item.</summary>
    public long? Maximum { get; internal set; }

    /// <summary>The regular expression that a text matches, or null. For a list, of each item.</summary>
    public string? Pattern { get; internal set; }

    /// <summary>How many items a list has at least.</summary>
    public int MinItems { get; internal set; }

    /// <summary>The versions that have it.</summary>
    public VersionRange Versions { get; internal set; }

    /// <summary>The values that a text may have, or null if it is free.</summary>
    public SchemaEnum? Enum { get; internal set; }
}
