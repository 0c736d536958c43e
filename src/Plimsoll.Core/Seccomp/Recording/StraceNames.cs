namespace Plimsoll.Seccomp;

/// <summary>
/// The names under which strace shows some calls, for which libseccomp has others.
/// Source: https://github.com/strace/strace/blob/master/src/linux/i386/syscallent.h
/// </summary>
internal static class StraceNames
{
    /// <summary>The name that libseccomp has for one of strace; null if it has none.</summary>
    public static string? Find(string name) => name switch
    {
        "old_mmap" => "mmap",
        "old_select" => "select",
        "oldumount" => "umount",
        "old_getrlimit" => "getrlimit",
        "arm_fadvise64_64" or "ARM_fadvise64_64" => "arm_fadvise64_64",
        "ARM_set_tls" => "set_tls",
        "ARM_get_tls" => "get_tls",
        "ARM_cacheflush" => "cacheflush",
        "ARM_breakpoint" => "breakpoint",
        "ARM_usr26" => "usr26",
        "ARM_usr32" => "usr32",
        _ => null,
    };
}
