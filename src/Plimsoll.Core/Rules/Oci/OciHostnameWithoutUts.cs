using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4302.</summary>
internal sealed class OciHostnameWithoutUts : Rule, IOciRule
{
    private static readonly string[] Names = ["hostname", "domainname"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4302",
        Name = "oci-hostname-without-uts",
        Title = "Hostname without a UTS namespace",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The name belongs to the UTS namespace. Without one of its own, the container would rename the host; runtimes refuse that.
            """,
        Remedy = "Add a namespace of the type uts, or remove the name.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#hostname",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "hostname": "web", "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hostname": "web", "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }, { "type": "uts" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (!spec.IsWhole() || !spec.IsForLinux() || new OciNamespaces(spec).Has("uts") != Verdict.No)
        {
            return;
        }

        foreach (var field in Names)
        {
            var name = spec.Value[field];
            if (name.Text is { Length: > 0 } text)
            {
                spec.Say(this, name.Node!, $"is \"{SchemaLog.Short(text)}\", and there is no UTS namespace to have it", OciFields.SeverityOf(spec, field), Fixes.Remove(name.Node!));
            }
        }
    }
}
