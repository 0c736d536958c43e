using Plimsoll.Documents;
using Plimsoll.Emit;
using Plimsoll.Kubernetes;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Seccomp;

namespace Plimsoll.Tests.Seccomp;

/// <summary>What an app emits for the profiles that its objects refer to.</summary>
public sealed class InstallerTests
{
    [Fact]
    public void AReferenceBringsTheProfileWithIt()
    {
        var profile = Profile();
        var app = App().Add(Pod(profile));

        Assert.Equal([null, profile.FileName], app.AllObjects.Select(item => item.File));
        Assert.Equal(profile.FileName, Reference(app));
        Assert.Same(profile.Node, app.AllObjects[1].Root);
    }

    [Fact]
    public void AProfileThatIsAddedTooIsWrittenOnce()
    {
        var profile = Profile();

        Assert.Equal(2, App().Add(profile).Add(Pod(profile)).AllObjects.Count);
        Assert.Equal(2, App().Add(Pod(profile)).Add(profile).AllObjects.Count);
    }

    [Fact]
    public void TheNameFollowsTheContent()
    {
        Assert.Equal(Profile().FileName, Profile().FileName);
        Assert.NotEqual(Profile().FileName, Profile().Allow("write").FileName);
    }

    [Fact]
    public void AProfileThatChangesAfterItWasNamedIsAMistake()
    {
        var profile = Profile();
        var app = App().Add(Pod(profile));
        profile.Allow("write");

        var exception = Assert.Throws<EmitException>(() => app.AllObjects);
        Assert.Contains("'web' was changed after WithSeccomp", exception.Message);
        Assert.True(exception.Origin.Line > 0);
    }

    [Fact]
    public void ADaemonSetBringsTheFilesToTheNodes()
    {
        var profile = Profile();
        var objects = App().Add(Pod(profile)).InstallSeccompProfiles(SeccompInstaller.DaemonSet()).AllObjects;

        var map = Assert.Single(objects, item => Kind(item) == "ConfigMap");
        var set = Assert.Single(objects, item => Kind(item) == "DaemonSet");
        Assert.Contains("\"read\"", ConfigValue.Of(map.Root)["data"][profile.FileName!].Text);
        Assert.Equal(ConfigValue.Of(map.Root)["metadata"]["name"].Text, NodeAccess.Get((MappingNode)set.Root, "spec.template.spec.volumes[0].configMap.name")!.ToString());
        Assert.Equal("/var/lib/kubelet/seccomp", NodeAccess.Get((MappingNode)set.Root, "spec.template.spec.volumes[1].hostPath.path")!.ToString());
        Assert.Contains(objects, item => item.File == profile.FileName);
    }

    [Fact]
    public void NoRuleComplainsOfTheDaemonSet()
    {
        var objects = App().Add(Pod(Profile())).InstallSeccompProfiles(SeccompInstaller.DaemonSet()).AllObjects.Where(item => Kind(item) is "ConfigMap" or "DaemonSet");

        var findings = Linter.Run(new([.. objects.Select((item, index) => new ConfigDocument(item.Root, index: index))], PlatformSet.Empty));

        Assert.Empty(findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"));
    }

    [Theory]
    [InlineData(null, "operator/")]
    [InlineData("shop", "operator/shop/")]
    public void TheOperatorGetsObjectsAndPodsNameItsFiles(string? space, string folder)
    {
        var profile = Profile();
        var app = App().Add(profile).Add(Pod(profile)).InstallSeccompProfiles(SeccompInstaller.Operator(space));
        var objects = app.AllObjects;

        Assert.Equal(["Pod", "SeccompProfile"], objects.Select(Kind));
        Assert.Equal(folder + profile.FileName, Reference(app));
        var made = ConfigValue.Of(objects[1].Root);
        Assert.Equal(profile.FileName, made["metadata"]["name"].Text + ".json");
        Assert.Equal(space, made["metadata"]["namespace"].Text);
    }

    [Fact]
    public void WhatTheOperatorCannotHoldIsAMistakeAtItsLine()
    {
        var app = App().Add(Pod(new SeccompProfile("web").WithDefaultAction(SeccompAction.Errno, Errno.ENOSYS))).InstallSeccompProfiles(SeccompInstaller.Operator());

        var exception = Assert.Throws<EmitException>(() => app.AllObjects);
        Assert.Contains("'web' cannot be installed by the operator: defaultErrnoRet ENOSYS", exception.Message);
        Assert.EndsWith("InstallerTests.cs", exception.Origin.File);
    }

    [Fact]
    public void NothingIsInstalledForNothing() =>
        Assert.Single(App().Add(new Pod("web")).InstallSeccompProfiles(SeccompInstaller.DaemonSet()).AllObjects);

    [Fact]
    public async Task TheWholeRunWritesThemBesideTheManifests()
    {
        using var folder = new TempFolder();
        var profile = SeccompProfile.Default("containerd", "2.0.0").ToPlain().Named("web");

        var exit = await EmitCommand.RunAsync(["--output", folder.At("out")], app =>
        {
            app.Add(Pod(profile)).InstallSeccompProfiles(SeccompInstaller.DaemonSet());
            return Task.CompletedTask;
        }, Stream.Null, Stream.Null);

        Assert.Equal(EmitCommand.Done, exit);
        Assert.Contains(profile.FileName, folder.Files("out"));
        Assert.Contains("\"read\"", folder.Read("out/" + profile.FileName));
    }

    private static ManifestAppBuilder App() => new("", [], "app");

    private static SeccompProfile Profile() => new SeccompProfile("web").Allow("read");

    private static Pod Pod(SeccompProfile profile) => new Pod("web").WithContainer("web", "example.com/web:1", c => c.WithSeccomp(profile));

    private static string? Kind(AddedObject item) => ConfigValue.Of(item.Root)["kind"].Text;

    private static string? Reference(ManifestAppBuilder app) =>
        NodeAccess.Get((MappingNode)app.AllObjects.First(item => Kind(item) == "Pod").Root, "spec.containers[0].securityContext.seccompProfile.localhostProfile")?.ToString();
}
