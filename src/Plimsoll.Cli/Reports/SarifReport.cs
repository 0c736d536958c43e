using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Plimsoll.Cli.Lint;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Reports;

/// <summary>The report in SARIF 2.1.0. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</summary>
internal static class SarifReport
{
    public static void Write(LintResult result, IBufferWriter<byte> output)
    {
        var all = result.Findings.Concat(result.Allowed).Concat(result.Known).ToList();
        var rules = all.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        using var json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var fixes = new SarifFixes(result);
        for (var i = 0; i < all.Count; i++)
        {
            WriteResult(all[i], rules.FindIndex(rule => rule.Id == all[i].Rule.Id), isKnown: i >= all.Count - result.Known.Count, fixes, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteTool(IReadOnlyList<RuleInfo> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Plimsoll");
        json.WriteString("semanticVersion", Program.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(rule, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(RuleInfo rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText("shortDescription", rule.Title, json);
        WriteText("fullDescription", rule.Why, json);
        WriteText("help", rule.Remedy, json);
        if (rule.HelpUri is { } uri)
        {
            json.WriteString("helpUri", uri);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", Names.Of(rule.Category));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Finding finding, int rule, bool isKnown, SarifFixes fixes, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText("message", finding.Message, json);
        WriteLocations("locations", [(finding.Origin, finding.Path)], json);
        var related = finding.Related.Where(node => node.Origin.IsKnown).Select(node => (node.Origin, NodePath.Of(node))).ToList();
        if (related.Count > 0)
        {
            WriteLocations("relatedLocations", related, json);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("plimsoll/v1", FingerprintOf(finding));
        json.WriteEndObject();
        WriteSuppression(finding, isKnown, json);
        fixes.Write(finding, json);
        json.WriteStartObject("properties");
        json.WriteString("verdict", Names.Of(finding.Verdict));
        json.WriteString("kind", Names.KindOf(finding.Document));
        json.WriteString("object", finding.Document?.Name);
        json.WriteString("container", finding.Container);
        json.WriteString("platform", finding.Platform);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string FingerprintOf(Finding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fingerprint.Of(finding))));

    private static void WriteSuppression(Finding finding, bool isKnown, Utf8JsonWriter json)
    {
        if (finding.Allowance is null && !isKnown)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", isKnown ? "external" : "inSource");
        json.WriteString("justification", isKnown ? "known to the baseline" : finding.Allowance!.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocations(string name, IEnumerable<(Origin Origin, string Path)> places, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var (origin, path) in places.Where(place => place.Origin.File is not null))
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(origin.File!));
            json.WriteEndObject();
            WriteRegion(origin, json);
            json.WriteEndObject();
            if (path.Length > 0)
            {
                json.WriteStartArray("logicalLocations");
                json.WriteStartObject();
                json.WriteString("fullyQualifiedName", path);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRegion(Origin origin, Utf8JsonWriter json)
    {
        if (!origin.IsKnown)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", origin.Line);
        if (origin.Column > 0)
        {
            json.WriteNumber("startColumn", origin.Column);
            json.WriteNumber("endLine", Math.Max(origin.EndLine, origin.Line));
            json.WriteNumber("endColumn", Math.Max(origin.EndColumn, 1));
        }

        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : Names.Of(severity);

    /// <summary>A relative path stays relative, so that a report means the same in every checkout.</summary>
    internal static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
