using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4328.</summary>
internal sealed class OciMountLabelInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4328",
        Name = "oci-mount-label-invalid",
        Title = "SELinux label that is none",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A label has a user, a role and a type, with colons between, and mostly a level. The kernel refuses to mount with any other text.
            """,
        Remedy = "Write it as in system_u:object_r:container_file_t:s0:c1,c2.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#mount-label",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "mountLabel": "container_file_t" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "mountLabel": "system_u:object_r:container_file_t:s0:c1,c2" } }
            """,
    };

    public void Check(OciScope spec)
    {
        Check(spec, spec.Value["linux"]["mountLabel"]);
        Check(spec, spec.Value["process"]["selinuxLabel"]);
    }

    private void Check(OciScope spec, ConfigValue label)
    {
        // A user, a role and a type at the least.
        if (label.Text is { Length: > 0 } text && text.Split(':').Length < 3)
        {
            spec.Say(this, label.Node!, $"is \"{SchemaLog.Short(text)}\", which is not of the form user:role:type:level");
        }
    }
}
