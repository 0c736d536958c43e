using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Schema;

/// <summary>What the schema of a custom kind says of values beside their types. A fragment of the schema, a value, and what is said.</summary>
public sealed class CustomValidationTests
{
    private const string Ports = "type: object, properties: { host: { type: string }, port: { type: integer }, path: { type: string, default: / }, tls: { type: boolean, nullable: true } }";

    [Theory]
    [InlineData("type: integer, multipleOf: 5", "10", "")]
    [InlineData("type: integer, multipleOf: 5", "12", "is \"12\", which is not a multiple of 5")]
    [InlineData("type: number, multipleOf: 0.1", "0.7", "")]
    [InlineData("type: number, multipleOf: 0.1", "0.75", "is \"0.75\", which is not a multiple of 0.1")]
    [InlineData("type: object, maxProperties: 1, additionalProperties: { type: string }", "{ a: x }", "")]
    [InlineData("type: object, maxProperties: 1, additionalProperties: { type: string }", "{ a: x, b: ~ }", "")]
    [InlineData("type: object, maxProperties: 1, additionalProperties: { type: string }", "{ a: x, b: y }", "has 2 fields, and 1 is the most that it can have")]
    [InlineData("type: object, minProperties: 2, additionalProperties: { type: string }", "{ a: x }", "has 1 fields, and 2 is the least that it can have")]
    [InlineData("type: object, minProperties: 2, additionalProperties: { type: string }", "{ a: x, ...: 0 }", "")]
    [InlineData("type: object, minProperties: 2, additionalProperties: { type: string }", "{ a: x, b: y }", "")]
    [InlineData("type: array, minItems: 1, items: { type: string }", "[a]", "")]
    [InlineData("minProperties: 2, " + Ports, "{ host: a }", "")]
    [InlineData("minProperties: 3, " + Ports, "{ host: a }", "has 2 fields, and 3 is the least that it can have")]
    [InlineData("x-kubernetes-int-or-string: true, pattern: '^[0-9]+%$'", "10", "")]
    [InlineData("x-kubernetes-int-or-string: true, pattern: '^[0-9]+%$'", "10%", "")]
    [InlineData("x-kubernetes-int-or-string: true, pattern: '^[0-9]+%$'", "10Gi", "is \"10Gi\", which does not match ^[0-9]+%$")]
    [InlineData("type: string, enum: ['1', '2']", "'3'", "is \"3\", which it cannot be; known are 1, 2")]
    [InlineData("type: number, enum: [1, 2.5]", "1.0", "")]
    // A pattern that makes others try for ever takes no longer than any, and one that is huge when written out is left to the server.
    [InlineData("type: string, pattern: '^(a+)+$'", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "is \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", which does not match ^(a+)+$")]
    [InlineData("type: string, pattern: '^(([a-z]{1,99}){1,99}){1,99}$'", "A", "")]
    [InlineData("type: string, pattern: '^[a-z]{1,63}(\\.[a-z]{1,63}){0,9}$'", "A", "is \"A\", which does not match ^[a-z]{1,63}(\\.[a-z]{1,63}){0,9}$")]
    // What RE2 and .NET read differently is left to the server.
    [InlineData("type: string, pattern: '^\\w$'", "é", "")]
    [InlineData("type: string, pattern: '^(a)\\1$'", "b", "")]
    [InlineData("type: string, pattern: '^[[:alpha:]]+$'", "abc", "")]
    [InlineData("type: string, pattern: '^(?P<a>x)$'", "abc", "")]
    public void Values_are_held_to_bounds(string schema, string value, string expected) => Assert.Equal(expected, Lint(schema, value));

    [Theory]
    [InlineData("date", "2026-02-28", true)]
    [InlineData("date", "2026-02-30", false)]
    [InlineData("date-time", "2026-01-31T12:00:00Z", true)]
    [InlineData("date-time", "2026-01-31t12:00:00.5+01:00", true)]
    [InlineData("date-time", "2026-01-31 12:00:00", false)]
    [InlineData("date-time", "2026-01-31T24:00:00Z", false)]
    [InlineData("duration", "1h30m", true)]
    [InlineData("duration", "2 weeks", true)]
    [InlineData("duration", "0", true)]
    [InlineData("duration", "30", false)]
    [InlineData("duration", "soon", false)]
    [InlineData("uuid", "123E4567e89b12d3a456426614174000", true)]
    [InlineData("uuid", "123e4567-e89b-12d3-a456-42661417400", false)]
    [InlineData("uuid4", "123e4567-e89b-12d3-a456-426614174000", false)]
    [InlineData("ipv4", "10.0.0.010", true)]
    [InlineData("ipv4", "::ffff:10.0.0.1", true)]
    [InlineData("ipv4", "10.0.0.256", false)]
    [InlineData("ipv6", "fe80::1", true)]
    [InlineData("ipv6", "fe80::1%eth0", false)]
    [InlineData("cidr", "10.0.0.0/8", true)]
    [InlineData("cidr", "fe80::/64", true)]
    [InlineData("cidr", "10.0.0.0/33", false)]
    [InlineData("cidr", "10.0.0.0", false)]
    [InlineData("mac", "00:00:5e:00:53:01", true)]
    [InlineData("mac", "host", false)]
    [InlineData("byte", "aGk=", true)]
    [InlineData("byte", "a-b=", false)]
    [InlineData("byte", "aGk", false)]
    [InlineData("byte", "a===", false)]
    [InlineData("email", "a@example.com", true)]
    [InlineData("email", "example.com", false)]
    [InlineData("uri", "/relative", true)]
    [InlineData("uri", "https://example.com", true)]
    [InlineData("uri", "example.com", false)]
    [InlineData("hostname", "example.com", true)]
    [InlineData("hostname", "http://example.com", false)]
    [InlineData("password", "anything", true)]
    [InlineData("int32", "anything", true)]
    [InlineData("of-my-own", "anything", true)]
    public void Texts_are_held_to_formats(string format, string value, bool fits) =>
        Assert.Equal(fits ? "" : $"is \"{value}\", which is not of the format {format}", Lint($"type: string, format: {format}", $"'{value}'"));

    [Theory]
    [InlineData("set", "", "[a, b]", "")]
    [InlineData("set", "", "[a, b, a]", "is \"a\", which stands in the list already")]
    [InlineData("set", "", "[a, ?x, ?x]", "")]
    [InlineData("atomic", "", "[a, a]", "")]
    [InlineData("map", "name", "[{ name: a }, { name: b }]", "")]
    [InlineData("map", "name", "[{ name: a }, { name: a, port: 1 }]", "has the name \"a\" of an earlier item")]
    [InlineData("map", "name, protocol", "[{ name: a }, { name: a, protocol: UDP }]", "")]
    [InlineData("map", "name, protocol", "[{ name: a }, { name: a, protocol: TCP }]", "has the name and protocol \"a\" and \"TCP\" of an earlier item")]
    [InlineData("map", "name", "[{ name: a }, { name: ?x }, { port: 1 }]", "")]
    public void Lists_are_told_apart_by_their_keys(string type, string keys, string value, string expected)
    {
        var items = keys.Length == 0 ? "{ type: string }" : "{ type: object, properties: { name: { type: string }, protocol: { type: string, default: TCP }, port: { type: integer } } }";

        Assert.Equal(expected, Lint($"type: array, x-kubernetes-list-type: {type}, x-kubernetes-list-map-keys: [{keys}], items: {items}", value));
    }

    [Theory]
    // One of two fields.
    [InlineData("oneOf: [{ required: [host] }, { required: [port] }]", "{ host: a }", "")]
    [InlineData("oneOf: [{ required: [host] }, { required: [port] }]", "{ host: a, port: ~ }", "")]
    [InlineData("oneOf: [{ required: [host] }, { required: [port] }]", "{ tls: true }", "needs one of host, port")]
    [InlineData("oneOf: [{ required: [host] }, { required: [port] }]", "{ host: a, port: 1 }", "can have only one of host, port, and has 2")]
    [InlineData("oneOf: [{ required: [host] }, { required: [port] }]", "{ tls: true, ...: 0 }", "")]
    [InlineData("oneOf: [{ required: [host] }, { required: [port] }]", "{ host: ?x }", "")]
    [InlineData("anyOf: [{ required: [host] }, { required: [port] }]", "{ host: a, port: 1 }", "")]
    [InlineData("anyOf: [{ required: [host] }, { required: [port] }]", "{}", "needs one of host, port")]
    // A default is a value.
    [InlineData("anyOf: [{ required: [host] }, { required: [path] }]", "{}", "")]
    [InlineData("oneOf: [{ required: [host] }, { required: [path] }]", "{ host: a }", "can have only one of host, path, and has 2")]
    [InlineData("not: { properties: { path: { enum: [/] } } }", "{}", "is of the form that its CustomResourceDefinition rules out")]
    [InlineData("not: { properties: { path: { enum: [/] } } }", "{ path: ~ }", "is of the form that its CustomResourceDefinition rules out")]
    [InlineData("not: { properties: { path: { enum: [/] } } }", "{ path: /a }", "")]
    [InlineData("not: { required: [port] }", "{ host: a }", "")]
    [InlineData("not: { required: [port] }", "{ port: ?x }", "")]
    [InlineData("not: { required: [port] }", "{ port: 1 }", "is of the form that its CustomResourceDefinition rules out")]
    [InlineData("not: { required: [tls] }", "{ tls: ~ }", "is of the form that its CustomResourceDefinition rules out")]
    [InlineData("not: { properties: { port: { minimum: 1024 } } }", "{ port: ?x }", "")]
    // Parts of all.
    [InlineData("allOf: [{ required: [host] }, { properties: { port: { maximum: 9 } } }]", "{ port: 10 }", "is missing; is \"10\", more than the 9 that it can be")]
    [InlineData("allOf: [{ anyOf: [{ required: [host] }, { required: [port] }] }]", "{ tls: false }", "needs one of host, port")]
    [InlineData("anyOf: [{ properties: { port: { enum: [80] } } }, { properties: { host: { pattern: '^a' } } }]", "{ port: 81, host: b }", "fits none of the 2 forms that its CustomResourceDefinition allows")]
    [InlineData("anyOf: [{ properties: { port: { enum: [80] } } }, { properties: { host: { pattern: '^a' } } }]", "{ port: 81, host: ?x }", "")]
    [InlineData("anyOf: [{ properties: { port: { enum: [80] } } }, { properties: { host: { pattern: '^[[:alpha:]]$' } } }]", "{ port: 81, host: b }", "")]
    [InlineData("oneOf: [{ properties: { port: { minimum: 1 } } }, { properties: { port: { maximum: 9 } } }]", "{ port: 5 }", "fits 2 of the forms of which its CustomResourceDefinition allows one")]
    [InlineData("oneOf: ?x", "{}", "")]
    [InlineData("anyOf: [?x]", "{}", "")]
    [InlineData("x-kubernetes-validations: [{ rule: self.port > 80 }]", "{ port: 1 }", "")]
    public void A_choice_of_forms_is_held_to(string choice, string value, string expected) => Assert.Equal(expected, Lint(choice + ", " + Ports, value));

    [Fact]
    public void A_quantity_is_a_number_or_a_text() =>
        Assert.Equal("", Lint("x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }]", "3") + Lint("x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }]", "3Gi"));

    [Fact]
    public void The_name_is_held_to_what_the_definition_says_of_it() =>
        Assert.Equal("is \"a\", which does not match ^b", Lint("type: integer", "1", ", metadata: { type: object, properties: { name: { type: string, pattern: ^b } } }"));

    [Fact]
    public void Of_the_status_nothing_is_known() =>
        Assert.Equal("", Lint("type: integer", "1", root: ", oneOf: [{ required: [value] }, { required: [status] }], anyOf: [{ required: [status] }]"));

    // What is said, without the name of the field.
    private static string Lint(string schema, string value, string more = "", string root = "")
    {
        var definition = $$"""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: { name: things.acme.com }
            spec:
              group: acme.com
              names: { kind: Thing, plural: things }
              scope: Namespaced
              versions:
                - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { value: { {{schema}} }{{more}} }{{root}} } } }
            ---
            { apiVersion: acme.com/v1, kind: Thing, metadata: { name: a }, value: {{value}} }
            """;
        var findings = Linter.Run(new LintProject(TestTree.Documents(definition, "a.yaml"), PlatformSet.Empty) { Rules = RuleSet.Only("PLM7005", "PLM7006", "PLM7007", "PLM7008", "PLM7009") });
        Assert.All(findings, MessageStyle.Holds);
        return string.Join("; ", findings.Select(finding => finding.Message.Split("\" ", 2)[1].Replace(" from acme.com/v1 Thing", "", StringComparison.Ordinal)));
    }
}
