using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4324.</summary>
internal sealed class OciCgroupsPathSystemdFormat : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4324",
        Name = "oci-cgroups-path-systemd-format",
        Title = "Path of a cgroup that systemd cannot take",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            With the cgroup driver of systemd the path is written slice:prefix:name; runc refuses any other. A slice with one colon is
            neither that nor a path that anybody means.
            """,
        Remedy = "Write slice:prefix:name, such as system.slice:runc:web.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "cgroupsPath": "system.slice:web" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "cgroupsPath": "system.slice:runc:web" } }
            """,
    };

    public void Check(OciScope spec)
    {
        var path = spec.Value["linux"]["cgroupsPath"];
        if (path.Text is { } text && text.IndexOf(".slice:", StringComparison.Ordinal) > 0 && text.Split(':').Length != 3)
        {
            spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which is not of the form slice:prefix:name");
        }
    }
}
