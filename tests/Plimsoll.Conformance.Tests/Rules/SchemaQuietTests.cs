using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>Manifests that others ship, and that API servers take, have nothing wrong with their form.</summary>
public sealed class SchemaQuietTests
{
    [SharedFact]
    public void Projects_that_work_fit_the_schema() => Assert.Empty(Refused("conformance/real-manifests", null));

    [SharedFact]
    public void Projects_that_work_fit_the_schema_of_Kubernetes_1_35() => Assert.Empty(Refused("conformance/real-manifests", "1.35"));

    // An API server would refuse these three as well.
    [SharedFact]
    public void The_documents_of_Kyverno_fit_the_schema_but_for_three_places() => Assert.Equal(
        [
            "PLM7005 field \"spec.securityContext.allowPrivilegeEscalation\" is unknown in v1 Pod",
            "PLM7005 field \"spec.securityContext.allowPrivilegeEscalation\" is unknown in v1 Pod",
            "PLM7008 field \"spec.initContainers[0].ports[0].containerPort\" is missing from v1 Pod",
        ],
        Refused("conformance/kyverno", null).Select(line => line[line.IndexOf("PLM", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));

    // Upstream names its Pods after the checks; capabilities_baseline0 is not a name that a Pod can have.
    [SharedFact]
    public void The_Pods_of_the_admission_plugin_fit_the_schema_but_for_their_names() =>
        Assert.DoesNotContain(Refused("conformance/psa", null), line => !line.Contains("PLM7016 name ", StringComparison.Ordinal));

    private static IEnumerable<string> Refused(string folder, string? version) =>
        Linter.Run(new LintProject(SharedDocuments.Of(folder), version is null ? PlatformSet.Empty : PlatformSet.ForKubernetes(version)))
            .Where(finding => finding.Rule.Category == Category.Schema && finding.Severity > Severity.Info)
            .Select(finding => $"{finding.Origin}: {finding.Rule.Id} {finding.Message}");
}
