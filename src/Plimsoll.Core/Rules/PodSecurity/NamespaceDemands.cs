using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>
/// The levels that a Namespace asks of its Pods by its labels.
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces
/// </summary>
internal sealed class NamespaceDemands(DocumentScope item)
{
    public const string Prefix = "pod-security.kubernetes.io/";

    /// <summary>What is asked, the strictest answer first: what is refused, what is warned of, what is recorded.</summary>
    /// <param name="platforms">Where the Pods run: a cluster knows no version later than its own.</param>
    public IEnumerable<(PodSecurityStandard Standard, Severity Severity, string Text)> Of(PlatformSet platforms)
    {
        foreach (var (mode, severity, does) in new[]
        {
            ("enforce", Severity.Error, "refuses it: it enforces"), ("warn", Severity.Warning, "warns of it: it is to warn at"), ("audit", Severity.Info, "records it: it audits"),
        })
        {
            var level = item.Labels[Prefix + mode].Text;
            var version = item.Labels[Prefix + mode + "-version"];
            if (level is not ("baseline" or "restricted") || version.IsUnknown || PodSecurityStandard.MinorOf(version.Text ?? "latest") is not { } minor)
            {
                continue;
            }

            foreach (var newest in Clusters(platforms))
            {
                yield return (new(level == "restricted", Math.Min(minor, newest)), severity, $"namespace \"{item.Name}\" {does} level {level}");
            }
        }
    }

    private static IEnumerable<int> Clusters(PlatformSet platforms)
    {
        var isDeclared = false;
        foreach (var platform in platforms.Platforms)
        {
            if (platform.Kubernetes is { Major: 1, Precision: > 1 } version)
            {
                isDeclared = true;
                yield return Math.Min(version.Minor, PodSecurityStandard.NewestMinor);
            }
        }

        if (!isDeclared)
        {
            yield return PodSecurityStandard.NewestMinor;
        }
    }
}
