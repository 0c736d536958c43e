using System.Text;
using System.Text.Json;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll seccomp</c>: what it answers, and how it ends.</summary>
public sealed class SeccompTests : IDisposable
{
    private const string Old = """{"defaultAction":"SCMP_ACT_ERRNO","architectures":["SCMP_ARCH_X86_64"],"syscalls":[{"names":["read","write","futex_waitv"],"action":"SCMP_ACT_ALLOW"}]}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("runc@1.1.5", 38)]
    [InlineData("crun@1.8.1", 1)]
    [InlineData("runc@1.0.0-rc92", 1)]
    public void The_famous_call_gets_what_the_runtime_makes_of_it(string runtime, int errno)
    {
        var profile = _folder.Write("old.json", Old);

        var (exit, output, _) = Run("eval", profile, "--runtime", runtime, "--libseccomp", "2.5.4", "--arch", "x86_64", "--format", "json", "fchmodat2", "read=3,0,1", "250");

        Assert.Equal(ExitCode.Clean, exit);
        using var json = JsonDocument.Parse(output);
        var answers = json.RootElement.EnumerateArray().ToList();
        Assert.All(answers, answer => Assert.Equal(["call", "number", "action", "errno", "reason"], answer.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(("fchmodat2", 452, "SCMP_ACT_ERRNO", errno), Parts(answers[0]));
        Assert.Equal(("read", 0, "SCMP_ACT_ALLOW", 0), Parts(answers[1]));
        Assert.Equal(("keyctl", 250, "SCMP_ACT_ERRNO", 1), Parts(answers[2]));
    }

    [Fact]
    public void A_default_profile_goes_by_its_name()
    {
        var (exit, output, _) = Run("eval", "containerd@1.7.12", "--runtime", "crun", "fchmodat2", "socket=40", "socket=2", "clone=0x10000000");

        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains("fchmodat2 (452): SCMP_ACT_ERRNO EPERM", output);
        Assert.Contains("socket (41): SCMP_ACT_ERRNO EPERM", output);
        Assert.Contains("socket (41): SCMP_ACT_ALLOW", output);
        Assert.Contains("clone (56): SCMP_ACT_ERRNO EPERM", output);
    }

    [Theory]
    [InlineData("did you mean 'fchmodat2'?", "eval", "moby@25.0.3", "fchmodad2")]
    [InlineData("did you mean 'containerd@1.7.12'?", "eval", "contained@1.7.12", "read")]
    [InlineData("begins with containerd@1.2.0", "eval", "containerd@1.0.0", "read")]
    [InlineData("did you mean 'crun'?", "eval", "moby@25.0.3", "--runtime", "crunn", "read")]
    [InlineData("is not an architecture; did you mean 'x86_64'?", "eval", "moby@25.0.3", "--arch", "x86-64", "read")]
    [InlineData("on aarch64", "eval", "moby@25.0.3", "--arch", "aarch64", "open")]
    [InlineData("is not a number of 64 bits", "eval", "moby@25.0.3", "read=many")]
    [InlineData("at least one CALL", "eval", "moby@25.0.3")]
    [InlineData("did you mean 'eval'?", "evel", "moby@25.0.3")]
    [InlineData("diff needs two profiles", "diff", "moby@25.0.3")]
    public void What_cannot_be_understood_is_said_with_a_way_out(string message, params string[] arguments)
    {
        var (exit, _, errors) = Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(message, errors);
    }

    [Fact]
    public void A_profile_that_the_runtime_refuses_is_said_with_its_line()
    {
        var profile = _folder.Write("bad.json", """
            {
              "defaultAction": "SCMP_ACT_ERRNO",
              "syscalls": [
                { "names": ["read"], "action": "SCMP_ACT_ALOW" }
              ]
            }
            """);

        var (exit, _, errors) = Run("eval", profile, "read");

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("bad.json(4,", errors);
        Assert.Contains("action \"SCMP_ACT_ALOW\" is not known; \"SCMP_ACT_ALLOW\" is", errors);
    }

    [Fact]
    public void A_diff_tells_what_the_second_profile_lets_through()
    {
        var (exit, output, _) = Run("diff", "containerd@2.0.0", "containerd@1.7.13");

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("io_uring_setup (425): SCMP_ACT_ERRNO(EPERM) becomes SCMP_ACT_ALLOW", output);
        Assert.Equal(ExitCode.Clean, Run("diff", "containerd@1.7.13", "containerd@2.0.0").Exit);
    }

    [Fact]
    public void A_diff_finds_arguments_that_make_the_difference()
    {
        var output = Run("diff", "containerd@2.0.9", "containerd@2.0.8", "--arch", "x86_64").Output;

        Assert.Contains("socket (41) with 38,0,0,0,0,0, among others", output);
    }

    [Fact]
    public void The_filter_can_be_read_and_has_a_size()
    {
        var (exit, output, _) = Run("bpf", _folder.Write("old.json", Old), "--runtime", "runc@1.1.5", "--libseccomp", "2.5.4");

        Assert.Equal(ExitCode.Clean, exit);
        Assert.StartsWith("# runc 1.1.5: ", output);
        Assert.Contains("if arch == x86_64 goto", output);
        Assert.Contains("return SCMP_ACT_ERRNO(ENOSYS)", output);
    }

    [Fact]
    public void A_check_says_what_the_rules_say_and_how_large_the_filter_is()
    {
        var profile = _folder.Write("typo.json", """
            {
              "defaultAction": "SCMP_ACT_ALLOW",
              "syscalls": [
                { "names": ["keyctrl"], "action": "SCMP_ACT_ERRNO" }
              ]
            }
            """);

        var (exit, output, _) = Run("check", profile);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("typo.json:4:17: warning PLM3234: seccomp profile \"typo.json\" names the unknown system call \"keyctrl\"; \"keyctl\" is one", output);
        Assert.Contains("warning PLM3444", output);
        Assert.Contains("runc takes the profile: ", output);
        Assert.Equal(ExitCode.Clean, Run("check", profile, "--fail-on", "error").Exit);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public void A_check_reports_in_the_formats_of_lint(string format)
    {
        var (exit, output, _) = Run("check", _folder.Write("old.json", Old), "--runtime", "runc@1.1.12", "--format", format);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("PLM3448", output);
        Assert.DoesNotContain("takes the profile", output);
        if (format is "json" or "sarif")
        {
            JsonDocument.Parse(output).Dispose();
        }
    }

    [Fact]
    public void A_check_speaks_of_the_runtime_that_is_named_or_of_the_platform()
    {
        var profile = _folder.Write("tight.json", """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["close","execve","openat","write"],"action":"SCMP_ACT_ALLOW"}]}""");
        var platforms = _folder.Write("plimsoll.platforms.yaml", "platforms:\n  - name: old\n    nodes: [{ name: general, runtime: { runc: \"1.1.5\" } }]\n  - name: new\n    nodes: [{ name: general, runtime: { runc: \"1.1.12\" } }]\n");

        Assert.Contains("PLM3448", Run("check", profile, "--runtime", "runc@1.1.12").Output);
        Assert.DoesNotContain("PLM3448", Run("check", profile, "--runtime", "runc@1.1.5").Output);
        Assert.Contains("on platform new", Run("check", profile, "--platforms", platforms).Output);
        Assert.DoesNotContain("PLM3448", Run("check", profile, "--platforms", platforms, "--platform", "old").Output);
        Assert.Contains("did you mean 'new'?", Run("check", profile, "--platforms", platforms, "--platform", "nev").Errors);
    }

    [Fact]
    public void A_check_takes_default_profiles_and_several_at_once()
    {
        var (exit, output, _) = Run("check", "containerd@1.7.12", "moby@25.0.3");

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("seccomp profile \"containerd@1.7.12\" allows io_uring_setup", output);
        Assert.Equal(2, output.Split("takes the profile").Length - 1);
    }

    [Fact]
    public void What_a_rule_says_already_is_not_said_again()
    {
        var (exit, output, errors) = Run("check", _folder.Write("bad.json", """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALOW"}]}"""));

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("PLM3226", output);
        Assert.DoesNotContain("refuses the profile", output + errors);
    }

    [Fact]
    public void A_recording_becomes_a_profile_that_says_what_was_added()
    {
        var trace = _folder.Write("web.trace", "1 openat(AT_FDCWD, \"/a\", O_RDONLY) = 3\n1 <... write resumed>) = 1\n1 syscall_0x1c4(1) = 0\n1 nonsense\n");
        var log = _folder.Write("audit.log", "type=SECCOMP msg=audit(1.1:1): comm=\"web\" arch=c000003e syscall=41\ntype=SECCOMP msg=audit(1.1:1): comm=\"cron\" arch=c000003e syscall=42\n");

        var (exit, output, errors) = Run("record", trace, log, "--comm", "web", "--runtime", "crun@1.8.1");

        Assert.Equal(ExitCode.Clean, exit);
        using var json = JsonDocument.Parse(output);
        var rules = json.RootElement.GetProperty("syscalls").EnumerateArray().ToList();
        Assert.Equal(["fchmodat2", "openat", "socket", "write"], rules[0].GetProperty("names").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("crun 1.8.1", rules[1].GetProperty("comment").GetString());
        Assert.Contains("recorded 4 system calls on x86_64 from 2 files", errors);
        Assert.Contains("for crun 1.8.1, which makes them itself under the filter: capset, ", errors);
        Assert.Contains("passed over 1 line", errors);
    }

    [Fact]
    public void A_recording_is_for_the_runtimes_of_the_declared_platforms()
    {
        var platforms = _folder.Write("plimsoll.platforms.yaml", "platforms: [{ name: a, nodes: [{ name: general, runtime: { runc: \"1.1.5\" } }], runtimeClasses: [{ name: k, handler: kata, runtime: { kata: \"3.0\" } }] }]");
        var errors = Run("record", _folder.Write("a.trace", "read(0) = 0\n"), "--platforms", platforms, "--output", Path.Combine(Path.GetDirectoryName(platforms)!, "out.json")).Errors;

        Assert.Contains("for runc 1.1.5", errors);
        Assert.DoesNotContain("crun", errors);
        Assert.Equal(ExitCode.Clean, Run("eval", Path.Combine(Path.GetDirectoryName(platforms)!, "out.json"), "read").Exit);
    }

    [Theory]
    [InlineData("there is no system call in", "hello\n")]
    [InlineData("there is no system call in", "")]
    public void A_recording_of_nothing_is_an_error(string message, string text)
    {
        var (exit, output, errors) = Run("record", _folder.Write("a.trace", text));

        Assert.Equal((ExitCode.WrongUsage, ""), (exit, output));
        Assert.Contains(message, errors);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("bpf")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("record")]
    public void Every_command_has_help(string command)
    {
        var (exit, output, _) = Run(command, "--help");

        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains($"Usage: plimsoll seccomp {command}", output);
        Assert.Contains("--runtime NAME@VERSION", output);
    }

    private static (string?, int, string?, int) Parts(JsonElement answer) => (
        answer.GetProperty("call").GetString(), answer.GetProperty("number").GetInt32(), answer.GetProperty("action").GetString(),
        answer.GetProperty("errno") is { ValueKind: JsonValueKind.Number } errno ? errno.GetInt32() : 0);

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var exit = Program.Run(["seccomp", .. arguments], new(() => new MemoryStream(), () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
