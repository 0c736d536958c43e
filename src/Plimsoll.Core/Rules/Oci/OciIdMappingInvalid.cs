using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4353.</summary>
internal sealed class OciIdMappingInvalid : Rule, IOciRule
{
    private const int MaxRanges = 340;
    private const long EndOfIds = 4294967295;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4353",
        Name = "oci-id-mapping-invalid",
        Title = "Id mappings that the kernel refuses",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The ranges of a mapping hold at least one id, overlap neither in the container nor on the host, end before 4294967295, and are
            at most 340.
            """,
        Remedy = "Mend the range that is named.",
        Sources = ["https://man7.org/linux/man-pages/man7/user_namespaces.7.html"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }, { "containerID": 50, "hostID": 2000, "size": 100 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }]
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }, { "containerID": 100, "hostID": 2000, "size": 100 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }]
              }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        Check(spec, spec.Value["linux"]["uidMappings"]);
        Check(spec, spec.Value["linux"]["gidMappings"]);
        foreach (var mount in OciMount.Of(spec))
        {
            Check(spec, mount.Value["uidMappings"]);
            Check(spec, mount.Value["gidMappings"]);
        }
    }

    private void Check(OciScope spec, ConfigValue list)
    {
        if (OciIdMap.Of(list) is not { } map)
        {
            return;
        }

        if (map.Ranges.Count > MaxRanges)
        {
            spec.Say(this, list.Node!, $"has {map.Ranges.Count} ranges, and {MaxRanges} is the most");
            return;
        }

        for (var i = 0; i < map.Ranges.Count; i++)
        {
            if (Problem(map.Ranges, i) is { } problem)
            {
                spec.Say(this, map.Ranges[i].Node, problem);
            }
        }
    }

    private static string? Problem(IReadOnlyList<OciIdRange> ranges, int index)
    {
        var range = ranges[index];
        if (range.Size == 0)
        {
            return "maps no id: its size is 0";
        }

        if (range.Container + range.Size > EndOfIds || range.Host + range.Size > EndOfIds)
        {
            return $"goes beyond the last id, {EndOfIds - 1}";
        }

        for (var i = 0; i < index; i++)
        {
            if (range.Overlaps(ranges[i]))
            {
                return "maps ids that an earlier range maps";
            }
        }

        return null;
    }
}
