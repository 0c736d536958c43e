using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// Checks of other tools that are not an alias in any rule's own file: those that a rule of another shape answers, and those without a rule,
/// with the reason. Every id that the tools publish for manifests is thus known.
/// </summary>
public static class ForeignChecks
{
    private const string Policy = "it asks for what each organisation decides for itself, such as its labels, registries, classes and bounds";
    private const string Old = "it is about one old vulnerability, which the versions that are still supported do not have";
    private const string Custom = "it looks at a custom kind of another project";
    private const string Oci = "it looks at the bundle or the host as well, which the tool that starts the container does";

    // The answer, which is the name of a rule or a reason; then the ids.
    private static readonly (string Answer, string Ids)[] Table =
    [
        ("pod-security-restricted-seccomp", "kube-score/container-seccomp-profile trivy/KSV-0030 kubesec/SeccompAny kyverno/restrict-seccomp-strict monokle/PSS205 datree/61 datree/99 kubescape/C-0210"),
        ("pod-security-baseline-seccomp", "trivy/KSV-0104 kubesec/SeccompUnconfined kyverno/restrict-seccomp monokle/PSS110"),
        ("rbac-secrets-access", "kube-linter/access-to-secrets"),
        ("rbac-create-workloads", "kube-linter/access-to-create-pods"),
        ("host-users-not-isolated", "kubescape/host-users-root-workload"),
        ("pdb-blocks-eviction", "polaris/pdbMinAvailableGreaterThanHPAMinReplicas"),
        ("service-target-port-unmatched", "kube-linter/invalid-target-ports"),
        ("impossible-value", "kube-score/container-ports-check"),
        ("invalid-name", "datree/54"),
        ("wrong-type", "kube-linter/schema-validation"),
        ("api-version-removed", "datree/18 datree/19 datree/90 datree/94 datree/106 datree/111"),
        (Policy, "kyverno/restrict-usergroup-fsgroup-id kyverno/check-supplemental-groups kube-linter/verify-container-capabilities"
            + " kyverno/restrict-runtimeClassName kyverno/add-runtimeClassName kubescape/C-0297 kyverno/disallow-all-secrets kyverno/restrict-secrets-by-label"
            + " kyverno/restrict-secrets-by-name trivy/KSV-0125 trivy/KSV-0032 trivy/KSV-0033 trivy/KSV-0035 kyverno/restrict-image-registries"
            + " kyverno/allowed-image-repos kyverno/advanced-restrict-image-registries kubescape/C-0001 kubescape/C-0078 kubescape/C-0021"
            + " kube-linter/required-label-owner kyverno/require-labels datree/21 datree/22 kubescape/C-0076 kubescape/C-0077"
            + " kube-linter/required-annotation-email kyverno/require-annotations kube-linter/forbidden-annotation kyverno/allowed-annotations"
            + " kyverno/metadata-match-regex kyverno/restrict-service-port-range kyverno/restrict-ingress-classes kyverno/require-qos-guaranteed"
            + " kyverno/require-qos-burstable kyverno/enforce-resources-as-ratio kyverno/deny-commands-in-exec-probe kyverno/mutate-large-termination-gps"
            + " kube-linter/priority-class-name kyverno/allowed-pod-priorities kyverno/restrict-jobs kyverno/require-storageclass"
            + " kyverno/restrict-storageclass kyverno/limit-containers-per-pod kyverno/check-nvidia-gpu kyverno/check-env-vars kyverno/enforce-pod-duration"),
        (Old, "kyverno/mitigate-log4shell datree/33 kubescape/C-0058"),
        (Custom, "kyverno/verify-vpa-target kyverno/check-vpa-configuration"),
        ("wrong-type", "runtime-tools/CheckJSONSchema"),
        ("missing-field", "runtime-tools/CheckMandatoryFields"),
        (Oci, "runc/rootfs runtime-tools/CheckPlatform runtime-tools/DevicesFileNotMatch runtime-tools/RootPathExist"),
    ];

    /// <summary>The rule that answers a check of another tool, such as <c>datree/54</c>; null if none does, or the check is not known.</summary>
    public static RuleInfo? RuleFor(string alias) => AnswerTo(alias) is { } answer ? RuleNames.Find(answer) : null;

    /// <summary>Why there is no rule for a check of another tool that is known; null if there is one, or the check is not known.</summary>
    public static string? WhyNone(string alias) => AnswerTo(alias) is { } answer && RuleNames.Find(answer) is null ? answer : null;

    private static string? AnswerTo(string alias)
    {
        foreach (var (answer, ids) in Table)
        {
            foreach (var id in ids.Split(' '))
            {
                if (string.Equals(id, alias, StringComparison.OrdinalIgnoreCase)
                    || string.Equals(id.Substring(id.IndexOf('/') + 1), alias, StringComparison.OrdinalIgnoreCase))
                {
                    return answer;
                }
            }
        }

        return null;
    }
}
