using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4349.</summary>
internal sealed class OciVmPathRelative : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4349",
        Name = "oci-vm-path-relative",
        Title = "File of a virtual machine at a relative path",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The hypervisor, the kernel, its initrd and the image are files of the host, by absolute paths.",
        Remedy = "Write the path from the root.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-vm.md"],
        Bad = """
            { "ociVersion": "1.2.0", "vm": { "kernel": { "path": "vmlinuz" } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "vm": { "kernel": { "path": "/boot/vmlinuz" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var vm = spec.Value["vm"];
        Check(spec, vm["hypervisor"]["path"]);
        Check(spec, vm["kernel"]["path"]);
        Check(spec, vm["kernel"]["initrd"]);
        Check(spec, vm["image"]["path"]);
    }

    private void Check(OciScope spec, ConfigValue path)
    {
        if (path.Text is { } text && !text.StartsWith("/", StringComparison.Ordinal))
        {
            spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which is not absolute");
        }
    }
}
