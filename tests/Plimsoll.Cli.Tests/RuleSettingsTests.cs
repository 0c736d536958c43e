using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary>What a project says to rules: <c>plimsoll.rules.yaml</c>, <c>--rules</c> and <c>--set</c>.</summary>
public sealed class RuleSettingsTests : IDisposable
{
    private const string Pod = "{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: web, image: \"example.com/web:1\" }, { name: log, image: \"example.com/log:1\" }] } }";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rules_file_above_a_path_holds_and_is_no_manifest_itself()
    {
        _folder.Write("plimsoll.rules.yaml", "rules: { too-many-containers: { most: 1 } }");
        _folder.Write("deploy/pod.yaml", Pod);

        var (exit, output, _) = Lint(_folder.Path);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("warning PLM5204: pod \"a\" has 2 containers, and the project allows 1", output);
        Assert.Contains("1 finding (1 warning) in 1 document of 2 files", output);
    }

    [Fact]
    public void A_switch_is_heard_over_the_file()
    {
        var rules = _folder.Write("other.yaml", "rules: { too-many-containers: { most: 1 } }");
        var pod = _folder.Write("pod.yaml", Pod);

        Assert.Contains("PLM5204", Lint(pod, "--rules", rules).Output);
        Assert.DoesNotContain("PLM5204", Lint(pod, "--rules", rules, "--set", "PLM5204.most=2").Output);
        Assert.Contains("PLM5079", Lint(pod, "--set", "required-label-missing.labels={ owner: '*' }").Output);
        Assert.Contains("PLM1170", Lint(pod, "--set", "image-registry-not-allowed.images=ghcr.io, quay.io").Output);
    }

    [Fact]
    public void A_mistake_in_the_file_is_a_finding_at_its_place()
    {
        var rules = _folder.Write("plimsoll.rules.yaml", "rules:\n  too-many-containers: { most: few }\n");

        var (exit, output, _) = Lint(_folder.Write("pod.yaml", Pod));

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains($"{rules}:2:32: error PLM7006: ", output);
    }

    [Theory]
    [InlineData("nothing", "'--set nothing' is not RULE.OPTION=VALUE, such as too-many-containers.most=3")]
    [InlineData("too-many-containers.most=few", "'--set too-many-containers.most=few': the rule too-many-containers has the most the text 'few', which is not a whole number")]
    [InlineData("no-such-rule.most=1", "'--set no-such-rule.most=1': the rules file names the rule 'no-such-rule', which does not exist")]
    [InlineData("too-many-containers.most=[", "'--set too-many-containers.most=[' has a value that is no YAML")]
    public void A_mistake_in_a_switch_is_wrong_usage(string set, string expected)
    {
        var (exit, _, errors) = Lint(_folder.Write("pod.yaml", Pod), "--set", set);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(expected, errors);
    }

    private static (int Exit, string Output, string Errors) Lint(params string[] arguments)
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(["lint", .. arguments], new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
