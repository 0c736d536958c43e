using System.Diagnostics;
using Plimsoll.Conformance.Tests.Effective;
using Plimsoll.Effective;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>Of specs that runtimes and engines write themselves nothing is said but what was asked for.</summary>
public sealed class QuietSpecTests
{
    [RuntimeTheory]
    [InlineData("runc", "")]
    [InlineData("runc", "--rootless")]
    [InlineData("crun", "")]
    [InlineData("crun", "--rootless")]
    public void What_a_runtime_writes_is_quiet(string runtime, string option)
    {
        var folder = Directory.CreateTempSubdirectory("plimsoll-spec-");
        using (var process = Process.Start(new ProcessStartInfo(runtime, option.Length == 0 ? ["spec"] : ["spec", option]) { WorkingDirectory = folder.FullName })!)
        {
            process.WaitForExit();
        }

        var text = File.ReadAllText(Path.Combine(folder.FullName, "config.json"));
        folder.Delete(recursive: true);
        var version = runtime == "runc" ? "1.1.5" : "1.8.1";

        Assert.Empty(SpecVerdict.Unwanted(ConfigReader.Read(text, "config.json").Documents[0].Root));
        Assert.Empty(SpecVerdict.Unwanted(ConfigReader.Read(text, "config.json").Documents[0].Root,
            $$"""platforms: [{ name: a, nodes: [{ name: a, cgroup: v1, kernel: "6.1", runtime: { {{runtime}}: "{{version}}" } }] }]"""));
    }

    [Theory]
    [InlineData("1.6.20")]
    [InlineData("1.7.24")]
    [InlineData("2.1.0")]
    public void What_containerd_makes_of_Pods_is_quiet(string containerd)
    {
        const int seed = 4, count = 300;
        var pods = new RandomPods(seed, "/srv");
        for (var i = 0; i < count; i++)
        {
            var (document, container) = pods.Next(i);
            var spec = EffectiveSpec.Of(document.Value["spec"], container, TestMachine.Target(containerd, TestMachine.Daemon), new TestProfiles("/srv"));
            Assert.True(SpecVerdict.Unwanted(spec.Root) is { Count: 0 }, string.Join('\n', SpecVerdict.Unwanted(spec.Root)) + "\n" + JsonWriter.ToText(document.Root));
        }
    }
}
