using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1120.</summary>
internal sealed class CapabilityPolicyViolation() : Rule(isSilentUntilTold: true), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1120",
        Name = "capability-policy-violation",
        Title = "Capabilities against the policy of the project",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The project says which capabilities no container may add, and which each has to drop.",
        Remedy = "Drop what is named, or do not add it.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container"],
        Aliases = ["kube-linter/verify-container-capabilities"],
        Options =
        [
            new("forbid", OptionKind.Names, "capabilities that no container may add, without CAP_"),
            new("drop", OptionKind.Names, "capabilities that each container has to drop, without CAP_"),
        ],
        Settings = "rules: { capability-policy-violation: { forbid: [SYS_*], drop: [NET_RAW] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [NET_RAW], add: [SYS_PTRACE] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [NET_RAW] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var (capabilities, forbidden) = (container.Capabilities, container.Settings.Names(this, "forbid") ?? []);
        foreach (var item in forbidden.Length == 0 ? [] : capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name && NamePattern.AnyMatches(forbidden, CapabilityLists.Plain(name)))
            {
                container.Say(this, item, $"adds the capability {SchemaLog.Short(name)}, which the project forbids");
            }
        }

        foreach (var name in container.IsWhole() ? container.Settings.Names(this, "drop") ?? [] : [])
        {
            if (capabilities.Drops(name).Or(capabilities.Drops("ALL")) == Verdict.No)
            {
                container.Say(this, capabilities.Dropped.Node ?? container.SecurityPlace, $"does not drop the capability {name}, which the project asks for");
            }
        }
    }
}
