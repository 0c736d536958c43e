using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// Checks of other tools that are not an alias in any rule's own file: those that a rule of another shape answers, and those without a rule,
/// with the reason. Every id that the tools publish for manifests is thus known.
/// </summary>
public static class ForeignChecks
{
    private const string Policy = "its names have * for any characters, and no regular expressions; required-label-missing and required-annotation-missing do the rest";
    private const string Image = "it looks at the environment of the image, which only the registry knows";
    private const string Oci = "it looks at the bundle or the host as well, which the tool that starts the container does";

    // The answer, which is the name of a rule or a reason; then the ids.
    private static readonly (string Answer, string Ids)[] Table =
    [
        ("pod-security-restricted-seccomp", "kube-score/container-seccomp-profile trivy/KSV-0030 kubesec/SeccompAny kyverno/restrict-seccomp-strict monokle/PSS205 datree/61 datree/99 kubescape/C-0210"),
        ("pod-security-baseline-seccomp", "trivy/KSV-0104 kubesec/SeccompUnconfined kyverno/restrict-seccomp monokle/PSS110"),
        ("rbac-secrets-access", "kube-linter/access-to-secrets"),
        ("rbac-create-workloads", "kube-linter/access-to-create-pods"),
        ("host-users-not-isolated", "kubescape/host-users-root-workload"),
        ("service-target-port-unmatched", "kube-linter/invalid-target-ports"),
        ("impossible-value", "kube-score/container-ports-check"),
        ("invalid-name", "datree/54"),
        ("wrong-type", "kube-linter/schema-validation"),
        ("api-version-removed", "datree/18 datree/19 datree/90 datree/94 datree/106 datree/111"),
        (Policy, "kyverno/metadata-match-regex"),
        (Image, "kyverno/check-nvidia-gpu"),
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
