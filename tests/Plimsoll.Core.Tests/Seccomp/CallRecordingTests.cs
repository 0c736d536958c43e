using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp;

/// <summary>What traces and logs show, and the profiles that are drafted from it.</summary>
public sealed class CallRecordingTests
{
    [Theory]
    [InlineData("openat(AT_FDCWD, \"/etc/passwd\", O_RDONLY) = 3", "openat")]
    [InlineData("1234 read(3, \"a(b) <unfinished ...>", "read")]
    [InlineData("1234 <... futex resumed>)               = 0", "futex")]
    [InlineData("[pid  1234] clone3({flags=CLONE_VM}, 88 <unfinished ...>", "clone3")]
    [InlineData("[pid 1234] 12:34:56.123456 close(3) = 0", "close")]
    [InlineData("1234 1700000000.123456 close(3) = 0", "close")]
    [InlineData("     0.000123 close(3) = 0", "close")]
    [InlineData("24527 07:10:44.324283 (+     0.000000) [  59] [00007f3b544c4ad7] execve(\"/bin/ls\", [\"ls\"], 0x7f /* 43 vars */) = 0", "execve")]
    [InlineData("exit_group(0)                           = ?", "exit_group")]
    [InlineData("syscall_0x1c4(0xffffff9c, 0x7ffc) = -1 ENOSYS (Function not implemented)", "fchmodat2")]
    [InlineData("strace: Process 1234 attached", "")]
    [InlineData("[pid 1234] +++ exited with 0 +++", "")]
    [InlineData("--- SIGCHLD {si_signo=SIGCHLD} ---", "")]
    [InlineData("1234 ????( <unfinished ...>", "")]
    [InlineData(" > /lib/libc.so.6(read+0x1) [0x10]", "")]
    [InlineData("", "")]
    public void A_line_of_strace(string line, string expected)
    {
        var recording = Read(line);

        Assert.Equal(expected, string.Join(" ", recording.Calls));
        Assert.Equal(0, recording.StrangeLines);
        Assert.Empty(recording.Unknown);
    }

    [Fact]
    public void A_process_may_change_how_it_calls_the_kernel()
    {
        var recording = Read(
            "1 execve(\"/a\", [], []) = 0", "1 [ Process PID=1 runs in 32 bit mode. ]", "1 syscall_0x4(0) = 0", "2 syscall_0x4(0) = 0", "1 [ Process PID=1 runs in x32 mode. ]", "1 syscall_0x205(0) = 0");

        Assert.Equal(["execve", "recvfrom", "stat", "write"], recording.Calls);
        Assert.Equal(["x86_64", "x86", "x32"], recording.Architectures.Select(arch => arch.Name));
    }

    [Fact]
    public void A_call_that_only_programs_of_32_bits_make_tells_of_one() =>
        Assert.Equal(["x86"], Read("mmap2(NULL, 4096) = 0").Architectures.Select(arch => arch.Name));

    [Fact]
    public void A_table_of_counts_is_read_too()
    {
        var recording = Read(
            "% time     seconds  usecs/call     calls    errors syscall", "------ ----------- ----------- --------- --------- ----------------",
            " 60.00    0.000060          12         5         2 openat", " 40.00    0.000040          40         1           write",
            "------ ----------- ----------- --------- --------- ----------------", "100.00    0.000100           6         6         2 total");

        Assert.Equal(["openat", "write"], recording.Calls);
        Assert.Equal(0, recording.StrangeLines);
    }

    [Theory]
    [InlineData("type=SECCOMP msg=audit(1700000000.123:456): auid=1 uid=0 pid=1 comm=\"web\" exe=\"/web\" sig=0 arch=c000003e syscall=452 compat=0 ip=0x7f code=0x7ffc0000", "x86_64", "fchmodat2")]
    [InlineData("Nov 22 06:00:00 host kernel: audit: type=1326 audit(1700000000.123:45): pid=2 comm=\"web\" sig=31 arch=40000003 syscall=4 compat=1 ip=0x1 code=0x80000000", "x86", "write")]
    [InlineData("[   12.3] audit: type=1326 audit(1700000000.123:46): pid=2 comm=776562 sig=0 arch=c000003e syscall=1073742341 compat=0 ip=0x1 code=0x7ffc0000", "x32", "recvfrom")]
    [InlineData("type=SECCOMP msg=audit(01/01/2026 10:00:00.123:1) : pid=1 comm=web exe=/web arch=aarch64 syscall=openat code=log", "aarch64", "openat")]
    [InlineData("type=SECCOMP msg=audit(1.1:1): comm=\"web\" arch=c00000b7 syscall=56\u001dARCH=aarch64 SYSCALL=openat", "aarch64", "openat")]
    public void A_line_of_a_log(string line, string arch, string call)
    {
        var recording = Read(line);

        Assert.Equal([call], recording.Calls);
        Assert.Equal(arch, Assert.Single(recording.Architectures).Name);
    }

    [Fact]
    public void Lines_of_other_programs_are_passed_over_if_one_is_named()
    {
        var recording = new CallRecording();
        var reader = new RecordingReader(recording, SeccompArch.X8664, "web");
        reader.Read("type=SECCOMP msg=audit(1.1:1): comm=776562 arch=c000003e syscall=1");
        reader.Read("type=SECCOMP msg=audit(1.1:2): comm=\"cron\" arch=c000003e syscall=2");

        Assert.Equal(["write"], recording.Calls);
    }

    [Fact]
    public void What_is_not_understood_is_told_and_not_guessed()
    {
        var recording = Read("syscall_0x384(0) = 0", "frobnicate(1) = 0", "hello world", "type=SECCOMP msg=audit(1.1:1): arch=12345678 syscall=1");

        Assert.Empty(recording.Calls);
        Assert.Equal(["\"frobnicate\" on x86_64", "number 900 on x86_64"], recording.Unknown);
        Assert.Equal(2, recording.StrangeLines);
    }

    [Fact]
    public void Calls_of_runtimes_stand_in_rules_of_their_own_that_say_so()
    {
        var runtime = new PlatformRuntime(RuntimeKind.Runc, ComponentVersion.Parse("1.1.12"));
        var draft = ProfileDraft.Of(Read("write(1) = 1", "execve() = 0"), [runtime, new(RuntimeKind.Gvisor, null)]);

        Assert.Equal(["execve", "write"], draft.Recorded);
        Assert.Equal("runc 1.1.12", Assert.Single(draft.Added).RuntimeName);
        Assert.Contains("getdents64", draft.Added[0].Calls);
        Assert.DoesNotContain("openat2", draft.Added[0].Calls);
        Assert.DoesNotContain("write", draft.Added[0].Calls);
        var rules = ((SequenceNode)draft.Profile["syscalls"]!).Cast<MappingNode>().ToList();
        Assert.Equal("runc 1.1.12 makes these calls itself after it has loaded the filter", ((ScalarNode)rules[1]["comment"]!).Text);
        Assert.Contains("openat2", ProfileDraft.Of(Read("read() = 0"), [new(RuntimeKind.Runc, ComponentVersion.Parse("1.2.8"))]).Added[0].Calls);
    }

    [Fact]
    public void A_draft_lets_through_what_was_seen_and_answers_ENOSYS_to_the_rest()
    {
        var draft = ProfileDraft.Of(Read("openat(1) = 1"), []);
        var filter = SeccompFilter.Build(ParsedProfile.Of(draft.Profile)!, new(new(RuntimeKind.Crun, null))).Filter!;

        Assert.True(filter.Evaluate(SeccompArch.X8664, "openat")!.Action.LetsThrough);
        Assert.Equal(38, filter.Evaluate(SeccompArch.X8664, "read")!.Errno);
    }

    [Fact]
    public void A_LOG_run_is_added_to_the_profile_that_it_ran_under()
    {
        const string under = """
            { "defaultAction": "SCMP_ACT_LOG", "architectures": ["SCMP_ARCH_X86_64"], "syscalls": [
              { "names": ["read"], "action": "SCMP_ACT_ALLOW" },
              { "names": ["write", "bind"], "action": "SCMP_ACT_LOG" },
              { "names": ["bpf"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1 } ] }
            """;
        var onto = ParsedProfile.Of(Assert.Single(ConfigReader.Read(under, "log.json").Documents))!;
        var draft = ProfileDraft.Of(Read("read() = 0", "write() = 0", "bpf() = -1", "openat() = 3"), [], onto);
        var filter = SeccompFilter.Build(ParsedProfile.Of(draft.Profile)!, new(new(RuntimeKind.Crun, null))).Filter!;

        Assert.Equal(["openat", "write"], draft.Recorded);
        Assert.Equal(["bpf"], draft.Refused);
        Assert.Equal([true, true, true, false, false], new[] { "read", "write", "openat", "bind", "bpf" }.Select(call => filter.Evaluate(SeccompArch.X8664, call)!.Action.LetsThrough));
        Assert.Equal("SCMP_ACT_LOG", onto.DefaultAction.Text);
    }

    [Fact]
    public void Reading_never_throws_whatever_a_line_is()
    {
        var random = new Random(1);
        const string alphabet = "abc_0123456789 ()[]<>.:=+-,\"'type=SECCOMP arch= syscall=\u001dÄ";
        var recording = new CallRecording();
        var reader = new RecordingReader(recording, SeccompArch.X8664);
        for (var i = 0; i < 20_000; i++)
        {
            var noise = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            reader.Read(random.Next(3) == 0 ? "type=SECCOMP arch=" + noise + " syscall=" + noise : noise);
        }

        Assert.True(recording.StrangeLines > 0);
    }

    private static CallRecording Read(params string[] lines)
    {
        var recording = new CallRecording();
        var reader = new RecordingReader(recording, SeccompArch.X8664);
        foreach (var line in lines)
        {
            reader.Read(line);
        }

        return recording;
    }
}
