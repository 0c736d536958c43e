using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll seccomp convert</c>: what it writes, and what it says that a form cannot express.</summary>
public sealed class SeccompConvertTests : IDisposable
{
    private const string Conditional = """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["bpf"],"action":"SCMP_ACT_ALLOW","includes":{"caps":["CAP_BPF"]}}]}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_form_cannot_express_is_said_on_standard_error()
    {
        var profile = _folder.Write("conditional.json", Conditional);

        var (exit, output, errors) = Run("convert", profile, "--to", "kubelet");

        Assert.Equal(ExitCode.Findings, exit);
        Assert.DoesNotContain("bpf", output);
        Assert.Contains($"{profile}(1,101): rules for some capabilities: the plain form cannot express them", errors);
    }

    [Theory]
    [InlineData("cap_bpf", true)]
    [InlineData("none", false)]
    [InlineData("CHOWN,KILL", false)]
    public void Capabilities_decide_rules_for_them(string capabilities, bool isAllowed)
    {
        var profile = _folder.Write("conditional.json", Conditional);

        var (exit, output, errors) = Run("convert", profile, "--to", "oci", "--cap", capabilities);

        Assert.Equal((ExitCode.Clean, ""), (exit, errors));
        Assert.Equal(isAllowed, output.Contains("bpf", StringComparison.Ordinal));
    }

    [Fact]
    public void The_operators_object_is_YAML_with_the_name_of_the_file()
    {
        var profile = _folder.Write("My Profile.json", """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW"}]}""");

        var (exit, output, _) = Run("convert", profile, "--to", "operator", "--namespace", "shop");

        Assert.Equal(ExitCode.Clean, exit);
        Assert.Equal("""
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata:
              name: my-profile
              namespace: shop
            spec:
              defaultAction: SCMP_ACT_ERRNO
              syscalls:
              - names:
                - read
                action: SCMP_ACT_ALLOW

            """, output);
    }

    [Fact]
    public void A_default_profile_is_written_to_a_file_that_answers_alike()
    {
        var file = _folder.At("default.json");

        var (exit, output, errors) = Run("convert", "moby@25.0.3", "--to", "oci", "--arch", "amd64", "--kernel", "6.1", "--cap", "SYS_ADMIN", "-o", file);
        var (_, answer, _) = Run("eval", file, "mount");

        Assert.Equal((ExitCode.Clean, "", ""), (exit, output, errors));
        Assert.Contains("mount (165): SCMP_ACT_ALLOW", answer);
    }

    [Theory]
    [InlineData("convert needs a form: --to docker|docker-old|oci|kubelet|operator", "convert", "moby@25.0.3")]
    [InlineData("did you mean 'kubelet'?", "convert", "moby@25.0.3", "--to", "kublet")]
    [InlineData("only the operator's object has a name", "convert", "moby@25.0.3", "--to", "oci", "--name", "a")]
    [InlineData("convert needs one PROFILE", "convert", "--to", "oci")]
    [InlineData("is not an architecture", "convert", "moby@25.0.3", "--to", "oci", "--arch", "amd65")]
    [InlineData("is not a version", "convert", "moby@25.0.3", "--to", "oci", "--kernel", "new")]
    public void What_cannot_be_understood_is_said_with_a_way_out(string message, params string[] arguments)
    {
        var (exit, _, errors) = Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(message, errors);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said()
    {
        var (exit, _, errors) = Run("convert", "moby@25.0.3", "--to", "docker", "-o", Path.Combine(_folder.Write("file", ""), "below.json"));

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains("cannot be written", errors);
    }

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var exit = Program.Run(["seccomp", .. arguments], new(() => new MemoryStream(), () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
