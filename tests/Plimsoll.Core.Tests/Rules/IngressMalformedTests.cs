namespace Plimsoll.Core.Tests.Rules;

public sealed class IngressMalformedTests
{
    [Theory]
    [InlineData("", "yes")]
    [InlineData("rules: []", "yes")]
    [InlineData("rules: ?x", "no")]
    [InlineData("defaultBackend: { service: { name: a, port: { number: 80 } } }", "no")]
    [InlineData("defaultBackend: ?x", "no")]
    [InlineData("rules: [{ http: { paths: [{ path: a, pathType: Prefix, backend: { service: { name: a, port: { number: 80 } } } }] } }]", "yes")]
    [InlineData("rules: [{ http: { paths: [{ path: /a, pathType: Prefix, backend: { service: { name: a, port: { number: 80 } } } }] } }]", "no")]
    [InlineData("rules: [{ http: { paths: [{ path: ?x, pathType: Prefix, backend: { service: { name: a, port: { number: 80 } } } }] } }]", "no")]
    [InlineData("rules: [{ host: 10.0.0.1 }]", "yes")]
    [InlineData("rules: [{ host: 10.0.0.example }]", "no")]
    [InlineData("rules: [{ host: \"*.example.com\" }]", "no")]
    [InlineData("rules: [{ host: \"*.*.example.com\" }]", "yes")]
    [InlineData("rules: [{ host: Web.example.com }]", "yes")]
    [InlineData("rules: [{ host: \"a.*.example.com\" }]", "yes")]
    [InlineData("rules: [{ host: ?x }]", "no")]
    public void Cases(string content, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7398", "", ("a.yaml", $"{{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {{ name: a }}, spec: {{ {content} }} }}"))));
}
