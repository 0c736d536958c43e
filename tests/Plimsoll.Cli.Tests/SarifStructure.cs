using System.Text.Json;

namespace Plimsoll.Cli.Tests;

/// <summary>
/// Holds a log against what the schema of SARIF 2.1.0 asks of the parts that Plimsoll writes: required properties, no others, types and least values.
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
/// </summary>
internal static class SarifStructure
{
    // Each object: its properties, those that must be there marked with "!", then the form of each.
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["log"] = "$schema:uri !version:2.1.0 !runs:[run]",
        ["run"] = "!tool:tool columnKind:utf16CodeUnits|unicodeCodePoints results:[result]",
        ["tool"] = "!driver:driver",
        ["driver"] = "!name:text semanticVersion:text rules:[rule]",
        ["rule"] = "!id:text name:text shortDescription:message fullDescription:message help:message helpUri:uri defaultConfiguration:configuration properties:any",
        ["configuration"] = "level:none|note|warning|error",
        ["result"] = "ruleId:text ruleIndex:index level:none|note|warning|error !message:message locations:[location] relatedLocations:[location]"
            + " partialFingerprints:texts suppressions:[suppression] fixes:[fix] properties:any",
        ["message"] = "!text:text",
        ["location"] = "physicalLocation:physical logicalLocations:[logical]",
        ["physical"] = "artifactLocation:artifact region:region",
        ["artifact"] = "uri:reference",
        ["logical"] = "fullyQualifiedName:text",
        ["region"] = "startLine:positive startColumn:positive endLine:positive endColumn:positive",
        ["fix"] = "description:message !artifactChanges:[change]",
        ["change"] = "!artifactLocation:artifact !replacements:[replacement]",
        ["replacement"] = "!deletedRegion:region insertedContent:content",
        ["content"] = "text:text",
        ["suppression"] = "!kind:inSource|external justification:text",
    };

    public static IReadOnlyList<string> Problems(JsonElement log)
    {
        var problems = new List<string>();
        Check(log, "log", "", problems);
        return problems;
    }

    private static void Check(JsonElement value, string form, string path, List<string> problems)
    {
        if (form.StartsWith('['))
        {
            var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [];
            Require(value.ValueKind == JsonValueKind.Array, "is no list", path, problems);
            for (var i = 0; i < items.Count; i++)
            {
                Check(items[i], form[1..^1], $"{path}[{i}]", problems);
            }
        }
        else if (Forms.TryGetValue(form, out var properties))
        {
            CheckObject(value, properties, path, problems);
        }
        else
        {
            Require(Holds(value, form), $"is not {form}", path, problems);
        }
    }

    private static void CheckObject(JsonElement value, string properties, string path, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path + " is no object");
            return;
        }

        var known = properties.Split(' ').Select(item => item.Split(':', 2)).ToDictionary(item => item[0].TrimStart('!'), item => (Form: item[1], IsRequired: item[0][0] == '!'));
        foreach (var (name, property) in known)
        {
            var isThere = value.TryGetProperty(name, out var child);
            Require(isThere || !property.IsRequired, $"lacks {name}", path, problems);
            if (isThere)
            {
                Check(child, property.Form, path + "." + name, problems);
            }
        }

        problems.AddRange(value.EnumerateObject().Where(item => !known.ContainsKey(item.Name)).Select(item => $"{path} has {item.Name}"));
    }

    private static bool Holds(JsonElement value, string form) => form switch
    {
        "any" => value.ValueKind == JsonValueKind.Object,
        "text" => value.ValueKind == JsonValueKind.String,
        "texts" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(item => item.Value.ValueKind == JsonValueKind.String),
        "uri" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
        "reference" => Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        "index" => value.TryGetInt32(out var index) && index >= -1,
        "positive" => value.TryGetInt32(out var number) && number >= 1,
        _ => form.Split('|').Contains(value.GetString()),
    };

    private static void Require(bool holds, string problem, string path, List<string> problems)
    {
        if (!holds)
        {
            problems.Add($"{path} {problem}");
        }
    }
}
