using System.Text;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// What an object may hold at most. Sources: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
/// and https://github.com/kubernetes/apimachinery/blob/master/pkg/api/validation/objectmeta.go
/// </summary>
internal static class ObjectSize
{
    private const int MaxData = 1 << 20;
    private const int MaxAnnotations = 256 << 10;

    /// <summary>Says where an object holds more than the API server takes.</summary>
    public static void Check(SchemaLog log, ConfigValue item, string group, string kind)
    {
        var annotations = item["metadata"]["annotations"];
        if (Sum(annotations, withKeys: true) is > MaxAnnotations and var size)
        {
            log.Add(FormRules.ImpossibleValue, annotations.Node!, $"field \"metadata.annotations\" holds {size} bytes, and {MaxAnnotations} is the most that an object can have");
        }

        if (group.Length == 0 && kind is "ConfigMap" or "Secret")
        {
            var data = kind == "Secret" ? Decoded(item["data"]) + Sum(item["stringData"]) : Sum(item["data"]) + Decoded(item["binaryData"]);
            if (data > MaxData)
            {
                log.Add(FormRules.ImpossibleValue, item["data"].Node ?? item.Node!, $"field \"data\" holds {data} bytes, and {MaxData} is the most that a {kind} can have");
            }
        }
    }

    private static long Sum(ConfigValue map, bool withKeys = false)
    {
        long sum = 0;
        if (map.Mapping is not { } mapping)
        {
            return sum;
        }

        foreach (var entry in mapping.Entries)
        {
            sum += (entry.Value is ScalarNode scalar ? Encoding.UTF8.GetByteCount(scalar.Text) : 0) + (withKeys ? Encoding.UTF8.GetByteCount(entry.Key) : 0);
        }

        return sum;
    }

    /// <summary>The bytes that base64 stands for; line breaks in it do not count.</summary>
    private static long Decoded(ConfigValue map)
    {
        long sum = 0;
        if (map.Mapping is not { } mapping)
        {
            return sum;
        }

        foreach (var entry in mapping.Entries)
        {
            var digits = 0;
            foreach (var c in (entry.Value as ScalarNode)?.Text ?? "")
            {
                digits += c is '=' or '\r' or '\n' ? 0 : 1;
            }

            sum += digits * 3L / 4;
        }

        return sum;
    }
}
