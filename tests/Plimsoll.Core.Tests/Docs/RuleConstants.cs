using System.Security;
using System.Text;
using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Docs;

/// <summary>The constants by which C# names rules in allowances, a file for each hundred ids.</summary>
internal static class RuleConstants
{
    public static string NameOf(RuleInfo rule) => string.Concat(rule.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static IReadOnlyDictionary<string, string> Files(IReadOnlyList<RuleInfo> rules) => rules
        .Where(rule => !rule.Id.StartsWith("PLM9", StringComparison.Ordinal))
        .GroupBy(rule => rule.Id[3..5], StringComparer.Ordinal)
        .ToDictionary(group => $"Rules.{group.Key}xx.cs", group => Render([.. group]));

    private static string Render(IReadOnlyList<RuleInfo> rules)
    {
        var text = new StringBuilder("""
            namespace Plimsoll.Kubernetes;

            /// <summary>The rules, as allowances name them: <c>.Allow(Rules.HostNetwork, because: "...")</c>.</summary>
            public static partial class Rules
            {

            """);
        foreach (var rule in rules)
        {
            text.Append("    /// <summary>").Append(rule.Id).Append(": ").Append(SecurityElement.Escape(rule.Title)).Append(".</summary>\n")
                .Append("    public const string ").Append(NameOf(rule)).Append(" = \"").Append(Allowance.Prefix).Append(rule.Id).Append("\";\n");
        }

        return text.Append("}\n").ToString();
    }
}
