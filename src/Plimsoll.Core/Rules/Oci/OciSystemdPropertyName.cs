using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4350.</summary>
internal sealed class OciSystemdPropertyName : Rule, IOciRule
{
    private const string Start = "org.systemd.property.";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4350",
        Name = "oci-systemd-property-name",
        Title = "Property of systemd with a name that runc refuses",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            With the cgroup driver of systemd runc sets what annotations below org.systemd.property name, and refuses names with anything
            but letters, or with fewer than three.
            """,
        Remedy = "Write the name as in org.systemd.property.MemoryHigh.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go"],
        Bad = """
            { "ociVersion": "1.2.0", "annotations": { "org.systemd.property.Memory-High": "uint64 1024" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "annotations": { "org.systemd.property.MemoryHigh": "uint64 1024" } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["annotations"].Mapping is not { } annotations)
        {
            return;
        }

        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.StartsWith(Start, StringComparison.Ordinal) && !IsName(entry.Key.Substring(Start.Length)))
            {
                spec.Report(this, entry.Value, $"annotation \"{SchemaLog.Short(entry.Key)}\" names a property with other characters than letters, or fewer than three");
            }
        }
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return name.Length >= 3;
    }
}
