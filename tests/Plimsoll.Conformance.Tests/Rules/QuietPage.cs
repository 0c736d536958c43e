using System.Globalization;
using System.Text;
using Plimsoll.Findings;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>The page that says how often each rule speaks on manifests that are in use.</summary>
internal static class QuietPage
{
    public static string Render(IReadOnlyList<Finding> findings)
    {
        var page = new StringBuilder("""
            # What the rules say of manifests that are in use

            The manifests that argo-cd, ingress-nginx, kube-prometheus, microservices-demo and the splunk example of kube-linter ship,
            linted without a platforms file. A rule that is not in the table says nothing about them. Rules marked *opt-in* run where
            they are asked for. `PLIMSOLL_UPDATE=1 dotnet test tests/Plimsoll.Conformance.Tests` writes this page.

            | rule | name | severity | findings |
            | --- | --- | --- | ---: |

            """);
        foreach (var rule in findings.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var info = rule.First().Rule;
            var severity = info.Severity.ToString().ToLowerInvariant() + (info.IsOptIn ? ", *opt-in*" : "");
            page.Append(CultureInfo.InvariantCulture, $"| {info.Id} | {info.Name} | {severity} | {rule.Count()} |\n");
        }

        return page.ToString();
    }
}
