using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// The sysctls of an OCI spec, and the namespaces they belong to:
/// https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go
/// </summary>
internal static class OciSysctls
{
    /// <summary>Each sysctl by its name with dots; <c>/</c> may stand for a dot: https://man7.org/linux/man-pages/man5/sysctl.d.5.html</summary>
    public static IEnumerable<(string Name, ConfigNode Node)> Of(OciScope spec)
    {
        if (spec.Value["linux"]["sysctl"].Mapping is { } sysctls)
        {
            foreach (var entry in sysctls.Entries)
            {
                yield return (Dotted(entry.Key), entry.Value);
            }
        }
    }

    /// <summary>The type of the namespace that a sysctl belongs to; null if it is the whole host's.</summary>
    public static string? NamespaceOf(string name) => name switch
    {
        "kernel.msgmax" or "kernel.msgmnb" or "kernel.msgmni" or "kernel.sem" or "kernel.shmall" or "kernel.shmmax" or "kernel.shmmni"
            or "kernel.shm_rmid_forced" => "ipc",
        "kernel.domainname" or "kernel.hostname" => "uts",
        _ when name.StartsWith("fs.mqueue.", StringComparison.Ordinal) => "ipc",
        _ when name.StartsWith("net.", StringComparison.Ordinal) => "network",
        _ when name.StartsWith("user.", StringComparison.Ordinal) => "user",
        _ => null,
    };

    private static string Dotted(string name)
    {
        var first = name.IndexOfAny(['.', '/']);
        if (first < 0 || name[first] == '.')
        {
            return name;
        }

        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] switch { '.' => '/', '/' => '.', var c => c };
        }

        return new(letters);
    }
}
