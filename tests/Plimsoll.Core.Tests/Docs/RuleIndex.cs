using System.Text;
using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Docs;

/// <summary>The list of all rules, to be searched by id, name, or what other tools call them.</summary>
internal static class RuleIndex
{
    public static string Render(IReadOnlyList<RuleInfo> rules)
    {
        var page = new StringBuilder("""
            # Rules

            Made from the rules themselves. `plimsoll explain ID` shows the same; it also takes the ids of other tools.

            | ids | subject |
            | --- | --- |
            | PLM1 | what a Pod or container may do |
            | PLM2 | combinations with the versions of a platform |
            | PLM3 | seccomp profiles |
            | PLM4 | OCI runtime specs |
            | PLM500, PLM502 | Pod Security Standards, check by check |
            | PLM5 | reliability: images, resources, probes, replicas, budgets, volumes |
            | PLM6 | networks, roles and what refers to what |
            | PLM7 | correctness: the form of documents, what the API server refuses, and what goes wrong at run time |
            | PLM9 | Plimsoll itself: allowances, baselines, programs that make manifests |

            | id | name | severity | what it finds | other tools |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var rule in rules)
        {
            page.Append($"| [{rule.Id}]({RulePage.NameOf(rule)}) | {rule.Name} | {(rule.IsOptIn ? "off, " : "")}{rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} | {string.Join(", ", rule.Aliases)} |\n");
        }

        return page.ToString();
    }
}
