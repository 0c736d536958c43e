using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp.Forms;

public sealed class SeccompConversionTests
{
    private const string Dialect = """
        {
          "defaultAction": "SCMP_ACT_ERRNO",
          "defaultErrno": "ENOSYS",
          "archMap": [
            { "architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86"] },
            { "architecture": "SCMP_ARCH_LOONGARCH64", "subArchitectures": null }
          ],
          "syscalls": [
            { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "comment": "always" },
            { "names": ["bpf"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_BPF"] } },
            { "names": ["ptrace"], "action": "SCMP_ACT_ALLOW", "includes": { "minKernel": "4.8" } },
            { "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "errno": "EACCES", "excludes": { "arches": ["arm64"] } }
          ]
        }
        """;

    [Fact]
    public void Rules_of_Dockers_dialect_are_decided_by_what_is_given()
    {
        var inputs = new ConversionInputs { Capabilities = ["CAP_BPF"], Arch = SeccompArch.X8664, Kernel = ComponentVersion.Parse("4.4") };

        var conversion = SeccompConversion.Convert(Parse(Dialect), SeccompForm.Oci, inputs);

        Assert.True(conversion.KeepsEffect);
        Assert.True(NodeEquality.SameData(Read("""
            {
              "defaultAction": "SCMP_ACT_ERRNO",
              "defaultErrnoRet": 38,
              "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"],
              "syscalls": [
                { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
                { "names": ["bpf"], "action": "SCMP_ACT_ALLOW" },
                { "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "errnoRet": 13 }
              ]
            }
            """), conversion.Root), JsonWriter.ToText(conversion.Root));
    }

    [Fact]
    public void What_has_to_be_assumed_is_said()
    {
        var conversion = SeccompConversion.Convert(Parse(Dialect), SeccompForm.Oci);

        Assert.False(conversion.KeepsEffect);
        Assert.Equal(
            [
                "rules for some capabilities: the plain form cannot express them: decided for a container with the default capabilities",
                "rules for some kernels: the plain form cannot express them: decided for a kernel that is new enough",
                "rules for some architectures: the plain form cannot express them: decided for x86_64",
                "architectures of other machines: the plain form cannot express them: decided for x86_64",
            ],
            conversion.Notes.Where(note => note.ChangesEffect).Select(note => note.Message));
        Assert.Equal([10, 11, 12, 4], conversion.Notes.Where(note => note.ChangesEffect).Select(note => note.Node!.Origin.Line));
    }

    [Theory]
    [InlineData("defaultErrnoRet ENOSYS", """{"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":38}""")]
    [InlineData("architecture SCMP_ARCH_LOONGARCH64", """{"defaultAction":"SCMP_ACT_ALLOW","architectures":["SCMP_ARCH_LOONGARCH64"]}""")]
    [InlineData("listenerPath \"/run/a.sock\"", """{"defaultAction":"SCMP_ACT_ALLOW","listenerPath":"/run/a.sock"}""")]
    [InlineData("defaultAction SCMP_ACT_NOTIFY", """{"defaultAction":"SCMP_ACT_NOTIFY"}""")]
    [InlineData("errnoRet 0", """{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["read"],"action":"SCMP_ACT_ERRNO","errnoRet":0}]}""")]
    [InlineData("errnoRet 5000", """{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["read"],"action":"SCMP_ACT_ERRNO","errnoRet":5000}]}""")]
    [InlineData("value 9223372036854775808", """{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["read"],"action":"SCMP_ACT_LOG","args":[{"index":0,"value":9223372036854775808,"op":"SCMP_CMP_EQ"}]}]}""")]
    public void What_the_operators_object_cannot_hold_is_said(string what, string profile)
    {
        var conversion = SeccompConversion.Convert(Parse(profile), SeccompForm.Operator);

        Assert.StartsWith(what, Assert.Single(conversion.Notes, note => note.ChangesEffect).Message);
    }

    [Fact]
    public void The_operators_object_gives_its_profile_and_says_what_stays_behind()
    {
        var root = ConfigReader.Read(new MemoryStream("""
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web, labels: { a: b } }
            spec:
              baseProfileName: runc-v1.4.2
              defaultAction: SCMP_ACT_ERRNO
              syscalls:
              - action: SCMP_ACT_ALLOW
                names: [read]
            """u8.ToArray()), "web.yaml").Documents[0];

        var conversion = SeccompConversion.Convert(ParsedProfile.Of(root)!, SeccompForm.Oci);
        var same = SeccompConversion.Convert(ParsedProfile.Of(root)!, SeccompForm.Operator);

        Assert.Contains("runc-v1.4.2", Assert.Single(conversion.Notes).Message);
        Assert.False(conversion.Root.ContainsKey("baseProfileName"));
        Assert.True(NodeEquality.SameData(root.Root, same.Root));
        Assert.Empty(same.Notes);
    }

    [Fact]
    public void More_conditions_than_the_operator_takes_become_rules_of_their_own()
    {
        var args = string.Join(",", Enumerable.Range(0, 7).Select(value => $$"""{"index":0,"value":{{value}},"op":"SCMP_CMP_EQ"}"""));

        var conversion = SeccompConversion.Convert(Parse($$"""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW","args":[{{args}}]}]}"""), SeccompForm.Operator);

        Assert.True(conversion.KeepsEffect);
        Assert.Equal(7, ConfigValue.Of(conversion.Root)["spec"]["syscalls"].Items.Count());
    }

    private static ParsedProfile Parse(string json) => ParsedProfile.Of(Read(json))!;

    private static ConfigNode Read(string json) =>
        ConfigReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "profile.json").Documents[0].Root;
}
