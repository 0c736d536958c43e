using System.Text;
using Plimsoll.Core.Tests.Rules;
using Plimsoll.CSharp;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;
using Plimsoll.Tests;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Docs;

/// <summary>The page of a rule, in Markdown.</summary>
internal static class RulePage
{
    public static string NameOf(RuleInfo rule) => $"{rule.Id}-{rule.Name}.md";

    public static string Render(RuleInfo rule)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(rule.Id).Append(": ").Append(rule.Name).Append("\n\n");
        page.Append(rule.Title).Append(".\n\n");
        Table(page, rule);
        page.Append("\n## Why\n\n").Append(rule.Why).Append("\n\n## What to do\n\n").Append(rule.Remedy).Append('\n');
        Options(page, rule);
        Example(page, "Platforms file", rule.Platforms);
        Example(page, "Bad", rule.Bad);
        Code(page, rule, rule.Bad);
        Said(page, rule);
        Example(page, "Good", rule.Good);
        Code(page, rule, rule.Good);
        Allow(page, rule);
        if (rule.Sources.Count > 0)
        {
            page.Append("\n## Sources\n\n").AppendJoin("", rule.Sources.Distinct().Select(source => $"- <{source}>\n"));
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, RuleInfo rule)
    {
        page.Append("| | |\n| --- | --- |\n");
        Row(page, "severity", rule.Severity.ToString().ToLowerInvariant());
        Row(page, "category", rule.Category.ToString().ToLowerInvariant());
        Row(page, "runs", rule.IsOptIn ? "only where it is asked for" : rule.Options.Count > 0 ? "where the rules file of the project gives it an option" : "by default");
        Row(page, "in C#", InCode(rule));
        Row(page, "since", rule.Since);
        Row(page, "Kubernetes", rule.Versions);
        Row(page, "Pod Security", rule.Psa);
        Row(page, "other tools", rule.Aliases.Count == 0 ? null : string.Join(", ", rule.Aliases.Select(alias => $"`{alias}`")));
    }

    private static void Options(StringBuilder page, RuleInfo rule)
    {
        if (rule.Options.Count == 0)
        {
            return;
        }

        page.Append("\n## Options\n\n| option | form | what it says |\n| --- | --- | --- |\n")
            .AppendJoin("", rule.Options.Select(option => $"| `{option.Name}` | {Form(option.Kind)} | {option.Meaning} |\n"))
            .Append("\nIn `plimsoll.rules.yaml` beside the project or above it:\n\n```yaml\n").Append(rule.Settings!.TrimEnd()).Append("\n```\n");
    }

    private static string Form(OptionKind kind) => kind switch
    {
        OptionKind.Number => "a number",
        OptionKind.Ranges => "numbers and ranges",
        OptionKind.Map => "keys with names",
        _ => "names, with `*` for any characters",
    };

    private static string? InCode(RuleInfo info) => RuleList.All.FirstOrDefault(rule => rule.Info.Id == info.Id) is not { } rule ? null
        : LeftToEmit.Reason(rule) is { } reason ? $"said when manifests are emitted: {reason}"
        : LeftToEmit.Missing.Contains(rule.Info.Id) ? "said by the compiler where the object is handed to the app, else when manifests are emitted"
        : "said by the compiler";

    private static void Row(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            page.Append("| ").Append(name).Append(" | ").Append(value).Append(" |\n");
        }
    }

    private static void Example(StringBuilder page, string title, string? example)
    {
        if (example is not null)
        {
            page.Append("\n## ").Append(title).Append("\n\n```yaml\n").Append(example.TrimEnd()).Append("\n```\n");
        }
    }

    /// <summary>The same as C#, as import writes it.</summary>
    private static void Code(StringBuilder page, RuleInfo rule, string? example)
    {
        var documents = example is null || !RuleList.All.Any(known => known.Info.Id == rule.Id) || LeftToEmit.NotInCode.Contains(rule.Id)
            ? []
            : ConfigReader.Read(example, "example.yaml").Documents;
        if (documents.Count > 0 && documents.All(document => document.Root is MappingNode))
        {
            var writer = new CSharpWriter(KubernetesSchema.Default);
            page.Append("\n```csharp\n").AppendJoin("", documents.Select(document => $"app.Add({writer.Expression(document)});\n")).Append("```\n");
        }
    }

    /// <summary>What is found in the bad example, as it is printed: people search for the words of a message.</summary>
    private static void Said(StringBuilder page, RuleInfo rule)
    {
        var documents = ConfigReader.Read(rule.Bad ?? "", "example.yaml").Documents;
        var platforms = rule.Platforms is { } text ? TestTree.Platforms(text) : PlatformSet.Empty;
        var findings = Linter.Run(new LintProject(documents, platforms) { Rules = RuleSet.Only(rule.Id).With(TestTree.Settings(rule.Settings)) });
        if (findings.Count > 0)
        {
            page.Append("\nWhat is said of it:\n\n```text\n").AppendJoin("", findings.Select(Line)).Append("```\n");
        }
    }

    private static string Line(Finding finding) =>
        FormattableString.Invariant($"{finding.Origin.File}({finding.Origin.Line},{finding.Origin.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.Message}\n");

    private static void Allow(StringBuilder page, RuleInfo rule)
    {
        page.Append("\n## How to allow it\n\n");
        if (rule.Category == Category.Schema || rule.Id.StartsWith("PLM9", StringComparison.Ordinal))
        {
            page.Append("Mend it. In C#, `.editorconfig`, `#pragma` and `[SuppressMessage]` set its severity as that of any warning.\n");
            return;
        }

        page.Append("In a manifest, with an annotation of the object or of its Pod template:\n\n```yaml\nmetadata:\n  annotations:\n    ")
            .Append(Allowance.Prefix).Append(rule.Id).Append(": why it is accepted; until 2027-01-31\n```\n\nIn C#:\n\n```csharp\n.Allow(Rules.")
            .Append(RuleConstants.NameOf(rule)).Append(", because: \"why it is accepted\", until: new(2027, 1, 31))\n```\n");
    }
}
