using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7351.</summary>
internal sealed class RecursiveReadOnlyMisused() : Rule(ContainerParts.VolumeMounts), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7351",
        Name = "recursive-read-only-misused",
        Title = "Recursive read-only mount that is not read-only",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. recursiveReadOnly IfPossible or Enabled needs readOnly true and no mountPropagation but None.
            """,
        Remedy = "Set readOnly to true, and leave mountPropagation out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Versions = "1.30 and later",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, recursiveReadOnly: Enabled }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, readOnly: true, recursiveReadOnly: Enabled }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Value["volumeMounts"].Items)
        {
            var mount = ConfigValue.Of(item);
            var recursive = mount["recursiveReadOnly"];
            if (recursive.Text is not ("IfPossible" or "Enabled"))
            {
                continue;
            }

            if (mount["readOnly"].Is(true) == Verdict.No && (container.IsWhole() || !mount["readOnly"].IsAbsent))
            {
                container.Say(this, recursive.Node, "has a recursive read-only mount that is not readOnly");
            }
            else if (mount["mountPropagation"].Text is { Length: > 0 } and not "None")
            {
                container.Say(this, mount["mountPropagation"].Node, "has a recursive read-only mount with mountPropagation", fix: Fixes.Remove(mount["mountPropagation"].Node!));
            }
        }
    }
}
