namespace Plimsoll.Documents;

/// <summary>One key of a <see cref="MappingNode"/> with its value.</summary>
public readonly struct MappingEntry
{
    internal MappingEntry(string key, ConfigNode value, TextRange keyRange)
    {
        Key = key;
        Value = value;
        KeyRange = keyRange;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>The value.</summary>
    public ConfigNode Value { get; }

    internal TextRange KeyRange { get; }

    /// <summary>Where the key was written: its place in the text, or the place of the value where keys have none of their own, as in C#.</summary>
    public Origin KeyOrigin => KeyRange.Line > 0
        ? new(Value.Parent?.Origin.File ?? Value.Origin.File, KeyRange.Line, KeyRange.Column, KeyRange.Line, KeyRange.EndColumn)
        : Value.Origin;
}
