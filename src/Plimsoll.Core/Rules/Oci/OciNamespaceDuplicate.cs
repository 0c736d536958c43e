using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4295.</summary>
internal sealed class OciNamespaceDuplicate : Rule, IOciRule
{
    private static readonly string[] Sections = ["linux", "zos"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4295",
        Name = "oci-namespace-duplicate",
        Title = "Namespace that is listed twice",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A process is in one namespace of each type. runc refuses a second entry.",
        Remedy = "Remove one of the two.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#namespaces",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/NSErrorOnDup"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }, { "type": "pid" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var section in Sections)
        {
            var seen = new Dictionary<string, ConfigNode>(StringComparer.Ordinal);
            foreach (var item in spec.Value[section]["namespaces"].Items)
            {
                var type = ConfigValue.Of(item)["type"];
                if (type.Text is not { } text)
                {
                    continue;
                }

                if (seen.TryGetValue(text, out var first))
                {
                    spec.Say(this, type.Node!, $"is \"{SchemaLog.Short(text)}\", which is in the list already", fix: NodeEquality.SameData(first, item) ? Fixes.Remove(item) : null);
                }
                else
                {
                    seen.Add(text, item);
                }
            }
        }
    }
}
