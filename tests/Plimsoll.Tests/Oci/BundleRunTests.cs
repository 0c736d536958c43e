using Plimsoll.Conformance.Tests.Runtimes;
using Plimsoll.Documents;
using Plimsoll.Oci;

namespace Plimsoll.Tests.Oci;

/// <summary>Bundles that programs emit run with runc and crun, and their containers see what the specs say.</summary>
public sealed class BundleRunTests(RuntimeBox box) : IClassFixture<RuntimeBox>
{
    private const int MappedUser = 200_000;

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < BundleCases.All.Count; i++)
            {
                cases.Add(i, "runc");
                cases.Add(i, "crun");
            }

            return cases;
        }
    }

    [RuntimeTheory]
    [MemberData(nameof(Cases))]
    public void A_container_sees_what_its_spec_says(int number, string runtime)
    {
        var folder = box.NewBundle();
        var spec = Probed();
        BundleCases.All[number].Change(spec, folder);

        SpecChecks.Check(ConfigValue.Of(spec.Node), Run(spec, folder, runtime), runtime);
        Assert.Equal(spec.Hooks is not null, File.Exists(Path.Combine(folder, "stopped")));
    }

    [RuntimeTheory]
    [InlineData("runc")]
    [InlineData("crun")]
    public void Root_of_a_user_namespace_is_somebody_else_outside(string runtime)
    {
        var folder = box.NewBundle();
        Open(folder);
        var spec = Probed().WithUserNamespace(MappedUser).WithoutNamespace(LinuxNamespaceType.Cgroup).DropAllCapabilities().WithLinux(l => l.WithResources((LinuxResources?)null));
        spec.Mounts.Node!.RemoveAt(spec.Mounts.Count - 1);

        var answer = Run(spec, folder, runtime);
        Assert.All(answer.Status("Uid"), id => Assert.Equal("0", id));
        Assert.DoesNotContain("user " + new FileInfo("/proc/self/ns/user").LinkTarget, answer["namespaces"]);
    }

    private static ProbeAnswer Run(RuntimeSpec spec, string folder, string runtime)
    {
        spec.WithCommand(["/probe", .. spec.Linux!.MaskedPaths!]);
        new OciBundle("probe", spec).WriteTo(folder);
        return new(RuntimeBox.Run(runtime, folder));
    }

    // crun before 1.14.2 takes no other version: https://github.com/containers/crun/commit/4532a388
    private static RuntimeSpec Probed() =>
        RuntimeSpec.Default("1.5.1", cgroupV2: File.Exists("/sys/fs/cgroup/cgroup.controllers")).WithOciVersion("1.0.2").WithTerminal(false);

    // Whoever root is mapped to has to get at the files.
    private static void Open(string folder)
    {
        for (var at = new DirectoryInfo(folder); !OperatingSystem.IsWindows() && at is not null && at.FullName != Path.GetTempPath().TrimEnd('/'); at = at.Parent)
        {
            File.SetUnixFileMode(at.FullName, (UnixFileMode)0b111_101_101);
        }
    }
}
