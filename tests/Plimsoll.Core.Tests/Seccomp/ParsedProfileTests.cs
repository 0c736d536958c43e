using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Seccomp;

public sealed class ParsedProfileTests
{
    private static ParsedProfile? Read(string text) => ParsedProfile.Of(ConfigReader.Read(text, "web.yaml").Documents[0]);

    [Fact]
    public void The_plain_form_is_read_with_its_places()
    {
        var profile = Read("""
            defaultAction: SCMP_ACT_ERRNO
            defaultErrnoRet: 38
            architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86]
            flags: [SECCOMP_FILTER_FLAG_LOG]
            listenerPath: /run/agent.sock
            syscalls:
              - names: [read, write]
                action: SCMP_ACT_ALLOW
              - names: [personality]
                action: SCMP_ACT_ALLOW
                args: [{index: 0, value: 18446744073709551615, op: SCMP_CMP_EQ}]
            """)!;

        Assert.Equal(SeccompForm.Oci, profile.Form);
        Assert.Equal("SCMP_ACT_ERRNO", profile.DefaultAction.Text);
        Assert.Equal(38, profile.DefaultErrnoRet.Integer);
        Assert.Equal([SeccompArch.X8664, SeccompArch.TryParse("x86")], profile.Architectures.Select(entry => entry.Arch));
        Assert.Equal("SECCOMP_FILTER_FLAG_LOG", Assert.Single(profile.Flags).Text);
        Assert.Equal(["read", "write"], profile.Rules[0].Names.Select(name => name.Text));
        Assert.Equal(7, profile.Rules[0].Names[0].Origin.Line);
        var condition = Assert.Single(profile.Rules[1].Conditions);
        Assert.Equal(ulong.MaxValue, condition.Value);
        Assert.Equal(CompareOperator.Equal, condition.Operator);
    }

    [Fact]
    public void Docker_s_dialect_shows_by_its_fields()
    {
        var profile = Read("""
            defaultAction: SCMP_ACT_ERRNO
            archMap: [{architecture: SCMP_ARCH_X86_64, subArchitectures: [SCMP_ARCH_X86, SCMP_ARCH_X32]}]
            syscalls:
              - names: [bpf]
                action: SCMP_ACT_ALLOW
                includes: {caps: [CAP_BPF], minKernel: "4.8"}
                excludes: {arches: [s390x]}
            """)!;

        Assert.Equal(SeccompForm.Docker, profile.Form);
        Assert.Equal(["SCMP_ARCH_X86", "SCMP_ARCH_X32"], Assert.Single(profile.ArchMap).SubArchitectures.Select(name => name.Text));
        Assert.Equal("CAP_BPF", Assert.Single(profile.Rules[0].Includes.Capabilities).Text);
        Assert.Equal("4.8", profile.Rules[0].Includes.MinKernel!.Text);
        Assert.Equal("s390x", Assert.Single(profile.Rules[0].Excludes.Arches).Text);
    }

    [Fact]
    public void The_first_dialect_of_Docker_has_one_name_in_a_rule()
    {
        var profile = Read("""{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"name":"read","action":"SCMP_ACT_ALLOW","args":null}]}""")!;

        Assert.Equal(SeccompForm.DockerOld, profile.Form);
        Assert.Equal("read", Assert.Single(profile.Rules[0].Names).Text);
        Assert.False(profile.Rules[0].HasArguments);
    }

    [Fact]
    public void A_profile_is_found_in_a_runtime_spec()
    {
        var profile = Read("""{"ociVersion":"1.1.0","linux":{"seccomp":{"defaultAction":"SCMP_ACT_ALLOW"}}}""")!;

        Assert.Equal("SCMP_ACT_ALLOW", profile.DefaultAction.Text);
        Assert.Null(Read("""{"ociVersion":"1.1.0","linux":{}}"""));
    }

    [Fact]
    public void A_profile_is_found_in_an_object_of_the_operator()
    {
        var profile = Read("""
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: {name: web}
            spec: {defaultAction: SCMP_ACT_LOG, baseProfileName: runc}
            """)!;

        Assert.Equal(SeccompForm.Operator, profile.Form);
        Assert.True(profile.IsOpen);
    }
}
