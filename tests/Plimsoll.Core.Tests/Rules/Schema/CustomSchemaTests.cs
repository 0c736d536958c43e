using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Schema;

/// <summary>Objects of kinds that the project defines by a CustomResourceDefinition.</summary>
public sealed class CustomSchemaTests
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: backups.acme.com }
        spec:
          group: acme.com
          names: { kind: Backup, plural: backups }
          scope: Namespaced
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema:
                  type: object
                  required: [spec]
                  properties:
                    spec:
                      type: object
                      required: [schedule, mode]
                      properties:
                        schedule: { type: string, pattern: "^[0-9*/ ,-]+$", maxLength: 12 }
                        mode: { type: string, default: full }
                        keep: { type: integer, minimum: 1, maximum: 30 }
                        level: { type: string, enum: [low, high] }
                        size: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
                        targets: { type: array, minItems: 1, items: { type: object, properties: { name: { type: string } } } }
                        labels: { type: object, additionalProperties: { type: string } }
                        any: { type: object, x-kubernetes-preserve-unknown-fields: true, properties: { known: { type: boolean } } }
                        pod: { type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true }
            - { name: v1beta1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
            - { name: v2, served: true, storage: false, schema: { openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true } } }
        """;

    [Theory]
    [InlineData("schedule: \"0 3 * * *\"", "")]
    [InlineData("schedul: \"0 3\"", "PLM7008 field \"spec.schedule\" is missing from acme.com/v1 Backup; PLM7005 field \"spec.schedul\" is unknown in acme.com/v1 Backup; did you mean \"schedule\"?")]
    [InlineData("schedule: 3", "PLM7006 field \"spec.schedule\" is 3, not a text; write it in quotes")]
    [InlineData("schedule: daily", "PLM7007 field \"spec.schedule\" is \"daily\", which does not match ^[0-9*/ ,-]+$")]
    [InlineData("schedule: \"0 3 * * * * * *\"", "PLM7007 field \"spec.schedule\" is \"0 3 * * * * * *\", longer than the 12 characters that it can have")]
    [InlineData("schedule: \"0\", keep: 31", "PLM7007 field \"spec.keep\" is \"31\", more than the 30 that it can be")]
    [InlineData("schedule: \"0\", keep: 0", "PLM7007 field \"spec.keep\" is \"0\", less than the 1 that it has to be")]
    [InlineData("schedule: \"0\", keep: \"3\"", "PLM7006 field \"spec.keep\" is the text \"3\", not a whole number; write it without quotes")]
    [InlineData("schedule: \"0\", level: middle", "PLM7007 field \"spec.level\" is \"middle\", which it cannot be; known are low, high")]
    [InlineData("schedule: \"0\", size: 3", "")]
    [InlineData("schedule: \"0\", size: 3Gi", "")]
    [InlineData("schedule: \"0\", size: [3]", "PLM7006 field \"spec.size\" is a list, not a whole number or a text")]
    [InlineData("schedule: \"0\", targets: []", "PLM7007 field \"spec.targets\" has 0 items, and 1 is the least that it can have")]
    [InlineData("schedule: \"0\", targets: [{ nam: a }]", "PLM7005 field \"spec.targets[0].nam\" is unknown in acme.com/v1 Backup; did you mean \"name\"?")]
    [InlineData("schedule: \"0\", labels: { a: b, c: 1 }", "PLM7006 field \"spec.labels.c\" is 1, not a text; write it in quotes")]
    [InlineData("schedule: \"0\", any: { x: { y: 1 }, known: 1 }", "PLM7006 field \"spec.any.known\" is 1, not true or false")]
    [InlineData("schedule: \"0\", pod: { apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { x: 1 } }", "")]
    [InlineData("schedule: ?x, level: ?x", "")]
    [InlineData("schedule: ~", "PLM7008 field \"spec.schedule\" is missing from acme.com/v1 Backup")]
    [InlineData("schedule: \"0\", keep: 3.0", "")]
    [InlineData("schedule: \"0\", keep: 3.5", "PLM7006 field \"spec.keep\" is 3.5, not a whole number")]
    [InlineData("schedule: \"0\", targets: [~]", "PLM7006 field \"spec.targets[0]\" is null, not a mapping")]
    [InlineData("...: 0", "")]
    public void Fields_are_as_the_definition_says(string spec, string expected) =>
        Assert.Equal(expected, Lint($"{{ apiVersion: acme.com/v1, kind: Backup, metadata: {{ name: a }}, spec: {{ {spec} }} }}"));

    [Theory]
    [InlineData("{ apiVersion: acme.com/v2, kind: Backup, metadata: { name: a }, spec: { anything: 1 } }", "")]
    [InlineData("{ apiVersion: acme.com/v1, kind: Restore, metadata: { name: a }, spec: { anything: 1 } }", "")]
    [InlineData("{ apiVersion: other.com/v1, kind: Backup, metadata: { name: a }, spec: { anything: 1 } }", "")]
    [InlineData("{ apiVersion: acme.com/v1, kind: Backup, metadata: { name: a }, status: { x: 1 } }", "PLM7008 field \"spec\" is missing from acme.com/v1 Backup")]
    [InlineData("{ apiVersion: acme.com/v1beta1, kind: Backup, metadata: { name: a } }", "PLM7011 kind \"Backup\" has no version v1beta1 in its CustomResourceDefinition; it is found in acme.com/v1, acme.com/v2")]
    public void A_kind_without_a_schema_is_left_alone(string item, string expected) => Assert.Equal(expected, Lint(item));

    [Fact]
    public void Two_definitions_of_one_kind_say_nothing() =>
        Assert.Equal("", Lint("{ apiVersion: acme.com/v1, kind: Backup, metadata: { name: a }, spec: 1 }\n---\n" + Definition.Replace("name: v1", "name: v3", StringComparison.Ordinal)));

    [Fact]
    public void A_definition_in_a_list_counts() => Assert.Contains("PLM7006", Lint(
        "{ apiVersion: acme.com/v1, kind: Backup, metadata: { name: a }, spec: 1 }",
        "{ apiVersion: v1, kind: List, items: [{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: backups.acme.com }, spec: { group: acme.com, names: { kind: Backup, plural: backups }, scope: Cluster, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object } } } } }] } }] }"));

    [Theory]
    [InlineData("acme.com", "")]
    [InlineData("\"*\"", "")]
    [InlineData("other.com", "PLM7008 field \"spec.schedule\" is missing from acme.com/v1 Backup")]
    public void What_a_webhook_may_add_is_not_missing(string group, string expected) => Assert.Equal(expected, Lint(
        "{ apiVersion: acme.com/v1, kind: Backup, metadata: { name: a }, spec: { mode: full } }\n---\n"
        + $"{{ apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: {{ name: a }}, webhooks: [{{ name: a.acme.com, clientConfig: {{ url: \"https://a\" }}, sideEffects: None, admissionReviewVersions: [v1], rules: [{{ apiGroups: [{group}], apiVersions: [v1], resources: [\"*\"], operations: [CREATE] }}] }}] }}"));

    [Fact]
    public void A_webhook_without_rules_gets_them_later() => Assert.Equal("", Lint(
        "{ apiVersion: acme.com/v1, kind: Backup, metadata: { name: a }, spec: { mode: full } }\n---\n"
        + "{ apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: { name: a }, webhooks: [{ name: a.acme.com, clientConfig: { url: \"https://a\" }, sideEffects: None, admissionReviewVersions: [v1] }] }"));

    // The objects come first: what defines them may stand anywhere.
    private static string Lint(string items, string definition = Definition)
    {
        var findings = Linter.Run(new LintProject(TestTree.Documents(items + "\n---\n" + definition, "a.yaml"), PlatformSet.Empty) { Rules = RuleSet.Only("PLM7005", "PLM7006", "PLM7007", "PLM7008", "PLM7009", "PLM7011") });
        Assert.All(findings, MessageStyle.Holds);
        return string.Join("; ", findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"));
    }
}
