using Plimsoll.Kubernetes;
using Plimsoll.Oci;
using Plimsoll.Seccomp;

namespace Plimsoll.Tests.Oci;

/// <summary>What a container may do is said once and written into both documents.</summary>
public sealed class IntentTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_documents_say_the_same()
    {
        var security = Security();
        var container = new Container("app", "example.com/app:1").WithSecurity(security);
        var spec = RuntimeSpec.Default().WithSecurity(security);

        var context = container.SecurityContext!;
        Assert.Equal((1000L, 2000L, true, false), (context.RunAsUser, context.RunAsGroup, context.ReadOnlyRootFilesystem, context.AllowPrivilegeEscalation));
        Assert.Equal(["ALL"], context.Capabilities!.Drop);
        Assert.Equal(["NET_BIND_SERVICE", "KILL"], context.Capabilities.Add);
        Assert.Equal(("Localhost", "web.json"), (context.SeccompProfile!.Type.ToString(), context.SeccompProfile.LocalhostProfile));
        Assert.Equal((1000U, 2000U, true, true), (spec.Process!.User!.Uid, spec.Process.User.Gid, spec.Root!.Readonly, spec.Process.NoNewPrivileges));
        Assert.Equal(["CAP_NET_BIND_SERVICE", "CAP_KILL"], spec.Process.Capabilities!.Bounding);
        Assert.Empty(spec.Process.Capabilities.Ambient);
        Assert.Equal("SCMP_ACT_ERRNO", spec.Linux!.Seccomp!.Node["defaultAction"]!.ToString());
    }

    [Fact]
    public void A_program_that_says_it_once_has_no_disagreement()
    {
        var program = Build(Security(), Security());

        Assert.DoesNotContain(program.Messages, line => line.Contains("PLM4090"));
        Assert.Equal([".plimsoll", "app.yaml", "web.json", "web/config.json"], _folder.Files("out"));
    }

    [Fact]
    public void A_program_that_says_two_things_is_told_at_the_line_of_the_bundle()
    {
        var program = Build(Security(), Security().RunAs(0, 0));

        Assert.Contains(program.Messages, line => line.Contains("IntentTests.cs") && line.Contains("PLM4090") && line.Contains("runs as user 0, and container \"app\" of deployment \"web\" as user 1000"));
    }

    private Emit.Program Build(ContainerSecurity pod, ContainerSecurity bundle) => new Emit.Program(_folder).Build(app =>
    {
        var web = new Deployment("web").InNamespace("shop").WithContainer(new Container("app", "example.com/app:1").WithSecurity(pod));
        app.Add(web).Add(new OciBundle("web", RuntimeSpec.Default().WithSecurity(bundle).WithTwin(web, "app"))).Add(Profile());
    });

    private static ContainerSecurity Security() => new ContainerSecurity()
        .RunAs(1000, 2000)
        .WithReadOnlyRootFilesystem()
        .WithCapability("NET_BIND_SERVICE")
        .WithCapability("CAP_KILL")
        .WithSeccomp(Profile());

    private static SeccompProfile Profile() => new SeccompProfile("web").Allow(["execve", "exit_group", "read", "write"]);
}
