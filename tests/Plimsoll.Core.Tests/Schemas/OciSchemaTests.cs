using Plimsoll.Schemas;

namespace Plimsoll.Core.Tests.Schemas;

public sealed class OciSchemaTests
{
    private static readonly OciSchema Schema = OciSchema.Default;

    [Fact]
    public void KnowsTheThreeDocuments()
    {
        Assert.Equal(["ociVersion"], Schema.Spec.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        Assert.Equal(["bundle", "id", "ociVersion", "status"], Schema.State.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        Assert.Equal(["ociVersionMax", "ociVersionMin"], Schema.Features.Fields.Where(field => field.IsRequired).Select(field => field.Name));
    }

    [Theory]
    [InlineData("RuntimeSpec", "linux", "1.0.0", "1.3.0")]
    [InlineData("Hooks", "createRuntime", "1.0.2", "1.3.0")]
    [InlineData("Mount", "uidMappings", "1.1.0", "1.3.0")]
    [InlineData("ContainerProcess", "execCPUAffinity", "1.2.1", "1.3.0")]
    [InlineData("LinuxConfig", "memoryPolicy", "1.3.0", "1.3.0")]
    [InlineData("LinuxMemoryPolicy", "mode", "1.3.0", "1.3.0")]
    [InlineData("LinuxIntelRdt", "enableCMT", "1.1.0", "1.2.1")]
    [InlineData("ZosConfig", "devices", "1.1.0", "1.2.0")]
    [InlineData("ZosConfig", "namespaces", "1.2.1", "1.3.0")]
    public void AFieldKnowsTheVersionsThatHaveIt(string type, string field, string first, string last) =>
        Assert.Equal(new VersionRange(first, last), Field(type, field).Versions);

    [Theory]
    [InlineData("ConsoleSize", "height", FieldKind.UInt64)]
    [InlineData("ProcessUser", "uid", FieldKind.UInt32)]
    [InlineData("LinuxBlockIo", "weight", FieldKind.UInt16)]
    [InlineData("FreeBsdJail", "enforceStatfs", FieldKind.UInt8)]
    [InlineData("ProcessScheduler", "nice", FieldKind.Int32)]
    [InlineData("LinuxMemory", "limit", FieldKind.Int64)]
    public void NumbersKeepTheirWidth(string type, string field, FieldKind kind) => Assert.Equal(kind, Field(type, field).Type.Kind);

    [Fact]
    public void LimitsAreKept()
    {
        Assert.Equal((0, 511), (Field("LinuxDevice", "fileMode").Minimum, Field("LinuxDevice", "fileMode").Maximum));
        Assert.Equal((1, null), (Field("Hook", "timeout").Minimum, Field("Hook", "timeout").Maximum));
        Assert.Equal("^RLIMIT_[A-Z]+$", Field("Rlimit", "type").Pattern);
        Assert.Equal(1, Field("LinuxSyscall", "names").MinItems);
        Assert.Equal(0, Field("LinuxSyscall", "args").MinItems);
    }

    [Fact]
    public void ValuesKnowTheirVersionAndName()
    {
        var values = Field("LinuxSyscall", "action").Enum!;

        Assert.Equal("1.1.0", values.Values.Single(value => value.Value == "SCMP_ACT_NOTIFY").Since);
        Assert.Null(values.Values.Single(value => value.Value == "SCMP_ACT_ALLOW").Since);
        Assert.Equal("Fifo", Field("ProcessScheduler", "policy").Enum!.Values.Single(value => value.Value == "SCHED_FIFO").Name);
        Assert.False(values.IsOpen);
    }

    [Fact]
    public void EveryReferenceLeadsToAType() => Assert.All(
        Schema.Types.SelectMany(type => type.Fields).Where(field => field.Type.InnermostTypeName is not null),
        field => Assert.NotNull(Schema.TypeOf(field)));

    private static SchemaField Field(string type, string field) => Schema.FindType("oci.runtime." + type)!.Field(field)!;
}
