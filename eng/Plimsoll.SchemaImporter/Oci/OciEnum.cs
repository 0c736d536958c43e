using System.Text;

namespace Plimsoll.SchemaImporter;

/// <summary>A set of values with the fields that have them, as <c>TYPE.FIELD</c>.</summary>
internal sealed record OciEnum(string Name, IReadOnlyList<string> Values)
{
    public SortedSet<string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>A value with the name that C# gives it: <c>Fifo=SCHED_FIFO</c>. Values in small letters need none.</summary>
    public string Named(string value)
    {
        if (value.Any(char.IsAsciiLetterLower))
        {
            return value;
        }

        var name = new StringBuilder();
        foreach (var word in value[CommonPrefix()..].Split('_'))
        {
            name.Append(word[0]).Append(word[1..].ToLowerInvariant());
        }

        return name + "=" + value;
    }

    // As far as the last underscore that all values share.
    private int CommonPrefix()
    {
        var end = 0;
        for (var i = 0; i < Values[0].Length && Values.All(value => value.Length > i && value[i] == Values[0][i]); i++)
        {
            end = Values[0][i] == '_' ? i + 1 : end;
        }

        return end;
    }
}
