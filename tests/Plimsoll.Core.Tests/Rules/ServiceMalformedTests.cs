using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

public sealed class ServiceMalformedTests
{
    [Theory]
    [InlineData("ports: [{ port: 80 }]", "no")]
    [InlineData("ports: []", "yes")]
    [InlineData("selector: { a: b }", "yes")]
    [InlineData("clusterIP: None", "no")]
    [InlineData("clusterIP: ?x", "no")]
    [InlineData("ports: ?x", "no")]
    [InlineData("ports: [{ port: 80 }, { port: 81, name: a }]", "yes")]
    [InlineData("ports: [{ port: 80, name: ?x }, { port: 81, name: a }]", "no")]
    [InlineData("ports: [{ port: 80, name: a }, { port: 81, name: a }]", "yes")]
    [InlineData("type: ExternalName", "yes")]
    [InlineData("{ type: ExternalName, externalName: db.example.com. }", "no")]
    [InlineData("{ type: ExternalName, externalName: bad_name }", "yes")]
    [InlineData("{ type: ExternalName, externalName: db.example.com, ports: [{ port: 80, nodePort: 30080 }] }", "no")]
    [InlineData("{ type: ExternalName, externalName: ?x }", "no")]
    [InlineData("{ type: LoadBalancer, clusterIP: None, ports: [{ port: 80 }] }", "yes")]
    [InlineData("{ type: LoadBalancer, ports: [{ port: 80, nodePort: 30080 }] }", "no")]
    [InlineData("ports: [{ port: 80, nodePort: 30080 }]", "yes")]
    [InlineData("{ type: ?x, ports: [{ port: 80, nodePort: 30080 }] }", "no")]
    [InlineData("{ type: ClusterIP, ports: [{ port: 80, nodePort: 0 }] }", "no")]
    [InlineData("{ externalTrafficPolicy: Local, ports: [{ port: 80 }] }", "yes")]
    [InlineData("{ externalTrafficPolicy: Local, externalIPs: [10.0.0.1], ports: [{ port: 80 }] }", "no")]
    [InlineData("{ type: NodePort, externalTrafficPolicy: Local, ports: [{ port: 80 }] }", "no")]
    [InlineData("{ type: LoadBalancer, healthCheckNodePort: 30000, ports: [{ port: 80 }] }", "yes")]
    [InlineData("{ type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30000, ports: [{ port: 80 }] }", "no")]
    [InlineData("{ type: NodePort, loadBalancerSourceRanges: [10.0.0.0/8], ports: [{ port: 80 }] }", "yes")]
    [InlineData("{ type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8], ports: [{ port: 80 }] }", "no")]
    [InlineData("{ sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } }, ports: [{ port: 80 }] }", "yes")]
    [InlineData("{ sessionAffinity: ClientIP, sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } }, ports: [{ port: 80 }] }", "no")]
    public void Cases(string spec, string expected) => Assert.Equal(
        expected,
        RuleCase.Answer(RuleCase.Lint("PLM7396", "", ("a.yaml", $"{{ apiVersion: v1, kind: Service, metadata: {{ name: a }}, spec: {(spec[0] == '{' ? spec : "{ " + spec + " }")} }}"))));

    [Theory]
    [InlineData("ports: [{ port: 80, nodePort: 30080 }]")]
    [InlineData("selector: { a: b }")]
    [InlineData("type: ExternalName")]
    [InlineData("{ externalTrafficPolicy: Local, ports: [{ port: 80 }] }")]
    [InlineData("{ sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } }, ports: [{ port: 80 }] }")]
    public void Its_maker_may_still_add_what_is_missing(string spec) => Assert.Empty(Linter.RunFragment(
        TestTree.Mapping($"{{ apiVersion: v1, kind: Service, metadata: {{ name: a }}, spec: {(spec[0] == '{' ? spec : "{ " + spec + " }")} }}"),
        "io.k8s.api.core.v1.Service",
        PlatformSet.Empty,
        RuleSet.Only("PLM7396")));
}
