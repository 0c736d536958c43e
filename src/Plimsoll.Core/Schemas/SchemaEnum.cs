namespace Plimsoll.Schemas;

/// <summary>The allowed values of one or several text fields.</summary>
public sealed class SchemaEnum
{
    internal SchemaEnum(string name, IReadOnlyList<SchemaEnumValue> values, bool isOpen)
    {
        Name = name;
        Values = values;
        IsOpen = isOpen;
    }

    /// <summary>A name for the set, such as <c>RestartPolicy</c>.</summary>
    public string Name { get; }

    /// <summary>The values.</summary>
    public IReadOnlyList<SchemaEnumValue> Values { get; }

    /// <summary>Whether other values are allowed too, as with the types of Secrets.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether a value is one of the set; values compare ordinally.</summary>
    public bool Contains(string value)
    {
        // No enumerator: there are several such fields in every object.
        for (var i = 0; i < Values.Count; i++)
        {
            if (string.Equals(Values[i].Value, value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
