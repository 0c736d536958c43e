using System.Globalization;
using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>Gathers what a schema says of the values of a field besides their form.</summary>
internal sealed class OciLimits
{
    private static readonly (string Form, decimal Least, decimal Most)[] Integers =
    [
        ("uint8", byte.MinValue, byte.MaxValue),
        ("uint16", ushort.MinValue, ushort.MaxValue),
        ("uint32", uint.MinValue, uint.MaxValue),
        ("uint64", ulong.MinValue, ulong.MaxValue),
        ("int32", int.MinValue, int.MaxValue),
        ("int64", long.MinValue, long.MaxValue),
    ];

    private readonly List<string> _limits = [];

    /// <summary>As the schema file writes it.</summary>
    public string Text => string.Join(' ', _limits);

    public void Items(JsonElement element)
    {
        if (element.TryGetProperty("minItems", out var least))
        {
            _limits.Add("min-items=" + least.GetRawText());
        }
    }

    public void Pattern(JsonElement element)
    {
        if (element.TryGetProperty("pattern", out var pattern))
        {
            _limits.Add("pattern=" + Uri.EscapeDataString(pattern.GetString()!));
        }
    }

    /// <summary>The form of a whole number. One without the limits of a known form has 32 bits if its own limits fit, else 64, and keeps them.</summary>
    public string Integer(JsonElement element)
    {
        var least = Number(element, "minimum");
        var most = Number(element, "maximum");
        foreach (var (form, low, high) in Integers)
        {
            if (least == low && most == high)
            {
                return form;
            }
        }

        AddLimit("min=", least);
        AddLimit("max=", most);
        return least >= int.MinValue && most <= int.MaxValue ? "int32" : "int64";
    }

    private void AddLimit(string name, decimal? limit)
    {
        if (limit is { } number)
        {
            _limits.Add(name + number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static decimal? Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
}
