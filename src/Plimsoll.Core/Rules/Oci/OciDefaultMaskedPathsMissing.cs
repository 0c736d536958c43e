using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4430.</summary>
internal sealed class OciDefaultMaskedPathsMissing : Rule, IOciRule
{
    private static readonly string[] Paths = ["/proc/kcore", "/proc/sys", "/proc/sysrq-trigger"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4430",
        Name = "oci-default-masked-paths-missing",
        Title = "Files of the kernel that are not hidden",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Files of /proc and /sys show the memory of the kernel, or change it. Runtimes mask or protect none of them by themselves:
            engines list them in every spec but that of a privileged container.
            """,
        Remedy = "List the paths that \"runc spec\" lists.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/example.go",
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#masked-paths",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "process": { "cwd": "/", "args": ["sh"] },
              "mounts": [{ "destination": "/proc", "type": "proc", "source": "proc" }],
              "linux": { "namespaces": [{ "type": "pid" }, { "type": "mount" }] }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "process": { "cwd": "/", "args": ["sh"] },
              "mounts": [{ "destination": "/proc", "type": "proc", "source": "proc" }],
              "linux": {
                "namespaces": [{ "type": "pid" }, { "type": "mount" }],
                "maskedPaths": ["/proc/kcore"],
                "readonlyPaths": ["/proc/sys", "/proc/sysrq-trigger"]
              }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var linux = spec.Value["linux"];

        // A container with all capabilities is privileged on purpose, which another rule says.
        if (linux.Mapping is not { } node || !spec.IsWhole() || !OciMount.Of(spec).Any(IsProc) || new OciCapabilities(spec).Holds("bounding", "CAP_SYS_ADMIN") != Verdict.No)
        {
            return;
        }

        var (masked, readOnly) = (linux["maskedPaths"], linux["readonlyPaths"]);
        if (IsOpen(masked) || IsOpen(readOnly))
        {
            return;
        }

        var missing = Array.FindAll(Paths, path => !Holds(masked, path) && !Holds(readOnly, path));
        if (missing.Length > 0)
        {
            spec.Report(this, masked.Node ?? readOnly.Node ?? node, $"the spec neither masks nor protects {string.Join(", ", missing)}");
        }
    }

    private static bool IsProc(OciMount mount) => mount.Destination == "/proc" && mount.Value["type"].Text == "proc";

    private static bool IsOpen(ConfigValue list) => list.IsUnknown || list.Sequence is { IsOpen: true } || list.Items.Any(item => item is UnknownNode);

    private static bool Holds(ConfigValue list, string path)
    {
        foreach (var item in list.Items)
        {
            if (ConfigValue.Of(item).Text is { } text && (CleanPath.Of(text) is var plain && (plain == path || path.StartsWith(plain + "/", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }
}
