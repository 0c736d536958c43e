using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4255.</summary>
internal sealed class OciRootMissing : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4255",
        Name = "oci-root-missing",
        Title = "Container without a root file system",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            Everywhere but in Hyper-V containers the root is required: runc says that it must be specified, and crun that there is no root
            block.
            """,
        Remedy = "Add root.path.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#root",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/RootOnNonWindowsRequired", "runtime-tools/RootOnWindowsRequired"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "process": { "cwd": "/", "args": ["sh"] }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "rootfs" },
              "process": { "cwd": "/", "args": ["sh"] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.IsWhole() && spec.Value["root"].IsSet() == Verdict.No && spec.Value["windows"]["hyperv"].IsSet() == Verdict.No
            && spec.Value["vm"]["image"].IsSet() == Verdict.No)
        {
            spec.SayMissing(this, spec.Value.Mapping!, "root", "no container can be made");
        }
    }
}
