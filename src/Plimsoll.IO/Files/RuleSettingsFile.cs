using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Files;

/// <summary>Finds and reads <c>plimsoll.rules.yaml</c>.</summary>
internal static class RuleSettingsFile
{
    public const string Name = RulesFile.FileName;

    /// <summary>The nearest rules file in a folder or above it, or null.</summary>
    public static string? Find(string folder) => NearestFile.Find(folder, Name);

    /// <summary>What a file says to rules, and what is wrong with it; no file says nothing.</summary>
    /// <param name="file">The file, or null.</param>
    /// <param name="shown">What findings call it, if not by its path.</param>
    public static (RuleSettings Settings, IReadOnlyList<Finding> Findings) Read(string? file, string? shown = null) =>
        file is null ? (RuleSettings.Empty, []) : ReadFile(file, shown);

    private static (RuleSettings Settings, IReadOnlyList<Finding> Findings) ReadFile(string file, string? shown)
    {
        var text = TextFile.Read(file, shown ?? file);
        var findings = text.Problems.Select(FormFindings.From).ToList();
        if (text.Documents is not [var first, ..])
        {
            return (RuleSettings.Empty, findings);
        }

        var result = RulesFile.Read(new ConfigDocument(first.Root, shown ?? file, first.Index, DocumentKind.Rules));
        findings.AddRange(result.Findings);
        return (result.Settings, findings);
    }

    /// <summary>What a switch says to a rule: <c>required-label-missing.labels={ owner: '*' }</c>, the value in YAML.</summary>
    /// <exception cref="FormatException">It says nothing that the rule understands.</exception>
    public static RuleSettings Parse(string text)
    {
        var equals = text.IndexOf('=');
        var dot = equals < 0 ? -1 : text.LastIndexOf('.', equals);
        if (dot <= 0)
        {
            throw new FormatException($"'--set {text}' is not RULE.OPTION=VALUE, such as too-many-containers.most=3");
        }

        var value = ConfigReader.Read(text[(equals + 1)..], null);
        if (value is not { Problems: [], Documents: [var only] })
        {
            throw new FormatException($"'--set {text}' has a value that is no YAML");
        }

        var (root, rules, rule) = (new MappingNode(), new MappingNode(), new MappingNode());
        rule.Set(text[(dot + 1)..equals], only.Root);
        rules.Set(text[..dot], rule);
        root.Set("rules", rules);
        var result = RulesFile.Read(new ConfigDocument(root));
        return result.Findings is [var problem, ..] ? throw new FormatException($"'--set {text}': {problem.Message}") : result.Settings;
    }
}
