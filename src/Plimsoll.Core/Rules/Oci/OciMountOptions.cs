namespace Plimsoll.Rules;

/// <summary>
/// The options of mounts that runtimes read themselves; all others go to the file system:
/// https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-mount-options
/// </summary>
internal static class OciMountOptions
{
    /// <summary>Whether an option is one that holds for any file system.</summary>
    public static bool IsGeneral(string option) => option is
        "async" or "atime" or "bind" or "defaults" or "dev" or "diratime" or "dirsync" or "exec" or "iversion" or "lazytime" or "loud" or "mand"
        or "noatime" or "nodev" or "nodiratime" or "noexec" or "noiversion" or "nolazytime" or "nomand" or "norelatime" or "nostrictatime"
        or "nosuid" or "nosymfollow" or "rbind" or "relatime" or "remount" or "ro" or "rw" or "silent" or "strictatime" or "suid" or "symfollow" or "sync"
        or "tmpcopyup" or "idmap" or "ridmap" || IsPropagation(option) || IsRecursive(option);

    /// <summary>Whether an option says how mounts spread.</summary>
    public static bool IsPropagation(string option) => option is
        "private" or "rprivate" or "shared" or "rshared" or "slave" or "rslave" or "unbindable" or "runbindable";

    /// <summary>Whether an option holds for all mounts below as well, for which the kernel has to know mount_setattr.</summary>
    public static bool IsRecursive(string option) => option is
        "rro" or "rrw" or "rnosuid" or "rsuid" or "rnodev" or "rdev" or "rnoexec" or "rexec" or "rnodiratime" or "rdiratime"
        or "rrelatime" or "rnorelatime" or "rnoatime" or "ratime" or "rstrictatime" or "rnostrictatime" or "rnosymfollow" or "rsymfollow";

    /// <summary>Whether crun alone reads an option: https://github.com/containers/crun/blob/main/src/libcrun/mount_flags.perf</summary>
    public static bool IsOfCrun(string option) => option is "copy-symlink" or "dest-nofollow" or "src-nofollow"
        || option.StartsWith("idmap=", StringComparison.Ordinal) || option.StartsWith("ridmap=", StringComparison.Ordinal);

    /// <summary>Whether tmpfs reads an option: https://man7.org/linux/man-pages/man5/tmpfs.5.html</summary>
    public static bool IsOfTmpfs(string option)
    {
        var end = option.IndexOf('=');
        return (end < 0 ? option : option.Substring(0, end)) is
            "size" or "nr_blocks" or "nr_inodes" or "mode" or "uid" or "gid" or "mpol" or "huge" or "inode32" or "inode64" or "noswap" or "casefold"
            or "strict_encoding" or "quota" or "usrquota" or "grpquota" or "usrquota_block_hardlimit" or "usrquota_inode_hardlimit"
            or "grpquota_block_hardlimit" or "grpquota_inode_hardlimit" or "acl" or "noacl"
            or "context" or "fscontext" or "defcontext" or "rootcontext" or "seclabel";
    }
}
