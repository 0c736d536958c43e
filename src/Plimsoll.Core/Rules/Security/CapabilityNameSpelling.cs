using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1379.</summary>
internal sealed class CapabilityNameSpelling() : Rule(ContainerParts.AddedCapabilities | ContainerParts.DroppedCapabilities), IContainerRule
{
    private void Look(ContainerScope container, ConfigValue list)
    {
        foreach (var item in list.Items)
        {
            if (ConfigValue.Of(item).Text is { Length: > 0 } name && CapabilityLists.Plain(name) is var plain && plain != name)
            {
                container.Say(this, item, $"names the capability {SchemaLog.Short(name)}; write {SchemaLog.Short(plain)}", fix: Fixes.Set(item, plain));
            }
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1379",
        Name = "capability-name-spelling",
        Title = "Capability that is spelled otherwise",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            Kubernetes writes capabilities in capitals and without CAP_. Runtimes read other spellings each in their own way, and checks
            that compare the text do not see them.
            """,
        Remedy = "Write NET_ADMIN, not CAP_NET_ADMIN or net_admin.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [CAP_NET_ADMIN] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [NET_ADMIN] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, container.Capabilities.Added);
        Look(container, container.Capabilities.Dropped);
    }
}
