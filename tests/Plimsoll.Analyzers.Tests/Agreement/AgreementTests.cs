namespace Plimsoll.Analyzers.Tests.Agreement;

/// <summary>A rule is written once: the compiler, the emitter and the reader of files answer the same.</summary>
public sealed class AgreementTests
{
    internal const string Platforms = """
        platforms:
          - name: prod
            kubernetes: "1.33"
            nodes:
              - name: general
                kernel: "6.1"
                cgroup: v2
                libseccomp: "2.5.4"
                containerd: "1.7.12"
                runtime: { runc: "1.2.0-rc.2" }
            runtimeClasses:
              - name: sysbox-runc
                handler: sysbox-runc
                runtime: { sysbox: "0.6.4" }
                inner: { runc: "1.2.2" }
              - name: crun
                handler: crun
                runtime: { crun: "1.5" }
        """;

    [Theory]
    [InlineData("PLM2001 spec.runtimeClassName", """new Pod("p").WithRuntimeClass("sysbox-runc").WithContainer("c", "example.com/runner:1")""")]
    [InlineData("PLM2001 spec.template.spec.containers[0].image", """new Deployment("d").WithRuntimeClass("sysbox-runc").WithContainer("c", "docker:27.4.0-dind")""")]
    [InlineData("", """new Pod("p").WithRuntimeClass("crun").WithContainer("c", "docker:27.4.0-dind")""")]
    [InlineData("PLM2002 syscalls[0].names[1]", """new SeccompProfile("s").WithDefaultAction(SeccompAction.Allow).Notify("/run/a.sock", ["bind", "fcntl"])""")]
    [InlineData("PLM2002 syscalls[0].names[0]", """new SeccompProfile("s").WithDefaultAction(SeccompAction.Allow).Notify("/run/a.sock", ["sendmsg"])""")]
    [InlineData("", """new SeccompProfile("s").WithDefaultAction(SeccompAction.Allow).Notify("/run/a.sock", ["bind"])""")]
    [InlineData("PLM2002 syscalls[1].names[1]", """new SeccompProfile("s").WithDefaultAction(SeccompAction.Allow).Deny("socket", when: w => w.Equal("domain", 16).NotEqual(2, 1)).Notify("/run/a.sock", ["bind", "fcntl"], "m")""")]
    [InlineData("PLM2003 defaultAction", """new SeccompProfile("s").WithDefaultAction(SeccompAction.Errno).Allow(["read", "fchmodat"])""")]
    [InlineData("", """new SeccompProfile("s").WithDefaultAction(SeccompAction.Errno, Errno.ENOSYS).Allow(["read", "fchmodat"])""")]
    [InlineData("PLM2003 spec.template.spec.securityContext.seccompProfile.type", """new Job("j").WithRuntimeClass("crun").WithSeccompRuntimeDefault().WithContainer("c", "example.com/restore:1")""")]
    [InlineData("", """new Job("j").WithSeccompRuntimeDefault().WithContainer("c", "example.com/restore:1")""")]
    [InlineData("PLM2004 spec.template.spec.containers[0].securityContext.privileged", """new DaemonSet("d").WithContainer("c", "example.com/agent:1", c => c.Privileged())""")]
    [InlineData("PLM2004 spec.jobTemplate.spec.template.spec.containers[1].securityContext.privileged", """new CronJob("c", "0 3 * * *").WithContainer("a", "a:1").WithContainer("c", "example.com/agent:1", c => c.Privileged())""")]
    [InlineData("", """new DaemonSet("d").WithHostNetwork().WithContainer("c", "example.com/agent:1", c => c.Privileged())""")]
    [InlineData("", """new DaemonSet("d").WithHostPath("sys", "/sys").WithContainer("c", "example.com/agent:1", c => c.Privileged().WithMount("sys", "/sys"))""")]
    [InlineData("PLM2005 spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem", """new StatefulSet("s").WithRuntimeClass("sysbox-runc").WithContainer("c", "docker:27.3.1-dind", c => c.WithReadOnlyRootFilesystem())""")]
    [InlineData("", """new StatefulSet("s").WithRuntimeClass("sysbox-runc").WithContainer("c", "docker:27.3.1-dind", c => c.WithReadOnlyRootFilesystem(false))""")]
    public async Task All_three_front_ends_say_the_same(string expected, string expression)
    {
        var program = new FrontEnds(expression, Platforms);
        string[] lines = expected.Length == 0 ? [] : [expected];

        Assert.Equal(lines, program.File());
        Assert.Equal(lines, program.Emitter());
        Assert.Equal(lines, await program.Compiler());
    }
}
