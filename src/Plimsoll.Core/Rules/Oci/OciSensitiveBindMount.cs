using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4431.</summary>
internal sealed class OciSensitiveBindMount : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4431",
        Name = "oci-sensitive-bind-mount",
        Title = "Bind mount of what runs the host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The root of the host, its devices, its kernel interfaces, or the socket of a container engine give whoever can write to them the
            host.
            """,
        Remedy = "Mount the one folder that is needed, read-only.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts"],
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/host", "type": "bind", "source": "/", "options": ["rbind"] }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind"] }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            var source = mount.Value["source"];
            if (mount.IsBind == Verdict.Definite && source.Text is { } text && text.StartsWith("/", StringComparison.Ordinal)
                && IsSensitive(CleanPath.Of(text)) && !IsCommon(mount, CleanPath.Of(text)))
            {
                spec.Say(this, source.Node!, $"is \"{SchemaLog.Short(text)}\", by which the container reaches the host");
            }
        }
    }

    private static bool IsSensitive(string path) => path is "/" or "/etc" or "/boot" or "/root" or "/proc" or "/dev" or "/sys" or "/usr" or "/lib/modules"
            or "/var/lib/kubelet" or "/var/lib/docker" or "/var/lib/containerd" or "/var/lib/containers"
        || path.StartsWith("/proc/", StringComparison.Ordinal) || path.StartsWith("/sys/kernel", StringComparison.Ordinal)
        || (path.EndsWith(".sock", StringComparison.Ordinal) && (path.IndexOf("docker", StringComparison.Ordinal) >= 0
            || path.IndexOf("containerd", StringComparison.Ordinal) >= 0 || path.IndexOf("crio", StringComparison.Ordinal) >= 0 || path.IndexOf("podman", StringComparison.Ordinal) >= 0));

    // Where there is no network namespace, /sys cannot be mounted anew: "runc spec --rootless" binds it. Modules are read by many.
    private static bool IsCommon(OciMount mount, string path) => mount.Has("ro").Or(mount.Has("rro")) == Verdict.Definite
        && path is "/sys" or "/lib/modules" or "/usr" or "/etc" && (path is not "/etc" || mount.Destination == "/etc");
}
