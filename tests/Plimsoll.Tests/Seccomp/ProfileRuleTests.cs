using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Tests.Seccomp;

/// <summary>Rules with conditions, groups and presets, and what they do.</summary>
public sealed class ProfileRuleTests
{
    private const ulong NewNamespaces = 0x7E020000;

    [Fact]
    public void ArgumentsGoByTheNamesOfTheManualPages()
    {
        var profile = new SeccompProfile("web")
            .Allow("clone", when => when.MaskedEqual("flags", NewNamespaces, 0))
            .Allow(["socket"], when => when.NotEqual("domain", 16).LessOrEqual("type", 2));

        Assert.Equal(0, profile.Get("syscalls[0].args[0].index") is ScalarNode index ? int.Parse(index.Text, System.Globalization.CultureInfo.InvariantCulture) : -1);
        Assert.Equal("SCMP_CMP_MASKED_EQ", profile.Get("syscalls[0].args[0].op")!.ToString());
        Assert.Equal(profile.Node.Origin.Line + 1, profile.Get("syscalls[0].args[0].op")!.Origin.Line);
        Assert.True(Answer(profile, "clone", 0x11).Action.LetsThrough);
        Assert.False(Answer(profile, "clone", 0x10000000).Action.LetsThrough);
        Assert.True(Answer(profile, "socket", 2, 1).Action.LetsThrough);
        Assert.False(Answer(profile, "socket", 16, 1).Action.LetsThrough);
        Assert.False(Answer(profile, "socket", 2, 3).Action.LetsThrough);
    }

    [Theory]
    [InlineData("socket has no parameter 'famly', only family", "famly", "socket")]
    [InlineData("getpid has no parameter 'flags'.", "flags", "getpid")]
    [InlineData("'flags' is argument 2", "flags", "openat", "open")]
    [InlineData("did you mean 'clone'? Else say arg0 to arg5", "flags", "clonee")]
    public void AnArgumentThatIsNoneIsRefused(string message, string argument, params string[] calls)
    {
        var exception = Assert.Throws<ArgumentException>(() => new SeccompProfile("web").Allow(calls, when => when.Equal(argument, 1)));

        Assert.Contains(message, exception.Message);
    }

    [Fact]
    public void ConditionsOnContainersAreThoseOfDockersDialect()
    {
        var profile = new SeccompProfile("web")
            .AddArchitecture(SeccompArchitecture.X8664, [SeccompArchitecture.X86])
            .AddFlags([SeccompFlag.Log])
            .Allow(["bpf"], when => when.WithCapabilities(["CAP_BPF"]).FromKernel("5.8"))
            .Allow(["ptrace"], when => when.WithoutCapabilities(["CAP_SYS_PTRACE"]).NotOnArchitectures(["arm64"]).OnArchitectures(["amd64", "arm64"]).BeforeKernel("6.0"));

        Assert.Equal(SeccompForm.Docker, ParsedProfile.Of(profile.Node)!.Form);
        Assert.True(profile.ToPlain(["CAP_BPF"], kernel: "5.10").Evaluate("crun", null, "x86_64", "bpf").Action.LetsThrough);
        Assert.False(profile.ToPlain(["CAP_BPF"], kernel: "5.4").Evaluate("crun", null, "x86_64", "bpf").Action.LetsThrough);
        Assert.True(profile.ToPlain([], kernel: "5.4").Evaluate("crun", null, "x86_64", "ptrace").Action.LetsThrough);
        Assert.False(profile.ToPlain([], "aarch64", "5.4").Evaluate("crun", null, "aarch64", "ptrace").Action.LetsThrough);
        Assert.False(profile.ToPlain([], kernel: "6.1").Evaluate("crun", null, "x86_64", "ptrace").Action.LetsThrough);
        Assert.False(profile.ToForm(SeccompForm.Oci).KeepsEffect);
    }

    [Fact]
    public void GroupsGoWhereverNamesGo()
    {
        var profile = new SeccompProfile("web").Allow(SyscallGroups.FileIo).Deny(SyscallGroups.IoUring, Errno.ENOSYS).KillThread(SyscallGroups.Reboot).Trap(["keyctl"]).Trace(["mount"], 7);

        Assert.True(Answer(profile, "read").Action.LetsThrough);
        Assert.Equal(Errno.ENOSYS, Answer(profile, "io_uring_setup").Errno);
        Assert.Equal(ActionKind.KillThread, Answer(profile, "reboot").Action.Kind);
        Assert.Equal(ActionKind.Trap, Answer(profile, "keyctl").Action.Kind);
        Assert.Equal(new FilterAction(ActionKind.Trace, 7), Answer(profile, "mount").Action);
    }

    [Fact]
    public void ASupervisorIsToldWhatItNeedsToKnow()
    {
        var profile = new SeccompProfile("web").Notify("/run/agent.sock", ["connect"], metadata: "team=shop");

        Assert.Equal("team=shop", profile.Get("listenerMetadata")!.ToString());
    }

    [Fact]
    public void PresetsAreTheDefaultProfilesOfTheirVersions() => Assert.All(DefaultProfiles.Engines, engine =>
    {
        var versions = DefaultProfiles.Changes(engine);
        Assert.True(versions.Count > 5);
        Assert.All(versions, version =>
        {
            var preset = SeccompProfile.Default(engine, version.Text);

            Assert.True(NodeEquality.SameData(DefaultProfiles.Find(engine, version)!.Node, preset.Node));
            Assert.Equal($"{engine}-{version}", preset.Name);
            Assert.Equal("own", preset.Named("own").Name);
        });
    });

    [Fact]
    public void ArgumentsGoByTheirPositionsToo()
    {
        var profile = new SeccompProfile("web").Allow("socket", when => when.Equal(0, 2).MaskedEqual(1, 0xf, 1));

        Assert.True(Answer(profile, "socket", 2, 0x80001).Action.LetsThrough);
        Assert.False(Answer(profile, "socket", 2, 3).Action.LetsThrough);
        Assert.Throws<ArgumentOutOfRangeException>(() => profile.Allow("socket", when => when.Less(6, 1)));
    }

    [Fact]
    public void TheFamousCallGetsWhatTheRuntimeMakesOfIt()
    {
        var profile = SeccompProfile.Default("containerd", "1.7.12");

        Assert.Equal(Errno.ENOSYS, profile.Evaluate("runc@1.1.5", "2.5.4", "x86_64", "fchmodat2").Errno);
        Assert.Equal(Errno.EPERM, profile.Evaluate("crun@1.8.1", "2.5.4", "x86_64", "fchmodat2").Errno);
    }

    [Fact]
    public void ProfilesCombineByWhatTheyDo()
    {
        var profile = SeccompProfile.Default("containerd", "1.7.12");
        var more = profile.Merge(new SeccompProfile("more").Allow("bpf"));

        Assert.False(Answer(profile, "bpf").Action.LetsThrough);
        Assert.True(Answer(more, "bpf").Action.LetsThrough);
        Assert.False(Answer(more.Except(["bpf"]), "bpf").Action.LetsThrough);
        Assert.False(Answer(more.Intersect(profile), "bpf").Action.LetsThrough);
        Assert.True(Answer(more.Intersect(profile), "read").Action.LetsThrough);
        Assert.Equal("containerd-1.7.12", more.Name);
    }

    [Fact]
    public void WhatIsNotKnownIsRefusedWithAWayOut()
    {
        var profile = new SeccompProfile("web").Allow("read");

        Assert.Contains("containers-common", Assert.Throws<ArgumentException>(() => SeccompProfile.Default("podman", "5.0")).Message);
        Assert.Contains("known from 1.2.0", Assert.Throws<ArgumentException>(() => SeccompProfile.Default("containerd", "0.2")).Message);
        Assert.Contains("runc@1.1.5", Assert.Throws<ArgumentException>(() => profile.Evaluate("rnc", null, "x86_64", "read")).Message);
        Assert.Contains("did you mean 'x86_64'?", Assert.Throws<ArgumentException>(() => profile.Evaluate("runc", null, "x86-64", "read")).Message);
        Assert.Contains("did you mean 'read'?", Assert.Throws<ArgumentException>(() => profile.Evaluate("runc", null, "x86_64", "raed")).Message);
        Assert.Contains("is not known", Assert.Throws<InvalidOperationException>(() => profile.AddRule(["write"], "SCMP_ACT_ALOW").Evaluate("runc", null, "x86_64", "read")).Message);
    }

    [Fact]
    public void AFileOfAnyFormIsRead()
    {
        using var folder = new TempFolder();
        var file = folder.Write("old.json", """{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"name":"read","action":"SCMP_ACT_ALLOW"}]}""");

        Assert.True(Answer(SeccompProfile.FromFile(file), "read").Action.LetsThrough);
        Assert.Equal("old", SeccompProfile.FromFile(file).Name);
        Assert.Throws<FormatException>(() => SeccompProfile.FromFile(folder.Write("none.json", "{}")));
        Assert.Throws<FormatException>(() => SeccompProfile.FromFile(folder.At("missing.json")));
    }

    private static SeccompAnswer Answer(SeccompProfile profile, string call, params ulong[] arguments) => profile.Evaluate("crun", null, "x86_64", call, arguments);
}
