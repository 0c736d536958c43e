using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1118.</summary>
internal sealed class SysModuleCapability() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1118",
        Name = "sys-module-capability",
        Title = "SYS_MODULE capability",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Whoever loads a kernel module runs code in the kernel of the node.",
        Remedy = "Load modules on the node, before any Pod needs them.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
        Aliases = ["trivy/KSV-0120"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [SYS_MODULE] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Capabilities.Adds("SYS_MODULE") == Verdict.Definite)
        {
            container.Say(this, container.Capabilities.Added.Node, "adds the capability SYS_MODULE: it can load code into the kernel");
        }
    }
}
