using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>A finding about two values that do not go together shows both: one is where it stands, the other is related.</summary>
public sealed class RelatedPlacesTests
{
    [Theory]
    [InlineData("PLM7365", "resources: { requests: { memory: 2Gi }, limits: { memory: 1Gi } }", "", "spec.containers[0].resources.limits.memory")]
    [InlineData("PLM7374", "securityContext: { runAsUser: 0 }", "securityContext: { runAsNonRoot: true }", "spec.securityContext.runAsNonRoot")]
    [InlineData("PLM1141", "volumeMounts: [{ name: v, mountPath: /v }]", "volumes: [{ name: v, hostPath: { path: /etc } }]", "spec.volumes[0].hostPath.path")]
    [InlineData("privileged-with-escalation-disabled", "securityContext: { privileged: true, allowPrivilegeEscalation: false }", "", "spec.containers[0].securityContext.privileged")]
    [InlineData("user-namespace-with-host-namespace", "tty: true", "hostUsers: false, hostPID: true", "spec.hostUsers")]
    [InlineData("shared-pid-with-host-pid", "tty: true", "shareProcessNamespace: true, hostPID: true", "spec.hostPID")]
    [InlineData("pre-stop-sleep-exceeds-grace", "lifecycle: { preStop: { sleep: { seconds: 60 } } }", "terminationGracePeriodSeconds: 5", "spec.terminationGracePeriodSeconds")]
    public void Of_a_pod(string rule, string container, string pod, string expected)
    {
        var yaml = $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: p }}, spec: {{ containers: [{{ name: c, image: 'i:1', {container} }}]{(pod.Length > 0 ? ", " + pod : "")} }} }}";
        Assert.Equal([expected], Related(rule, yaml));
    }

    [Fact]
    public void Of_a_selector_and_the_labels_that_it_does_not_find() => Assert.Equal(["spec.template.metadata.labels"], Related("PLM7199",
        "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: d }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: c } }, spec: { containers: [{ name: c, image: 'i:1' }] } } } }"));

    [Fact]
    public void Not_of_a_default_that_nobody_wrote() => Assert.Empty(Related("pre-stop-sleep-exceeds-grace",
        "{ apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { containers: [{ name: c, image: 'i:1', lifecycle: { preStop: { sleep: { seconds: 600 } } } }] } }"));

    private static IEnumerable<string> Related(string rule, string yaml)
    {
        var info = RuleList.Infos.Single(info => info.Id == rule || info.Name == rule);
        var finding = Assert.Single(Linter.Run(new LintProject(ConfigReader.Read(yaml, "p.yaml").Documents, PlatformSet.Empty) { Rules = RuleSet.Only(info.Id) }));
        return finding.Related.Select(NodePath.Of);
    }
}
