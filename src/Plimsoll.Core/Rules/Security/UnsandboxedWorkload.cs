using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1132.</summary>
internal sealed class UnsandboxedWorkload() : Rule(isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1132",
        Name = "unsandboxed-workload",
        Title = "Pod without the runtime class of the project",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "The project says that its Pods run in a sandbox, and a runtime class is what puts one there.",
        Remedy = "Set runtimeClassName to one of the classes of the project.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
        Aliases = ["kyverno/restrict-runtimeClassName", "kyverno/add-runtimeClassName", "kubescape/C-0297"],
        Options =
        [
            new("classes", OptionKind.Names, "the runtime classes that Pods may run in"),
        ],
        Settings = "rules: { unsandboxed-workload: { classes: [gvisor, kata-*] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              runtimeClassName: runc
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              runtimeClassName: gvisor
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Settings.Names(this, "classes") is not { } classes)
        {
            return;
        }

        if (pod.RuntimeClassName.Text is { } name && !NamePattern.AnyMatches(classes, name))
        {
            pod.Say(this, pod.RuntimeClassName.Node, $"runs in the runtime class {SchemaLog.Short(name)}, and the project asks for {string.Join(" or ", classes)}");
        }
        else if (pod.RuntimeClassName.IsAbsent && pod.IsWhole())
        {
            pod.Say(this, null, $"names no runtime class, and the project asks for {string.Join(" or ", classes)}");
        }
    }
}
