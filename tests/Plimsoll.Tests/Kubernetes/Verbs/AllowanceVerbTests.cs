using Plimsoll.Documents;
using Plimsoll.Kubernetes;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Allowed = Plimsoll.Kubernetes.Rules;

namespace Plimsoll.Tests.Kubernetes.Verbs;

/// <summary>Allowances that are limited to a container or a field.</summary>
public sealed class AllowanceVerbTests
{
    [Fact]
    public void One_container_is_allowed_and_the_other_is_not()
    {
        var pods = new Deployment("web")
            .WithContainer("agent", "a:1", c => c.Privileged())
            .WithContainer("proxy", "b:1", c => c.Privileged())
            .WithContainer("web", "c:1", c => c.Privileged())
            .AllowInContainer(Allowed.PrivilegedContainer, "agent", because: "it writes to /sys", until: new(2099, 1, 31))
            .AllowInContainer(Allowed.PrivilegedContainer, "proxy", because: "SEC-142; seen");

        Assert.Equal("it writes to /sys; until 2099-01-31; container agent\nSEC-142; seen; container proxy", pods.Get("metadata.annotations[allow.plimsoll.dev/PLM1101]") is ScalarNode text ? text.Text : null);
        Assert.Equal(["spec.template.spec.containers[2].securityContext.privileged"], Lint(pods, "PLM1101"));
    }

    [Fact]
    public void One_field_is_allowed_and_the_other_is_not()
    {
        var pod = new Pod("p").WithHostPath("etc", "/etc").WithHostPath("root", "/").WithContainer("c", "a:1")
            .AllowAt(Allowed.HostPathVolume, "spec.volumes[0]", because: "it reads the hosts");

        Assert.Equal(["spec.volumes[1].hostPath"], Lint(pod, "PLM1139"));
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData("a b", "why")]
    [InlineData("a;b", "why")]
    [InlineData("a", "")]
    [InlineData("a", "why\nnot")]
    public void What_would_be_read_as_something_else_is_refused(string container, string because) =>
        Assert.ThrowsAny<ArgumentException>(() => new Pod("p").AllowInContainer(Allowed.HostPort, container, because));

    private static IEnumerable<string> Lint(ConfigObject item, string id) =>
        Linter.Run(new LintProject([new ConfigDocument(item.Node)], PlatformSet.Empty) { Rules = RuleSet.Only(id) }).Select(finding => $"{finding.Path}");
}
