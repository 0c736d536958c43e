using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The directories of the node that a Pod mounts.</summary>
internal static class HostPaths
{
    private static readonly string[] Exact = ["/", "/var", "/run", "/var/run", "/home", "/opt", "/root"];

    private static readonly string[] Trees =
        ["/boot", "/dev", "/etc", "/lib", "/lib64", "/proc", "/sys", "/usr", "/bin", "/sbin", "/var/lib/kubelet", "/var/lib/containerd", "/var/lib/docker", "/root/.ssh"];

    /// <summary>The path of the node behind a volume of a name; null if it is another kind of volume, or not known.</summary>
    public static ConfigValue? Of(PodScope pod, string? volume)
    {
        foreach (var item in volume is null ? [] : pod.Spec["volumes"].Items)
        {
            if (ConfigValue.Of(item)["name"].Text == volume)
            {
                return ConfigValue.Of(item)["hostPath"].Mapping is null ? null : ConfigValue.Of(item)["hostPath"]["path"];
            }
        }

        return null;
    }

    /// <summary>Whether a path holds the configuration, the credentials, the programs or the kernel interface of the node.</summary>
    public static bool IsSensitive(string path)
    {
        var plain = path.Length > 1 ? path.TrimEnd('/') : path;
        if (Array.IndexOf(Exact, plain.Length == 0 ? "/" : plain) >= 0)
        {
            return true;
        }

        foreach (var tree in Trees)
        {
            if (plain == tree || plain.StartsWith(tree + "/", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
