using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4363.</summary>
internal sealed class OciMountsMissing : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4363",
        Name = "oci-mounts-missing",
        Title = "Container without mounts",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            crun wants the list of mounts, be it empty, and refuses a spec without it; runc before 1.2 needs /proc in the container. Most
            programs need it as well.
            """,
        Remedy = "List the mounts, /proc first.",
        Sources =
        [
            "https://github.com/containers/crun/blob/main/src/libcrun/container.c",
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#default-filesystems",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" }, "process": { "cwd": "/", "args": ["sh"] }, "linux": { "namespaces": [{ "type": "mount" }] } }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "rootfs" },
              "process": { "cwd": "/", "args": ["sh"] },
              "mounts": [{ "destination": "/proc", "type": "proc", "source": "proc" }],
              "linux": { "namespaces": [{ "type": "mount" }] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var mounts = spec.Value["mounts"];
        if (!spec.IsWhole() || spec.Value["linux"].Mapping is null || spec.Value["process"].Mapping is null || !mounts.ShowsAllItems
            || new OciNamespaces(spec).Has("mount") != Verdict.Definite)
        {
            return;
        }

        if (mounts.IsSet() == Verdict.No)
        {
            Say(spec, spec.Value.Mapping!, "is missing", target => VerdictLogic.Of(target.Is(RuntimeKind.Crun)).Or(NeedsProc(target)));
        }
        else if (mounts.Sequence is { } list && !OciMount.Of(spec).Any(IsProc))
        {
            Say(spec, list, "mounts nothing at /proc", NeedsProc);
        }
    }

    private static bool IsProc(OciMount mount) => mount.Destination is null || mount.Has("bind") != Verdict.No || mount.Has("rbind") != Verdict.No
        ? mount.Destination is null || CleanPath.Of("/" + mount.Destination) is "/proc" or "/"
        : CleanPath.Of("/" + mount.Destination) == "/proc" && mount.Value["type"].Text is null or "proc";

    private static Verdict NeedsProc(RuntimeTarget target) => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncNeedsProc.For(target.Runtime?.Version));

    private void Say(OciScope spec, ConfigNode node, string what, Func<RuntimeTarget, Verdict> claim)
    {
        var isFound = spec.SayWhere(this, node, claim, target => $"{target.Runtime!.Name} {target.Runtime.Version}",
            (where, _) => $"field \"mounts\" {what}, which is refused {where}", Severity.Error);
        if (!isFound && spec.Targets.Count == 0)
        {
            spec.Report(this, node, $"field \"mounts\" {what}, which some runtimes refuse");
        }
    }
}
