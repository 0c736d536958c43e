namespace Plimsoll.Core.Tests.Rules.Seccomp;

/// <summary>One line for each case: a rule, a seccomp profile, and whether the rule speaks. The examples of the rules are tested elsewhere.</summary>
public sealed class SeccompRuleTests
{
    [Theory]
    [InlineData("PLM3224", "architectures: [SCMP_ARCH_X86_64]", "no")]
    [InlineData("PLM3224", "syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }]", "yes")]
    [InlineData("PLM3226", "defaultAction: errno", "yes")]
    [InlineData("PLM3226", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read] }]", "yes")]
    [InlineData("PLM3226", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], ...: 0 }]", "no")]
    [InlineData("PLM3226", "defaultAction: ?x, syscalls: [{ names: [read], action: ?x }]", "no")]
    [InlineData("PLM3226", "defaultAction: SCMP_ACT_KILL, syscalls: [{ names: [read], action: SCMP_ACT_LOG }]", "no")]
    [InlineData("PLM3227", "defaultAction: SCMP_ACT_ERRNO, architectures: [amd64]", "yes")]
    [InlineData("PLM3227", "defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_LOONGARCH64, ?x]", "no")]
    [InlineData("PLM3227", "defaultAction: SCMP_ACT_ERRNO, archMap: [{ architecture: SCMP_ARCH_X86_64, subArchitectures: [SCMP_ARCH_I386] }]", "yes")]
    [InlineData("PLM3228", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1, op: '==' }] }]", "yes")]
    [InlineData("PLM3228", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1 }] }]", "yes")]
    [InlineData("PLM3228", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1, op: ?x }] }]", "no")]
    [InlineData("PLM3229", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ action: SCMP_ACT_ALLOW }]", "yes")]
    [InlineData("PLM3229", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [''], action: SCMP_ACT_ALLOW }]", "yes")]
    [InlineData("PLM3229", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [?x], action: SCMP_ACT_ALLOW }, { name: read, action: SCMP_ACT_ALLOW }]", "no")]
    [InlineData("PLM3229", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ name: ?x, action: SCMP_ACT_ALLOW }]", "no")]
    [InlineData("PLM3230", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: 5, value: 1, op: SCMP_CMP_EQ }] }]", "yes")]
    [InlineData("PLM3230", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: 4, value: 1, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3230", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clone], action: SCMP_ACT_ALLOW, args: [{ index: ?x, value: 1, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3231", "defaultAction: SCMP_ACT_ALLOW, defaultErrnoRet: 38", "yes")]
    [InlineData("PLM3231", "defaultAction: SCMP_ACT_TRACE, defaultErrnoRet: 38", "no")]
    [InlineData("PLM3231", "defaultAction: SCMP_ACT_ALLOW, defaultErrnoRet: null", "no")]
    [InlineData("PLM3232", "defaultAction: SCMP_ACT_ERRNO, defaultErrno: '38', defaultErrnoRet: 38", "no")]
    [InlineData("PLM3232", "defaultAction: SCMP_ACT_ERRNO, defaultErrno: ENOSYS, defaultErrnoRet: 1", "yes")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 4094", "yes")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 133", "no")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 65537", "yes")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: -1", "yes")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: EPERM", "yes")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 0", "yes")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: ?x", "no")]
    [InlineData("PLM3502", "defaultAction: SCMP_ACT_TRACE, defaultErrnoRet: 5000", "no")]
    [InlineData("PLM3233", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 38, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO }]", "no")]
    [InlineData("PLM3233", "defaultAction: SCMP_ACT_KILL, syscalls: [{ names: [bpf], action: SCMP_ACT_KILL_THREAD }]", "info")]
    [InlineData("PLM3234", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clock_gettime64, _llseek, riscv_hwprobe], action: SCMP_ACT_ALLOW }]", "no")]
    [InlineData("PLM3237", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, includes: { minKernel: '0.0' } }]", "yes")]
    [InlineData("PLM3237", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, includes: { minKernel: 4.8 } }]", "yes")]
    [InlineData("PLM3237", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, excludes: { minKernel: '5.0' } }]", "no")]
    [InlineData("PLM3241", "defaultAction: SCMP_ACT_ERRNO, listenerMetadata: a, listenerPath: ?x", "no")]
    [InlineData("PLM3242", "defaultAction: SCMP_ACT_ERRNO, flags: [SECCOMP_FILTER_FLAG_TSYNC, SECCOMP_FILTER_FLAG_SPEC_ALLOW]", "no")]
    [InlineData("PLM3242", "defaultAction: SCMP_ACT_ERRNO, flags: [SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV]", "info")]
    [InlineData("PLM3242", "defaultAction: SCMP_ACT_ERRNO, listenerPath: /a, flags: [SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV], syscalls: [{ names: [bind], action: SCMP_ACT_NOTIFY }]", "no")]
    [InlineData("PLM3244", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 0, op: SCMP_CMP_EQ }, { index: 0, value: 8, op: SCMP_CMP_EQ }] }]", "info")]
    [InlineData("PLM3244", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1, op: SCMP_CMP_EQ }, { index: 1, value: 1, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3437", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clone], action: SCMP_ACT_ALLOW }, { names: [clone3], action: SCMP_ACT_ERRNO }]", "yes")]
    [InlineData("PLM3437", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clone], action: SCMP_ACT_ALLOW }, { names: [clone3], action: SCMP_ACT_ERRNO, errnoRet: ?x }]", "no")]
    [InlineData("PLM3437", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }, { names: [clone3], action: SCMP_ACT_ERRNO }]", "no")]
    [InlineData("PLM3437", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [clone3], action: SCMP_ACT_KILL_PROCESS }]", "yes")]
    [InlineData("PLM3437", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [clone3], action: SCMP_ACT_ERRNO, errno: ENOSYS }]", "no")]
    [InlineData("PLM3438", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [clone], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 268435456, valueTwo: 268435456, op: SCMP_CMP_MASKED_EQ }] }]", "yes")]
    [InlineData("PLM3438", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clone, clone3], action: SCMP_ACT_ALLOW }, { names: [clone], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3438", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clone3], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_SYS_ADMIN] } }, { names: [clone], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3438", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [clone3], action: SCMP_ACT_ALLOW }, { names: [clone], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_SYS_ADMIN] } }]", "no")]
    [InlineData("PLM3439", "defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86], syscalls: [{ names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 2, op: SCMP_CMP_EQ }] }]", "yes")]
    [InlineData("PLM3439", "defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86], syscalls: [{ names: [read, socketcall], action: SCMP_ACT_ALLOW }]", "yes")]
    [InlineData("PLM3439", "defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86], syscalls: [{ names: [socket, socketpair, bind, connect, listen, accept, sendto, sendmsg, setsockopt, socketcall], action: SCMP_ACT_ALLOW }]", "no")]
    [InlineData("PLM3439", "defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_AARCH64, SCMP_ARCH_ARM], syscalls: [{ names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 2, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3440", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [mmap], action: SCMP_ACT_ALLOW, args: [{ index: 2, value: 4, valueTwo: 0, op: SCMP_CMP_MASKED_EQ }] }]", "no")]
    [InlineData("PLM3440", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [execve], action: SCMP_ACT_ALLOW, args: [{ index: 1, value: 0, op: SCMP_CMP_NE }] }]", "no")]
    [InlineData("PLM3440", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [execve], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 4194304, op: SCMP_CMP_GT }] }]", "yes")]
    [InlineData("PLM3441", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 2, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3441", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 38, op: SCMP_CMP_NE }] }]", "info")]
    [InlineData("PLM3441", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [socket], action: SCMP_ACT_ERRNO, errnoRet: 97, args: [{ index: 0, value: 38, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3441", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [keyctl], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 3, op: SCMP_CMP_LE }] }]", "yes")]
    [InlineData("PLM3441", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [keyctl], action: SCMP_ACT_ERRNO, args: [{ index: 1, value: 3, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3442", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO }, { names: [bpf], action: SCMP_ACT_ALLOW }]", "no")]
    [InlineData("PLM3442", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 5, op: SCMP_CMP_EQ }] }, { names: [bpf], action: SCMP_ACT_ERRNO, errnoRet: 38 }]", "yes")]
    [InlineData("PLM3442", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 5, op: SCMP_CMP_EQ }] }, { names: [bpf], action: SCMP_ACT_KILL, args: [{ index: 0, value: 5, op: SCMP_CMP_EQ }] }]", "yes")]
    [InlineData("PLM3442", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO, args: [{ index: 0, value: 5, op: SCMP_CMP_EQ }] }, { names: [bpf], action: SCMP_ACT_KILL, args: [{ index: 0, value: 6, op: SCMP_CMP_EQ }] }]", "no")]
    [InlineData("PLM3442", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_BPF] } }, { names: [bpf], action: SCMP_ACT_LOG, excludes: { caps: [CAP_BPF] } }]", "no")]
    [InlineData("PLM3443", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }, { names: [write, read], action: SCMP_ACT_ALLOW }]", "info")]
    [InlineData("PLM3443", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_BPF] } }, { names: [bpf], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_SYS_ADMIN] } }]", "no")]
    [InlineData("PLM3444", "defaultAction: SCMP_ACT_ALLOW", "yes")]
    [InlineData("PLM3444", "defaultAction: SCMP_ACT_LOG, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO }]", "yes")]
    [InlineData("PLM3444", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [bind], action: SCMP_ACT_NOTIFY }]", "no")]
    [InlineData("PLM3444", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [bind], action: SCMP_ACT_NOTIFY }, { names: [io_uring_setup], action: SCMP_ACT_ERRNO, errnoRet: 38 }]", "no")]
    [InlineData("PLM3444", "defaultAction: SCMP_ACT_ALLOW, syscalls: ?x", "no")]
    [InlineData("PLM3445", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [mount], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_SYS_ADMIN] } }]", "no")]
    [InlineData("PLM3445", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [mount, bpf], action: SCMP_ACT_ALLOW }, { names: [setns], action: SCMP_ACT_ALLOW }]", "yes")]
    [InlineData("PLM3446", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [connect], action: SCMP_ACT_NOTIFY }]", "info")]
    [InlineData("PLM3446", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [connect], action: SCMP_ACT_NOTIFY }, { names: [io_uring_setup], action: SCMP_ACT_ERRNO }]", "no")]
    [InlineData("PLM3448", "defaultAction: SCMP_ACT_ERRNO", "yes")]
    [InlineData("PLM3448", "defaultAction: SCMP_ACT_ERRNO, syscalls: ?x", "no")]
    [InlineData("PLM3448", "defaultAction: SCMP_ACT_LOG", "no")]
    [InlineData("PLM3448", "defaultAction: SCMP_ACT_ERRNO, defaultErrnoRet: 38, syscalls: [{ names: [close, execve, getdents64, openat, write], action: SCMP_ACT_ALLOW }]", "no")]
    [InlineData("PLM3501", "defaultAction: SCMP_ACT_KILL_THREAD", "no")]
    [InlineData("PLM3504", "defaultAction: SCMP_ACT_ERRNO, $schema: a, _comment: b, description: c", "no")]
    [InlineData("PLM3504", "defaultAction: SCMP_ACT_ERRNO, architecture: [SCMP_ARCH_X86_64]", "yes")]
    [InlineData("PLM3504", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 1, valuetwo: 1, op: SCMP_CMP_EQ }] }]", "yes")]
    [InlineData("PLM3505", "defaultAction: SCMP_ACT_ERRNO, syscalls: { names: [read] }", "yes")]
    [InlineData("PLM3505", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: [{ index: '0', value: 1, op: SCMP_CMP_EQ }] }]", "yes")]
    [InlineData("PLM3505", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [prctl], action: SCMP_ACT_ALLOW, args: null }]", "no")]
    [InlineData("PLM3506", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [futex], action: SCMP_ACT_NOTIFY }]", "info")]
    [InlineData("PLM3507", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [bind], action: ?x }]", "no")]
    [InlineData("PLM3507", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [bind], action: SCMP_ACT_NOTIFY }]", "no")]
    [InlineData("PLM3507", "defaultAction: SCMP_ACT_NOTIFY, listenerPath: /a, syscalls: [{ names: [bind], action: SCMP_ACT_ALLOW }]", "no")]
    public void Without_a_platform(string id, string profile, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(id, "", File(profile))));

    [Theory]
    [InlineData("PLM3233", "runc: \"1.0.1\"", "", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO }]", "yes")]
    [InlineData("PLM3233", "runc: \"1.0.2\"", "", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ERRNO }]", "info")]
    [InlineData("PLM3240", "runc: \"1.1.5\"", "libseccomp: \"2.5.0\", kernel: \"5.6\"", Notify, "yes")]
    [InlineData("PLM3240", "runc: \"1.1.5\"", "libseccomp: \"2.5.0\", kernel: \"5.7\"", Notify, "no")]
    [InlineData("PLM3240", "runc: \"1.1.5\"", "", Notify, "no")]
    [InlineData("PLM3240", "runc: \"1.0.3\"", "libseccomp: \"2.5.0\", kernel: \"5.6\"", Notify, "yes")]
    [InlineData("PLM3240", "crun: \"0.18\"", "", Notify, "yes")]
    [InlineData("PLM3242", "runc: \"1.4.2\"", "", Killable, "yes")]
    [InlineData("PLM3242", "runc: \"1.5.0\"", "libseccomp: \"2.6.0\", kernel: \"6.1\"", Killable, "no")]
    [InlineData("PLM3242", "runc: \"1.5.0\"", "libseccomp: \"2.5.6\", kernel: \"6.1\"", Killable, "yes")]
    [InlineData("PLM3242", "crun: \"1.6\"", "", Killable, "no")]
    [InlineData("PLM3448", "runc: \"1.1.11\"", "", Tight, "no")]
    [InlineData("PLM3448", "runc: \"1.1.12\"", "", Tight, "yes")]
    [InlineData("PLM3448", "runc: \"1.1\"", "", Tight, "no")]
    [InlineData("PLM3448", "crun: \"1.14\"", "", Tight, "no")]
    [InlineData("PLM3448", "gvisor: \"20240101.0\"", "", Tight, "no")]
    [InlineData("PLM3448", "runc: \"1.2.8\"", "", Hardened, "yes")]
    [InlineData("PLM3448", "runc: \"1.2.7\"", "", Hardened, "no")]
    [InlineData("PLM3448", "runc: \"1.2.8\"", "", "defaultErrnoRet: 38, " + Hardened, "no")]
    [InlineData("PLM3449", "runc: \"1.1.5\"", "libseccomp: \"2.5.4\"", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [fchmodat2], action: SCMP_ACT_ERRNO }]", "yes")]
    [InlineData("PLM3449", "runc: \"1.1.5\"", "libseccomp: \"2.5.4-1+deb12u1\"", "defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [fchmodat2], action: SCMP_ACT_ERRNO }]", "no")]
    [InlineData("PLM3449", "runc: \"1.1.5\"", "libseccomp: \"2.5.4\"", "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [fchmodat2], action: SCMP_ACT_ALLOW }]", "info")]
    [InlineData("PLM3449", "runc: \"1.0.3\"", "", "defaultAction: SCMP_ACT_KILL_PROCESS", "yes")]
    [InlineData("PLM3506", "crun: \"1.14\"", "", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [futex], action: SCMP_ACT_NOTIFY }]", "no")]
    [InlineData("PLM3507", "runc: \"1.1.5\"", "", "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a", "no")]
    public void On_a_platform(string id, string runtime, string node, string profile, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(id, RuleCase.Node($"{node}{(node.Length == 0 ? "" : ", ")}runtime: {{ {runtime} }}"), File(profile))));

    [Fact]
    public void A_profile_that_works_somewhere_is_judged_where_it_is_used()
    {
        var platform = RuleCase.Class("handler: crun, runtime: { crun: \"1.14\" }", "runtime: { runc: \"1.1.12\" }");

        Assert.Empty(RuleCase.Lint("PLM3448", platform, File(Tight)));
        Assert.Single(RuleCase.Lint("PLM3448", platform, File(Tight), Pod("")));
    }

    [Theory]
    [InlineData("containerd: \"1.7.12\"", "yes")]
    [InlineData("crio: \"1.30.0\"", "no")]
    [InlineData("docker: \"25.0.3\"", "no")]
    public void Fields_of_Docker_matter_where_containerd_hands_the_file_on(string engine, string expected)
    {
        var profile = File("defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [bpf], action: SCMP_ACT_ALLOW, includes: { caps: [CAP_BPF] } }]");
        var platform = RuleCase.Node(engine + ", runtime: { runc: \"1.1.12\" }");

        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM3436", platform, profile, Pod(""))));
        Assert.Empty(RuleCase.Lint("PLM3436", platform, profile));
    }

    [Theory]
    [InlineData("", "info")]
    [InlineData("allowPrivilegeEscalation: true,", "info")]
    [InlineData("allowPrivilegeEscalation: ?x,", "no")]
    [InlineData("allowPrivilegeEscalation: false,", "no")]
    [InlineData("privileged: true,", "no")]
    public void The_runtime_sets_a_container_up_under_its_profile_unless_it_must_not_gain_privileges(string field, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM3451", "", File(Tight), Pod(field))));

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "yes")]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:10.0", "no")]
    [InlineData("example.com/web:1.0", "no")]
    public void Only_images_with_the_runtime_need_its_calls(string image, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM3450", "", File(Tight), Pod("", image))));

    [Fact]
    public void A_profile_that_only_privileged_containers_name_protects_nothing() =>
        Assert.Contains("privileged", Assert.Single(RuleCase.Lint("PLM3453", "", File(Tight), Pod("privileged: true,"))).Message);

    [Fact]
    public void A_profile_is_not_called_unused_where_no_Pod_is_in_sight() => Assert.Empty(RuleCase.Lint("PLM3453", "", File(Tight)));

    private const string Notify = "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{ names: [bind], action: SCMP_ACT_NOTIFY }]";
    private const string Killable = "defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, flags: [SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV], syscalls: [{ names: [bind], action: SCMP_ACT_NOTIFY }]";
    private const string Tight = "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [close, execve, fstatfs, openat, write], action: SCMP_ACT_ALLOW }]";
    private const string Hardened = "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [close, execve, fstatfs, getdents64, openat, write, futex_waitv], action: SCMP_ACT_ALLOW }]";

    private static (string File, string Yaml) File(string profile) => ("deploy/profiles/p.json", $"{{ {profile} }}");

    private static (string File, string Yaml) Pod(string field, string image = "example.com/web:1.0") =>
        RuleCase.Pod($"image: \"{image}\", securityContext: {{ {field} seccompProfile: {{ type: Localhost, localhostProfile: profiles/p.json }} }}");
}
