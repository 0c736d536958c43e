namespace Plimsoll.Core.Tests.Rules;

public sealed class PodGrammarTests
{
    [Theory]
    [InlineData("image: \" a\"", "", "yes")]
    [InlineData("image: \" \"", "", "no")]
    [InlineData("image: a", "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In }] }] } } }", "yes")]
    [InlineData("image: a", "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In, values: ?x }] }] } } }", "no")]
    [InlineData("image: a", "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Exists, values: [b] }] }] } } }", "yes")]
    [InlineData("image: a", "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Gt, values: [\"1\", \"2\"] }] }] } } }", "yes")]
    [InlineData("image: a", "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Gt, values: [\"1\"] }] }] } } }", "no")]
    [InlineData("image: a", "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Gt, values: ?x }] }] } } }", "no")]
    [InlineData("image: a", "affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: \"\", labelSelector: { matchLabels: { a: b } } }] } }", "yes")]
    [InlineData("image: a", "affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: a, labelSelector: { matchExpressions: [{ key: a, operator: NotIn, values: [] }] } }] } }", "yes")]
    [InlineData("image: a", "topologySpreadConstraints: [{ maxSkew: 1, minDomains: 2, topologyKey: a, whenUnsatisfiable: ScheduleAnyway }]", "yes")]
    [InlineData("image: a", "topologySpreadConstraints: [{ maxSkew: 1, minDomains: 2, topologyKey: a, whenUnsatisfiable: DoNotSchedule }]", "no")]
    [InlineData("image: a", "hostAliases: [{ ip: localhost, hostnames: [a] }]", "yes")]
    [InlineData("image: a", "hostAliases: [{ ip: \"::1\", hostnames: [a] }, { ip: 10.0.0.1, hostnames: [a.b] }]", "no")]
    [InlineData("image: a", "dnsConfig: { nameservers: [dns.example.com] }", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, configMap: { name: b, items: [{ key: a, path: /a }] } }]", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, configMap: { name: b, items: [{ key: a, path: a/../b }] } }]", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, configMap: { name: b, items: [{ key: a, path: a/..b }] } }]", "no")]
    [InlineData("image: a", "volumes: [{ name: a, hostPath: { path: /a/../b } }]", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, hostPath: { path: /a/..b } }]", "no")]
    public void Values(string container, string spec, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7007", "", RuleCase.Pod(container, spec))));

    [Theory]
    [InlineData("hostname: a.b", "yes")]
    [InlineData("subdomain: A_b", "yes")]
    [InlineData("hostname: web-0", "no")]
    [InlineData("hostAliases: [{ ip: 10.0.0.1, hostnames: [a_b] }]", "yes")]
    public void Names(string spec, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7016", "", RuleCase.Pod("image: a", spec))));
}
