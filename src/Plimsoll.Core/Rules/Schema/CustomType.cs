using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Holds a value to the type that the schema of a custom kind gives it.</summary>
internal static class CustomType
{
    /// <summary>Whether a value is of its type; says so if not.</summary>
    public static bool Check(ConfigNode node, ConfigValue schema, CustomLog log)
    {
        if (schema["x-kubernetes-int-or-string"].Is(true) == Verdict.Definite)
        {
            return Expect(node, Has(node, "integer") || Has(node, "string"), "a whole number or a text", log);
        }

        log.Doubt(schema["type"].IsUnknown ? Verdict.Unknown : Verdict.Definite);
        return schema["type"].Text is not { } type || Expect(node, Has(node, type), Name(type), log);
    }

    // As SchemaLog calls them, which knows a way out for some.
    public static string Name(string type) => type switch
    {
        "object" => "a mapping",
        "array" => "a list",
        "string" => "a text",
        "boolean" => "true or false",
        "integer" => "a whole number",
        _ => "a number",
    };

    private static bool Expect(ConfigNode node, bool isRight, string expected, CustomLog log)
    {
        if (!isRight)
        {
            log.WrongType(node, expected);
        }

        return isRight;
    }

    private static bool Has(ConfigNode node, string type) => type switch
    {
        "object" => node is MappingNode,
        "array" => node is SequenceNode,
        "string" => node is ScalarNode { Type: ScalarType.String },
        "boolean" => node is ScalarNode { Type: ScalarType.Boolean },
        "integer" => node is ScalarNode { Type: ScalarType.Integer } || IsWhole(node),
        "number" => node is ScalarNode { Type: ScalarType.Integer or ScalarType.Float },
        _ => true,
    };

    // The server takes 3.0 and 1e3 for whole numbers.
    private static bool IsWhole(ConfigNode node) => CustomForm.Number(node) is { } number && number == decimal.Truncate(number);
}
