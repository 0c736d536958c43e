using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4429.</summary>
internal sealed class OciHostNamespaceInherited : Rule, IOciRule
{
    private static readonly string[] Types = ["mount", "pid", "network", "ipc", "uts"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4429",
        Name = "oci-host-namespace-inherited",
        Title = "Namespace of the host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            A type that is not listed is that of the runtime, which most often is the host: its mounts, processes, network, shared memory or
            name are the container's own.
            """,
        Remedy = "List the namespace; leave it out only for what manages the host.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#namespaces"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }, { "type": "network" }, { "type": "ipc" }, { "type": "uts" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }, { "type": "network" }, { "type": "ipc" }, { "type": "uts" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["linux"].Mapping is not { } linux || !spec.IsWhole())
        {
            return;
        }

        var namespaces = new OciNamespaces(spec);
        var missing = new List<string>();
        foreach (var type in Types)
        {
            // Without root there is no network to be had but that of the host: "runc spec --rootless" leaves it out.
            if (namespaces.Has(type) == Verdict.No && (type != "network" || namespaces.Has("user") == Verdict.No))
            {
                missing.Add(type);
            }
        }

        if (missing.Count > 0)
        {
            spec.Report(this, spec.Value["linux"]["namespaces"].Node ?? linux,
                $"the spec has no namespace of the type {string.Join(", ", missing)}, so that the container is in that of the host");
        }
    }
}
