using System.Text.Json;

namespace Plimsoll.SchemaImporter;

/// <summary>Reads the schema of one field.</summary>
internal sealed class FieldReader(string file)
{
    private const string RefPrefix = "#/components/schemas/";

    // Schemas that are not objects with fields but values with a form of their own.
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["io.k8s.apimachinery.pkg.api.resource.Quantity"] = "quantity",
        ["io.k8s.apimachinery.pkg.util.intstr.IntOrString"] = "int-or-string",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Time"] = "time",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"] = "micro-time",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"] = "json",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Patch"] = "json",
        ["io.k8s.apimachinery.pkg.runtime.RawExtension"] = "json",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"] = "json",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray"] = "json",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"] = "json",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray"] = "json",
    };

    public static bool IsSpecial(string type) => Special.ContainsKey(type);

    public ImportedField Read(string place, JsonElement element, bool isRequired) =>
        new(TypeOf(place, element), isRequired, ListOf(place, element), DefaultOf(element));

    private string TypeOf(string place, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ImportException(file, place, "is not an object");
        }

        if (element.TryGetProperty("$ref", out var reference))
        {
            return Reference(place, reference.GetString() ?? "");
        }

        if (element.TryGetProperty("allOf", out var all))
        {
            var parts = Json.Items(file, place + "/allOf", all).ToList();
            return parts.Count == 1
                ? TypeOf(place + "/allOf", parts[0])
                : throw new ImportException(file, place + "/allOf", $"has {parts.Count} parts where one reference is expected");
        }

        var type = Json.Text(file, place, element, "type");
        var format = element.TryGetProperty("format", out _) ? Json.Text(file, place, element, "format") : "";
        return (type, format) switch
        {
            ("array", _) => "[" + TypeOf(place + "/items", Json.Property(file, place, element, "items")) + "]",
            ("object", _) when element.TryGetProperty("additionalProperties", out var values) => "{" + TypeOf(place + "/additionalProperties", values) + "}",
            ("object", _) => "json",
            ("string", "byte") => "byte",
            ("string", "") => "string",
            ("integer", "int32" or "int64") => format,
            ("number", "double") => "double",
            ("boolean", _) => "boolean",
            _ => throw new ImportException(file, place, $"has type '{type}' and format '{format}', which are not known"),
        };
    }

    private string Reference(string place, string reference)
    {
        if (!reference.StartsWith(RefPrefix, StringComparison.Ordinal))
        {
            throw new ImportException(file, place + "/$ref", $"is '{reference}' and does not begin with {RefPrefix}");
        }

        var name = reference[RefPrefix.Length..];
        return Special.TryGetValue(name, out var special) ? special : "@" + name;
    }

    private string ListOf(string place, JsonElement element)
    {
        if (!element.TryGetProperty("x-kubernetes-list-type", out var kind) || element.TryGetProperty("allOf", out _) || element.TryGetProperty("$ref", out _))
        {
            return "";
        }

        return kind.GetString() switch
        {
            "atomic" => "",
            "set" => "set",
            "map" => "map:" + string.Join(',', Json.Strings(file, place, element, "x-kubernetes-list-map-keys")),
            var other => throw new ImportException(file, place + "/x-kubernetes-list-type", $"is '{other}' and not atomic, set or map"),
        };
    }

    // The zero values that every v3 document spells out say nothing: an absent field has them anyway.
    private static string DefaultOf(JsonElement element)
    {
        if (!element.TryGetProperty("default", out var value))
        {
            return "";
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText() == "0" ? "" : value.GetRawText(),
            JsonValueKind.True => "true",
            _ => "",
        };
    }
}
