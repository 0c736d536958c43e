using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4296.</summary>
internal sealed class OciNamespacePathRelative : Rule, IOciRule
{
    private static readonly string[] Sections = ["linux", "zos"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4296",
        Name = "oci-namespace-path-relative",
        Title = "Namespace at a relative path",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The path of a namespace to join is one of the host and must be absolute.",
        Remedy = "Write the path from the root.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#namespaces",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/NSPathAbs"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "network", "path": "run/netns/web" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "network", "path": "/run/netns/web" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var section in Sections)
        {
            foreach (var item in spec.Value[section]["namespaces"].Items)
            {
                var path = ConfigValue.Of(item)["path"];
                if (path.Text is { Length: > 0 } text && text[0] != '/')
                {
                    spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which is not absolute");
                }
            }
        }
    }
}
