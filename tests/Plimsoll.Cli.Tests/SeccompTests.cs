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

    [Theory]
    [InlineData("eval")]
    [InlineData("bpf")]
    [InlineData("check")]
    [InlineData("diff")]
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
