namespace Plimsoll.Core.Tests.Rules;

public sealed class NetworkPolicyMalformedTests
{
    [Theory]
    [InlineData("ingress: [{ ports: [{ port: 90, endPort: 80 }] }]", "yes")]
    [InlineData("egress: [{ ports: [{ port: 90, endPort: 80 }] }]", "yes")]
    [InlineData("ingress: [{ ports: [{ port: 80, endPort: 80 }] }]", "no")]
    [InlineData("ingress: [{ ports: [{ port: http, endPort: 80 }] }]", "yes")]
    [InlineData("ingress: [{ ports: [{ endPort: 80 }] }]", "yes")]
    [InlineData("ingress: [{ ports: [{ port: ?x, endPort: 80 }] }]", "no")]
    [InlineData("ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0 } }] }]", "yes")]
    [InlineData("ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/33 } }] }]", "yes")]
    [InlineData("ingress: [{ from: [{ ipBlock: { cidr: \"fd00::/8\" } }] }]", "no")]
    [InlineData("egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16, all] } }] }]", "yes")]
    [InlineData("egress: [{ to: [{ ipBlock: { cidr: ?x } }] }]", "no")]
    public void Cases(string content, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7399", "", ("a.yaml", $"{{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{ name: a }}, spec: {{ podSelector: {{}}, {content} }} }}"))));
}
