using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1108.</summary>
internal sealed class IdOutsideAllowedRange() : Rule(isSilentUntilTold: true), IPodRule, IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1108",
        Name = "id-outside-allowed-range",
        Title = "User or group outside the range of the project",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Where user namespaces or shared volumes are divided by ids, a process with an id of another team reads the files of that
            team. The rule speaks where the project says which ids are its own.
            """,
        Remedy = "Choose an id in the range.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases = ["kyverno/restrict-usergroup-fsgroup-id", "kyverno/check-supplemental-groups"],
        Options =
        [
            new("users", OptionKind.Ranges, "the ids that users may have"),
            new("groups", OptionKind.Ranges, "the ids that groups may have"),
        ],
        Settings = "rules: { id-outside-allowed-range: { users: [10000-19999], groups: [10000-29999] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsUser: 1000, fsGroup: 20000 }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsUser: 10000, fsGroup: 20000 }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Settings.Ranges(this, "groups") is not { } allowed)
        {
            return;
        }

        Look(pod, pod.SecurityContext["fsGroup"], "fsGroup", allowed);
        foreach (var group in pod.SecurityContext["supplementalGroups"].Items)
        {
            Look(pod, ConfigValue.Of(group), "the supplemental group", allowed);
        }
    }

    public void Check(ContainerScope container)
    {
        Look(container, "runAsUser", "users");
        Look(container, "runAsGroup", "groups");
    }

    private void Look(PodScope pod, ConfigValue id, string what, NumberRanges allowed)
    {
        if (id.Integer is { } number && !allowed.Contains(number))
        {
            pod.Say(this, id.Node, $"has {what} {number}, outside the {allowed.Text} of the project");
        }
    }

    private void Look(ContainerScope container, string field, string option)
    {
        if (container.Settings.Ranges(this, option) is { } allowed && container.Effective(field) is { IsWritten: true, Integer: { } number } id && !allowed.Contains(number))
        {
            container.Say(this, id.Place, $"has {field} {number}, outside the {allowed.Text} of the project");
        }
    }
}
