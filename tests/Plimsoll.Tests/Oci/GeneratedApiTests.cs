using Plimsoll.Annotations;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Oci;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.Tests.Oci;

public sealed class GeneratedApiTests
{
    [Fact]
    public void Every_type_and_field_of_the_newest_version_has_its_members()
    {
        var schema = OciSchema.Default;
        var classes = typeof(RuntimeSpec).Assembly.GetTypes().ToDictionary(
            type => ((ConfigTypeAttribute?)Attribute.GetCustomAttribute(type, typeof(ConfigTypeAttribute), inherit: false))?.Name ?? type.FullName!,
            StringComparer.Ordinal);

        // A seccomp profile has a class of its own.
        string[] parts = ["LinuxSeccomp", "LinuxSyscall", "LinuxSeccompArg"];
        foreach (var type in schema.Types.Where(type => type.Versions.Last == schema.Versions[^1] && !parts.Contains(type.ShortName)))
        {
            var paths = classes[type.Name].GetProperties()
                .Select(property => ((ConfigPathAttribute?)Attribute.GetCustomAttribute(property, typeof(ConfigPathAttribute)))?.Path)
                .OfType<string>();
            Assert.Equal(type.Fields.Where(field => field.Versions.Last == schema.Versions[^1]).Select(field => field.Name).Order(), paths.Order());
        }
    }

    [Fact]
    public void Names_do_not_meet_those_of_Kubernetes()
    {
        var types = typeof(RuntimeSpec).Assembly.GetExportedTypes();
        var kubernetes = types.Where(type => type.Namespace == "Plimsoll.Kubernetes").Select(type => type.Name).ToHashSet();

        Assert.DoesNotContain(types.Where(type => type.Namespace == "Plimsoll.Oci"), type => kubernetes.Contains(type.Name));
    }

    [SharedFact]
    public void State_and_features_documents_can_be_read()
    {
        var state = Read("test/state/good/spec-example.json").As<RuntimeState>();
        Assert.Equal(("oci-container1", RuntimeStatus.Running), (state.Id, state.Status));
        Assert.Equal(4422, state.Pid);
        Assert.NotEmpty(state.Annotations);

        var features = Read("test/features/good/runc.json").As<RuntimeFeatures>();
        Assert.Equal("1.0.2-dev", features.OciVersionMax);
        Assert.Contains(LinuxNamespaceType.Cgroup, features.Linux!.Namespaces);
        Assert.Contains(Plimsoll.Seccomp.SeccompAction.Notify, features.Linux.Seccomp!.Actions);
        Assert.Equal("2.5.4", features.Annotations["io.github.seccomp.libseccomp.version"]);
    }

    [SharedFact]
    public void The_example_of_the_specification_reads_back()
    {
        var spec = Read("test/config/good/spec-example.json").As<RuntimeSpec>();

        Assert.Equal(SchedulerPolicy.Other, new ProcessScheduler("SCHED_OTHER").Policy);
        Assert.NotNull(spec.Process!.Rlimits[0].Hard);
        Assert.Equal(1, spec.Hooks!.Prestart.Count(hook => hook.Path == "/usr/bin/fix-mounts"));
        Assert.NotNull(spec.Linux!.Resources!.BlockIO!.WeightDevice[0].Weight);
        Assert.NotNull(spec.Linux.Seccomp!.Get("architectures[0]"));
    }

    private static MappingNode Read(string file)
    {
        using var stream = File.OpenRead(SharedData.Path("conformance/oci-runtime-spec/" + file));
        return (MappingNode)ConfigReader.Read(stream).Documents[0].Root;
    }
}
