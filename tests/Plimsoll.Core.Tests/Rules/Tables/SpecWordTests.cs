namespace Plimsoll.Core.Tests.Rules.Tables;

/// <summary>Every name that rules over OCI specs and seccomp profiles know, from the specification and the manual pages.</summary>
public sealed class SpecWordTests
{
    private const string Runc11 = "runtime: { runc: \"1.1.5\" }";
    private const string Runc12 = "runtime: { runc: \"1.2.2\" }";

    // https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-mount-options
    private const string Recursive = "ratime rdev rdiratime rexec rnoatime rnodev rnodiratime rnoexec rnorelatime rnostrictatime rnosuid rnosymfollow rrelatime rro rrw rstrictatime rsuid rsymfollow";
    private const string Propagation = "private rprivate shared rshared slave rslave unbindable runbindable";
    private const string Flags = "async atime bind defaults dev diratime dirsync exec iversion lazytime loud mand noatime nodev nodiratime noexec noiversion nolazytime nomand norelatime nostrictatime nosuid nosymfollow rbind relatime remount ro rw silent strictatime suid symfollow sync tmpcopyup idmap ridmap";

    [Theory]
    [InlineData("PLM4266", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, $] }]", Runc12, "no", Flags + " " + Propagation + " " + Recursive)]
    [InlineData("PLM4266", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, $] }]", Runc12, "yes", "mode=7 size=1 rbin nosymfollows")]
    [InlineData("PLM4375", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, $] }]", "kernel: \"5.10\"", "yes", Recursive + " idmap ridmap")]
    [InlineData("PLM4375", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, $] }]", "kernel: \"5.10\"", "no", Propagation + " ro nodev nosymfollow")]
    [InlineData("PLM4375", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, nosymfollow] }, { destination: /$ }]", "kernel: \"5.9\"", "yes", "x")]
    [InlineData("PLM4375", "mounts: [{ destination: /a, type: tmpfs, source: tmpfs, options: [$] }]", "kernel: \"6.3\"", "yes", "noswap")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, exec, $] }]", Runc11, "yes", Propagation + " bind rbind defaults rw exec dev suid async atime diratime loud noiversion nolazytime nomand norelatime nostrictatime symfollow")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, exec, $] }]", Runc11, "no", "ro nodev nosuid noexec noatime sync")]
    [InlineData("PLM4377", "mounts: [{ destination: /a, type: bind, source: /b, options: [rbind, $] }]", Runc11, "yes", "exec dev suid")]
    [InlineData("PLM4431", "mounts: [{ destination: /a, type: bind, source: $, options: [rbind] }]", "", "yes", "/ /etc /boot /root /proc /proc/1 /dev /sys /usr /lib/modules /sys/kernel /sys/kernel/debug /var/lib/kubelet /var/lib/docker /var/lib/containerd /var/lib/containers /var/run/docker.sock /run/containerd/containerd.sock /run/crio/crio.sock /run/podman/podman.sock /etc/ /srv/../etc")]
    [InlineData("PLM4431", "mounts: [{ destination: /a, type: bind, source: $, options: [rbind] }]", "", "no", "/srv /etc/hosts /var/lib/web /run/web.sock /home /docker /sys/fs etc")]
    [InlineData("PLM4431", "mounts: [{ destination: /a, type: bind, source: $, options: [rbind, ro] }]", "", "no", "/sys /lib/modules /usr")]
    [InlineData("PLM4431", "mounts: [{ destination: /a, type: bind, source: $, options: [rbind, ro] }]", "", "yes", "/etc /boot /proc")]
    [InlineData("PLM4432", "process: { capabilities: { bounding: [$] } }, linux: { namespaces: [] }", "", "yes", "CAP_SYS_ADMIN CAP_SYS_MODULE CAP_SYS_RAWIO CAP_SYS_PTRACE CAP_SYS_BOOT CAP_DAC_READ_SEARCH CAP_BPF CAP_PERFMON CAP_MAC_ADMIN CAP_MAC_OVERRIDE")]
    [InlineData("PLM4432", "process: { capabilities: { bounding: [$] } }, linux: { namespaces: [] }", "", "no", "CAP_CHOWN CAP_NET_RAW CAP_SYS_CHROOT CAP_SYS_TIME")]
    [InlineData("PLM4306", "linux: { namespaces: [], sysctl: { $: '1' } }", "", "yes", "kernel.msgmax kernel.msgmnb kernel.msgmni kernel.sem kernel.shmall kernel.shmmax kernel.shmmni kernel.shm_rmid_forced fs.mqueue.msg_max kernel/shmmax")]
    [InlineData("PLM4306", "linux: { namespaces: [{ type: ipc }], sysctl: { $: '1' } }", "", "no", "kernel.msgmax fs.mqueue.msg_max")]
    [InlineData("PLM4305", "linux: { namespaces: [], sysctl: { $: '1' } }", "", "yes", "net.ipv4.ip_forward net/ipv4/ip_forward net.core.somaxconn")]
    [InlineData("PLM4328", "linux: { mountLabel: '$' }", "", "yes", "a a:b")]
    [InlineData("PLM4328", "linux: { mountLabel: '$' }", "", "no", "a:b:c a:b:c:d")]
    [InlineData("PLM4359", "linux: { resources: { cpu: { mems: '$' } } }", "", "yes", "a 3-0")]
    [InlineData("PLM4359", "linux: { memoryPolicy: { nodes: '$' } }", "", "yes", "a 3-0")]
    [InlineData("PLM4359", "process: { execCPUAffinity: { $: a } }", "", "yes", "initial final")]
    [InlineData("PLM4359", "linux: { resources: { cpu: { cpus: '$' } } }", "", "no", "all N n 0 0-3 0-31:1/2 1,3-4")]
    [InlineData("PLM4359", "linux: { resources: { cpu: { cpus: '$' } } }", "", "yes", "a 3-0 1-2-3")]
    [InlineData("PLM4279", "process: { rlimits: [{ type: RLIMIT_$, soft: 1, hard: 1 }] }", "", "no", "AS CORE CPU DATA FSIZE LOCKS MEMLOCK MSGQUEUE NICE NOFILE NPROC RSS RTPRIO RTTIME SIGPENDING STACK")]
    [InlineData("PLM4279", "process: { rlimits: [{ type: RLIMIT_$, soft: 1, hard: 1 }] }", "", "yes", "FILES SWAP nofile")]
    [InlineData("PLM4356", "mounts: [{ destination: /proc/$, type: bind, source: /b, options: [bind] }]", Runc12, "no", "cpuinfo diskstats meminfo stat swaps uptime loadavg slabinfo net/dev sys/kernel/ns_last_pid sys/crypto/fips_enabled")]
    [InlineData("PLM4356", "mounts: [{ destination: /proc/$, type: bind, source: /b, options: [bind] }]", Runc12, "yes", "version sys self/attr net sys/kernel")]
    public void A_name_in_a_spec(string id, string fields, string node, string expected, string words) =>
        Assert.Equal("", WordCase.Wrong(id, node, "config.json", $"{{ ociVersion: 1.2.0, {fields} }}", words, expected));

    [Theory]
    // https://man7.org/linux/man-pages/man5/tmpfs.5.html
    [InlineData("size=1 nr_blocks=1 nr_inodes=1 mode=7 uid=1 gid=1 mpol=default huge=never inode32 inode64 noswap casefold strict_encoding quota usrquota grpquota usrquota_block_hardlimit=1 usrquota_inode_hardlimit=1 grpquota_block_hardlimit=1 grpquota_inode_hardlimit=1 acl noacl context=a fscontext=a defcontext=a rootcontext=a seclabel", "no")]
    [InlineData("nosuid nodev copy-symlink dest-nofollow src-nofollow idmap=a ridmap=a", "no")]
    [InlineData("sizes=1 blocks=1 nosui", "yes")]
    public void An_option_of_tmpfs(string words, string expected) => Assert.Equal("", string.Join(", ", words.Split(' ').Where(word =>
        RuleCase.Lint("PLM4366", "", ("config.json", $"{{ ociVersion: 1.2.0, mounts: [{{ destination: /a, type: tmpfs, source: tmpfs, options: ['{word}'] }}] }}")).Count > 0 != (expected == "yes"))));

    [Theory]
    [InlineData("PLM3445", "syscalls: [{ names: [$], action: SCMP_ACT_ALLOW }]", "yes", "add_key bpf delete_module finit_module fsconfig fsmount fsopen fspick init_module kexec_file_load kexec_load keyctl mount mount_setattr move_mount open_by_handle_at open_tree perf_event_open pivot_root request_key setns umount2 unshare userfaultfd")]
    [InlineData("PLM3445", "syscalls: [{ names: [$], action: SCMP_ACT_ALLOW }]", "no", "read write clone execve socket")]
    [InlineData("PLM3506", "listenerPath: /a, syscalls: [{ names: [$], action: SCMP_ACT_NOTIFY }]", "info", "clone clone3 epoll_ctl epoll_pwait futex getpid gettid madvise mmap munmap nanosleep rt_sigaction rt_sigprocmask rt_sigreturn sched_yield sigaltstack tgkill")]
    [InlineData("PLM3506", "listenerPath: /a, syscalls: [{ names: [$], action: SCMP_ACT_NOTIFY }]", "no", "mount bpf connect")]
    [InlineData("PLM3504", "$s: 1", "yes", "defaultErrnoRet defaultErrno architectures archMap flags listenerPath listenerMetadata syscalls")]
    [InlineData("PLM3504", "$: 1", "no", "defaultErrnoRet defaultErrno architectures archMap flags listenerPath listenerMetadata syscalls")]
    [InlineData("PLM3504", "syscalls: [{ $s: 1 }]", "yes", "names action errnoRet errno args comment includes excludes")]
    [InlineData("PLM3504", "syscalls: [{ names: [prctl], args: [{ $s: 1 }] }]", "yes", "index value valueTwo op")]
    [InlineData("PLM3504", "syscalls: [{ names: [prctl], includes: { $s: 1 } }]", "yes", "caps arches minKernel")]
    [InlineData("PLM3504", "syscalls: [{ names: [prctl], excludes: { $s: 1 } }]", "yes", "caps arches minKernel")]
    public void A_name_in_a_profile(string id, string fields, string expected, string words) =>
        Assert.Equal("", WordCase.Wrong(id, "", "profile.json", $"{{ defaultAction: SCMP_ACT_ERRNO, {fields} }}", words, expected));

    /// <summary>Each call alone keeps CoreCLR from starting.</summary>
    [Fact]
    public void A_call_that_dotnet_needs()
    {
        const string calls = "fcntl futex getdents64 mmap mprotect munmap pipe2 prlimit64 read sched_setaffinity sigaltstack sysinfo";
        var pod = RuleCase.Pod("image: mcr.microsoft.com/dotnet/aspnet:10.0, securityContext: { seccompProfile: { type: Localhost, localhostProfile: web.json } }").Yaml;
        foreach (var call in calls.Split(' '))
        {
            var findings = RuleCase.Lint("PLM3450", RuleCase.Node(Runc12), ("pod.yaml", pod), ("web.json", $"{{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{{ names: [{call}, mount], action: SCMP_ACT_ERRNO }}] }}"));

            Assert.EndsWith($" denies {call}: CoreCLR does not start", Assert.Single(findings).Message, StringComparison.Ordinal);
        }
    }
}
