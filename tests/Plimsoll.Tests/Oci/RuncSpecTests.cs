using System.Diagnostics;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Documents;
using Plimsoll.Oci;
using Plimsoll.Text;

namespace Plimsoll.Tests.Oci;

/// <summary>The presets are what the real <c>runc spec</c> writes.</summary>
public sealed class RuncSpecTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ComponentFact("runc")]
    public void Default_is_what_runc_spec_writes() =>
        AssertSame(RuncSpec(), RuntimeSpec.Default(InstalledVersion(), HasCgroupV2()));

    [ComponentFact("runc")]
    public void Rootless_is_what_runc_spec_rootless_writes() =>
        AssertSame(RuncSpec("--rootless"), RuntimeSpec.Default(InstalledVersion(), HasCgroupV2()).Rootless(Id("-u"), Id("-g")));

    [Theory]
    [InlineData("1.0.0", "1.0.2-dev", true, true)]
    [InlineData("1.1.1", "1.0.2-dev", true, true)]
    [InlineData("1.1.2", "1.0.2-dev", false, true)]
    [InlineData("1.1.5+ds1", "1.0.2-dev", false, true)]
    [InlineData("1.2", "1.2.0", false, false)]
    [InlineData("v1.3.6", "1.2.1", false, false)]
    [InlineData("1.5.1", "1.3.0", false, false)]
    public void What_a_release_writes_differs(string runc, string ociVersion, bool inheritable, bool ambient)
    {
        var spec = RuntimeSpec.Default(runc);

        Assert.Equal(ociVersion, spec.OciVersion);
        Assert.Equal((inheritable ? 3 : 0, ambient ? 3 : 0), (spec.Process!.Capabilities!.Inheritable.Count, spec.Process.Capabilities.Ambient.Count));
        Assert.Equal(LinuxNamespaceType.Cgroup, spec.Linux!.Namespaces[^1].Type);
        Assert.Equal(LinuxNamespaceType.Mount, RuntimeSpec.Default(runc, cgroupV2: false).Linux!.Namespaces[^1].Type);
    }

    [Fact]
    public void Default_is_that_of_the_newest_release() => AssertSame(RuntimeSpec.Default().Node, RuntimeSpec.Default("1.5.1"));

    [Fact]
    public void Releases_that_are_not_known_are_refused()
    {
        Assert.Contains("1.0.0", Assert.Throws<ArgumentException>(() => RuntimeSpec.Default("1.0.0-rc93")).Message);
        Assert.Throws<FormatException>(() => RuntimeSpec.Default("newest"));
    }

    private static void AssertSame(ConfigNode expected, RuntimeSpec spec) =>
        Assert.True(NodeEquality.SameData(expected, spec.Node), $"expected\n{JsonWriter.ToText(expected)}but made\n{JsonWriter.ToText(spec.Node)}");

    private ConfigNode RuncSpec(params string[] options)
    {
        Run("runc", ["spec", "--bundle", _folder.Path, .. options]);
        return ConfigReader.Read(File.ReadAllText(_folder.At("config.json"))).Documents[0].Root;
    }

    // "runc version 1.1.5+ds1"
    private static string InstalledVersion() => Run("runc", "--version").Split('\n')[0].Split(' ')[^1];

    private static uint Id(string option) => uint.Parse(Run("id", option), System.Globalization.CultureInfo.InvariantCulture);

    private static bool HasCgroupV2() => File.Exists("/sys/fs/cgroup/cgroup.controllers");

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
