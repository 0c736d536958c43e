using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4327.</summary>
internal sealed class OciMaskedPathsWithoutMountns : Rule, IOciRule
{
    private static readonly string[] Lists = ["maskedPaths", "readonlyPaths"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4327",
        Name = "oci-masked-paths-without-mountns",
        Title = "Masked paths without a mount namespace",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            Masking is mounting: without a mount namespace of its own the container would hide the files of the host. runc refuses that.
            """,
        Remedy = "Add a namespace of the type mount.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go"],
        Aliases = ["runc/security"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }], "maskedPaths": ["/proc/kcore"] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }], "maskedPaths": ["/proc/kcore"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (!spec.IsWhole() || new OciNamespaces(spec).Has("mount") != Verdict.No)
        {
            return;
        }

        foreach (var list in Lists)
        {
            if (spec.Value["linux"][list].Sequence is { Count: > 0 } paths)
            {
                spec.Say(this, paths, "is set without a mount namespace");
                return;
            }
        }
    }
}
