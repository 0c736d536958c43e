using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp;

public sealed class SeccompFilterTests
{
    private const string UpToFutexWaitv = """
        defaultAction: SCMP_ACT_ERRNO
        architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86]
        syscalls:
          - names: [read, write, futex_waitv]
            action: SCMP_ACT_ALLOW
        """;

    [Theory]
    [InlineData("runc 1.1.5", "fchmodat2", "SCMP_ACT_ERRNO(ENOSYS)")]
    [InlineData("runc 1.0.0-rc92", "fchmodat2", "SCMP_ACT_ERRNO(EPERM)")]
    [InlineData("crun 1.8.1", "fchmodat2", "SCMP_ACT_ERRNO(EPERM)")]
    [InlineData("runc 1.1.5", "keyctl", "SCMP_ACT_ERRNO(EPERM)")]
    [InlineData("runc 1.1.5", "futex_waitv", "SCMP_ACT_ALLOW")]
    [InlineData("gvisor", "fchmodat2", "SCMP_ACT_ALLOW")]
    [InlineData("kata", "fchmodat2", "SCMP_ACT_ALLOW")]
    public void A_call_that_no_rule_names_gets_what_the_runtime_says(string runtime, string call, string action) =>
        Assert.Equal(action, Answer(UpToFutexWaitv, runtime, call).Action.ToString());

    [Fact]
    public void Before_1_1_15_runc_s_stub_is_for_listed_architectures_only()
    {
        const string Unlisted = "defaultAction: SCMP_ACT_ERRNO\nsyscalls: [{names: [futex_waitv], action: SCMP_ACT_ALLOW}]";

        Assert.Equal(1, Answer(Unlisted, "runc 1.1.14", "fchmodat2").Errno);
        Assert.Equal(38, Answer(Unlisted, "runc 1.1.15", "fchmodat2").Errno);
    }

    [Fact]
    public void A_name_that_libseccomp_does_not_know_is_dropped_and_does_not_raise_the_limit()
    {
        const string Profile = "defaultAction: SCMP_ACT_ERRNO\narchitectures: [SCMP_ARCH_X86_64]\nsyscalls: [{names: [futex_waitv, fchmodat2], action: SCMP_ACT_ALLOW}]";

        Assert.Equal(38, Answer(Profile, "runc 1.1.5", "fchmodat2", "2.5.4").Errno);
        Assert.Equal(1, Answer(Profile, "crun 1.8.1", "fchmodat2", "2.5.4").Errno);
        Assert.Equal(ActionKind.Allow, Answer(Profile, "crun 1.8.1", "fchmodat2", "2.5.5").Action.Kind);
        Assert.Equal(ActionKind.Allow, Answer(Profile, "crun 1.8.1", "fchmodat2", "2.5.4-1+deb12u1").Action.Kind);
        Assert.All(["crun 1.8.1", "runc 1.1.5"], runtime =>
            Assert.Contains("libseccomp 2.5.4 does not know the name (2.5.5 does)", Answer(Profile, runtime, "fchmodat2", "2.5.4").Reason));
    }

    [Theory]
    [InlineData("runc 1.0.0-rc94", 1)]
    [InlineData("runc 1.0.0-rc95", 2)]
    [InlineData("crun 0.18", 1)]
    [InlineData("crun 0.19", 2)]
    public void The_default_error_counts_from_some_version_on(string runtime, int errno) => Assert.Equal(errno,
        Answer("defaultAction: SCMP_ACT_ERRNO\ndefaultErrnoRet: 2\nsyscalls: [{names: [mseal], action: SCMP_ACT_ALLOW}]", runtime, "keyctl").Errno);

    [Theory]
    [InlineData(40ul, ActionKind.Errno)]
    [InlineData(0x1_0000_0028ul, ActionKind.Allow)]
    [InlineData(2ul, ActionKind.Allow)]
    public void Arguments_are_compared_with_64_bits(ulong family, ActionKind action) => Assert.Equal(action, Filter(
        "defaultAction: SCMP_ACT_ERRNO\nsyscalls: [{names: [socket], action: SCMP_ACT_ALLOW, args: [{index: 0, value: 40, op: SCMP_CMP_NE}]}]", "crun 1.8.1")
        .Evaluate(SeccompArch.X8664, "socket", family)!.Action.Kind);

    [Fact]
    public void Two_conditions_on_one_argument_suffice_each()
    {
        var filter = Filter("""
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - names: [socket]
                action: SCMP_ACT_ALLOW
                args: [{index: 0, value: 40, op: SCMP_CMP_NE}, {index: 0, value: 38, op: SCMP_CMP_NE}]
            """, "runc 1.1.5");

        Assert.Equal(ActionKind.Allow, filter.Evaluate(SeccompArch.X8664, "socket", 40)!.Action.Kind);
    }

    [Fact]
    public void A_call_of_an_architecture_that_is_not_listed_kills_the_thread()
    {
        var filter = Filter("defaultAction: SCMP_ACT_ALLOW", "runc 1.1.5");

        var answer = filter.Evaluate(SeccompArch.TryParse("x86")!, "read")!;

        Assert.Equal(ActionKind.KillThread, answer.Action.Kind);
        Assert.Contains("does not list x86", answer.Reason);
        Assert.Equal(ActionKind.KillThread, filter.Evaluate(SeccompArch.TryParse("x32")!, "read")!.Action.Kind);
    }

    [Fact]
    public void Docker_s_conditions_count_unless_containerd_reads_the_file()
    {
        const string Profile = "defaultAction: SCMP_ACT_ERRNO\nsyscalls: [{names: [bpf], action: SCMP_ACT_ALLOW, includes: {caps: [CAP_BPF]}}]";

        Assert.Equal(1, Answer(Profile, "crun 1.8.1", "bpf").Errno);
        Assert.Null(Build(Profile, "crun 1.8.1", target => target with { Capabilities = ["CAP_BPF"] }).Filter!.Evaluate(SeccompArch.X8664, "bpf")!.Errno);
        Assert.Null(Build(Profile, "crun 1.8.1", target => target with { Reading = ProfileReading.Plain }).Filter!.Evaluate(SeccompArch.X8664, "bpf")!.Errno);
    }

    [Fact]
    public void An_allowed_call_that_the_kernel_lacks_gets_the_kernel_s_answer()
    {
        var filter = Build("defaultAction: SCMP_ACT_ALLOW", "crun 1.8.1", target => target with { Kernel = ComponentVersion.Parse("6.1") }).Filter!;

        Assert.Equal(38, filter.Evaluate(SeccompArch.X8664, "fchmodat2")!.Errno);
        Assert.Null(filter.Evaluate(SeccompArch.X8664, "openat2")!.Errno);
    }

    [Theory]
    [InlineData("runc 1.1.5", "defaultAction: SCMP_ACT_NOTIFY", "cannot be the default action")]
    [InlineData("runc 1.1.5", "defaultAction: SCMP_ACT_ERROR", "\"SCMP_ACT_ERRNO\" is")]
    [InlineData("crun 1.8.1", "architectures: [SCMP_ARCH_X86_64]", "no default action")]
    [InlineData("runc 1.1.5", "{defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86-64]}", "architecture \"SCMP_ARCH_X86-64\" is not known")]
    [InlineData("runc 1.1.5", "{defaultAction: SCMP_ACT_ERRNO, syscalls: [{names: [read], action: SCMP_ACT_ALLOW, args: [{index: 6, value: 1, op: SCMP_CMP_EQ}]}]}", "index 6 is not between 0 and 5")]
    [InlineData("runc 1.1.5", "{defaultAction: SCMP_ACT_ERRNO, syscalls: [{names: [read], action: SCMP_ACT_ALLOW, args: [{index: 0, value: 1, op: SCMP_CMP_EQU}]}]}", "\"SCMP_CMP_EQ\" is")]
    [InlineData("runc 1.1.5", "{defaultAction: SCMP_ACT_ALLOW, syscalls: [{names: [read], action: SCMP_ACT_ERRNO, errnoRet: 70000}]}", "error number 70000")]
    [InlineData("crun 1.8.1", "{defaultAction: SCMP_ACT_ERRNO, syscalls: [{names: [read], action: SCMP_ACT_ALLOW, errnoRet: 1}]}", "has no error number")]
    [InlineData("runc 1.0.1", "{defaultAction: SCMP_ACT_ERRNO, syscalls: [{names: [read], action: SCMP_ACT_ERRNO}]}", "is the default action")]
    [InlineData("runc 1.1.5", "{defaultAction: SCMP_ACT_ALLOW, flags: [SECCOMP_FILTER_FLAG_LOGG]}", "\"SECCOMP_FILTER_FLAG_LOG\" is")]
    [InlineData("runc 1.1.5", "{defaultAction: SCMP_ACT_ALLOW, listenerPath: /a, syscalls: [{names: [write], action: SCMP_ACT_NOTIFY}]}", "cannot be used for write")]
    public void What_a_runtime_refuses_is_said(string runtime, string profile, string message)
    {
        var result = BuildBare(profile, runtime);

        Assert.Null(result.Filter);
        Assert.Contains(result.Problems, problem => problem.IsRefused && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("containerd@1.7.12", "runc 1.1.5")]
    [InlineData("moby@25.0.3", "runc 1.2.0")]
    [InlineData("containers-common@0.58", "crun 1.8.1")]
    public void The_filter_that_is_compiled_answers_as_the_evaluator_does(string name, string runtime)
    {
        var filter = SeccompFilter.Build(DefaultProfiles.Find(name)!, Target(runtime)).Filter!;
        var program = filter.Compile();
        ulong[] values = [0, 1, 9, 16, 38, 39, 40, 41, 0xffffffff, 0x10000000, 0x1_0000_0000];

        foreach (var arch in SeccompArch.All.Take(4))
        {
            foreach (var number in SyscallCatalogue.All.Select(call => call.NumberOn(arch)).OfType<uint>().Append(9999u).Append(uint.MaxValue))
            {
                Assert.All(values, value => Assert.Equal(filter.Decide(arch, number, value, 0, value), program.Run(new(number, arch.AuditArch, [value, 0, value]))));
            }
        }
    }

    private static SeccompAnswer Answer(string profile, string runtime, string call, string? libseccomp = null) =>
        Build(profile, runtime, target => target with { Libseccomp = libseccomp is null ? null : ComponentVersion.Parse(libseccomp) }).Filter!.Evaluate(SeccompArch.X8664, call)!;

    private static SeccompFilter Filter(string profile, string runtime) => Build(profile, runtime, target => target).Filter!;

    private static FilterResult Build(string profile, string runtime, Func<FilterTarget, FilterTarget> change) =>
        SeccompFilter.Build(ParsedProfile.Of(ConfigReader.Read(profile, "p.yaml").Documents[0])!, change(Target(runtime)));

    private static FilterResult BuildBare(string profile, string runtime) =>
        SeccompFilter.Build(ParsedProfile.Of(ConfigReader.Read(profile, "p.yaml").Documents[0].Root)!, Target(runtime));

    private static FilterTarget Target(string runtime)
    {
        var parts = runtime.Split(' ');
        var kind = Enum.Parse<RuntimeKind>(parts[0], ignoreCase: true);
        return new(new PlatformRuntime(kind, parts.Length > 1 ? ComponentVersion.Parse(parts[1]) : null));
    }
}
