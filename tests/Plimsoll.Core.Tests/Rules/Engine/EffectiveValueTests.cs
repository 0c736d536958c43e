using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>What holds in the end for a container, and why.</summary>
public sealed class EffectiveValueTests
{
    [Theory]
    [InlineData("runAsUser", "", "", "unset")]
    [InlineData("runAsUser", "runAsUser: 5", "", "5 inherited")]
    [InlineData("runAsUser", "runAsUser: 5", "runAsUser: 6", "6 own")]
    [InlineData("runAsUser", "runAsUser: 5", "runAsUser: null", "5 inherited")]
    [InlineData("runAsUser", "runAsUser: 5", "runAsUser: ?x", "unknown")]
    [InlineData("runAsUser", "runAsUser: ?x", "", "unknown")]
    [InlineData("runAsUser", "...: 0", "", "unknown")]
    [InlineData("runAsNonRoot", "", "", "false defaulted")]
    [InlineData("runAsNonRoot", "runAsNonRoot: true", "", "true inherited")]
    [InlineData("allowPrivilegeEscalation", "allowPrivilegeEscalation: false", "", "true defaulted")]
    [InlineData("allowPrivilegeEscalation", "", "allowPrivilegeEscalation: false", "false own")]
    [InlineData("procMount", "", "", "Default defaulted")]
    [InlineData("fsGroup", "fsGroup: 1", "", "unset")]
    public void A_container_takes_from_its_Pod_what_the_Pod_can_give(string field, string pod, string container, string expected) =>
        Assert.Equal(expected, Shown(Container(pod, $"securityContext: {{ {container} }}").Effective(field)));

    [Theory]
    [InlineData("image: a", "Always defaulted")]
    [InlineData("image: 'a:latest'", "Always defaulted")]
    [InlineData("image: 'a:1'", "IfNotPresent defaulted")]
    [InlineData("image: 'host:5000/a'", "Always defaulted")]
    [InlineData("image: 'a@sha256:00'", "IfNotPresent defaulted")]
    [InlineData("image: 'a:latest@sha256:00'", "IfNotPresent defaulted")]
    [InlineData("image: ?x", "unknown")]
    [InlineData("image: a, imagePullPolicy: Never", "Never own")]
    public void The_pull_policy_follows_the_tag(string container, string expected) =>
        Assert.Equal(expected, Shown(Container("", container).Effective("imagePullPolicy")));

    [Theory]
    [InlineData("hostUsers: false", "hostUsers", "false own")]
    [InlineData("", "hostUsers", "true defaulted")]
    [InlineData("", "terminationGracePeriodSeconds", "30 defaulted")]
    [InlineData("", "serviceAccountName", "default defaulted")]
    [InlineData("", "nodeName", "unset")]
    [InlineData("hostNetwork: ?x", "hostNetwork", "unknown")]
    public void A_Pod_gets_the_defaults_of_the_server(string spec, string field, string expected) =>
        Assert.Equal(expected, Shown(Container("", "name: web", spec).Pod.Effective(field)));

    [Theory]
    [InlineData("livenessProbe: { periodSeconds: 5 }", "periodSeconds", "5 own")]
    [InlineData("livenessProbe: { }", "periodSeconds", "10 defaulted")]
    [InlineData("livenessProbe: { }", "timeoutSeconds", "1 defaulted")]
    [InlineData("livenessProbe: { }", "terminationGracePeriodSeconds", "unset")]
    [InlineData("livenessProbe: ?x", "periodSeconds", "unknown")]
    [InlineData("", "periodSeconds", "unset")]
    public void Probes_have_defaults_of_their_own(string container, string field, string expected) =>
        Assert.Equal(expected, Shown(Container("", container).EffectiveProbe("livenessProbe", field)));

    [Theory]
    [InlineData("", "", "", " Unset")]
    [InlineData("seccompProfile: { type: RuntimeDefault }", "", "", "RuntimeDefault Inherited")]
    [InlineData("seccompProfile: { type: RuntimeDefault }", "seccompProfile: { type: Localhost, localhostProfile: a.json }", "", "Localhost a.json Own")]
    [InlineData("seccompProfile: { type: ?x }", "", "", " Unknown")]
    public void The_seccomp_profile_is_that_of_the_field(string pod, string container, string annotations, string expected) =>
        Assert.Equal(expected, Shown(Container(pod, $"securityContext: {{ {container} }}", annotations: annotations).Seccomp));

    [Theory]
    [InlineData("", "", " Unset")]
    [InlineData("appArmorProfile: { type: Unconfined }", "web: runtime/default", "Unconfined Inherited")]
    [InlineData("", "web: localhost/tight", "Localhost tight Inherited")]
    [InlineData("", "web: runtime/default", "RuntimeDefault Inherited")]
    [InlineData("", "other: unconfined", " Unset")]
    [InlineData("", "web: ?x", " Unknown")]
    public void The_AppArmor_profile_is_that_of_the_field_or_of_the_annotation(string pod, string annotation, string expected)
    {
        var annotations = annotation.Length == 0 ? "" : "container.apparmor.security.beta.kubernetes.io/" + annotation;

        Assert.Equal(expected, Shown(Container(pod, "name: web", annotations: annotations).AppArmor));
    }

    [Theory]
    [InlineData("", "NET_RAW", Verdict.Definite)]
    [InlineData("", "SYS_ADMIN", Verdict.No)]
    [InlineData("capabilities: { drop: [ALL] }", "NET_RAW", Verdict.No)]
    [InlineData("capabilities: { drop: [cap_net_raw] }", "NET_RAW", Verdict.No)]
    [InlineData("capabilities: { drop: [ALL], add: [NET_RAW] }", "NET_RAW", Verdict.Definite)]
    [InlineData("capabilities: { add: [ALL], drop: [NET_RAW] }", "NET_RAW", Verdict.No)]
    [InlineData("capabilities: { add: [ALL] }", "SYS_ADMIN", Verdict.Definite)]
    [InlineData("capabilities: { drop: [?x] }", "NET_RAW", Verdict.Unknown)]
    [InlineData("capabilities: { add: ?x }", "SYS_ADMIN", Verdict.Unknown)]
    [InlineData("privileged: true, capabilities: { drop: [ALL] }", "SYS_ADMIN", Verdict.Definite)]
    public void Capabilities_are_those_of_the_runtime_with_what_is_added_and_dropped(string context, string name, Verdict expected) =>
        Assert.Equal(expected, Container("", $"securityContext: {{ {context} }}").Capabilities.Has(name));

    [Fact]
    public void A_container_seen_alone_does_not_know_what_its_Pod_says()
    {
        var seen = new Collector();

        Linter.RunFragment(TestTree.Mapping("{ name: a }"), "io.k8s.api.core.v1.Container", PlatformSet.Empty, RuleSet.Of(seen));

        Assert.Equal("unknown", Shown(Assert.Single(seen.Containers).Effective("runAsUser")));
        Assert.Equal("false defaulted", Shown(seen.Containers[0].Effective("privileged")));
    }

    private static ContainerScope Container(string pod, string container, string spec = "", string annotations = "")
    {
        var seen = new Collector();
        var yaml = $$"""
            { apiVersion: v1, kind: Pod, metadata: { annotations: { {{annotations}} } },
              spec: { {{spec}}{{(spec.Length > 0 ? "," : "")}} securityContext: { {{pod}} }, containers: [{ {{container}} }] } }
            """;
        Linter.Run(TestTree.Project("", ("a.yaml", yaml)) with { Rules = RuleSet.Of(seen) });
        return Assert.Single(seen.Containers);
    }

    private static string Shown(EffectiveValue value) => value.Reason switch
    {
        ValueReason.Unset or ValueReason.Unknown => value.Reason.ToString().ToLowerInvariant(),
        _ => ((ScalarNode)value.Value.Node!).Text + " " + value.Reason.ToString().ToLowerInvariant(),
    };

    private static string Shown(ProfileValue profile) =>
        profile.Type + (profile.Localhost is { } name ? " " + name : "") + " " + profile.Reason;
}
