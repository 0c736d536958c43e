using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5203.</summary>
internal sealed class StorageClassNotAllowed() : Rule(needsOfPod: PodParts.Volumes, kinds: ["PersistentVolumeClaim", "StatefulSet"], isSilentUntilTold: true), IDocumentRule, IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5203",
        Name = "storage-class-not-allowed",
        Title = "Storage that the project does not use",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            The class decides where data lies, how fast it is and whether it is backed up; without one it is what the cluster happens
            to use. The project says which classes it uses.
            """,
        Remedy = "Set storageClassName to one of the classes of the project.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/storage-classes/"],
        Aliases = ["kyverno/require-storageclass", "kyverno/restrict-storageclass"],
        Options =
        [
            new("classes", OptionKind.Names, "the storage classes that claims may have"),
        ],
        Settings = "rules: { storage-class-not-allowed: { classes: [fast, standard] } }",
        Bad = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: { name: data }
            spec: { storageClassName: local-path, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
            """,
        Good = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: { name: data }
            spec: { storageClassName: fast, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.Is("", "PersistentVolumeClaim"))
        {
            Look(item, item, item.Spec, item.Subject);
        }
        else if (item.Is("apps", "StatefulSet"))
        {
            foreach (var claim in item.Spec["volumeClaimTemplates"].Items)
            {
                Look(item, item, ConfigValue.Of(claim)["spec"], $"claim template of {item.Subject}");
            }
        }
    }

    public void Check(PodScope pod)
    {
        foreach (var volume in pod.Spec["volumes"].Items)
        {
            if (ConfigValue.Of(volume)["ephemeral"]["volumeClaimTemplate"]["spec"] is { Mapping: not null } spec)
            {
                Look(pod, pod.Owner, spec, $"claim template of {pod.Subject}");
            }
        }
    }

    private void Look(Scope scope, DocumentScope? owner, ConfigValue spec, string subject)
    {
        var name = spec["storageClassName"];
        if (scope.Settings.Names(this, "classes") is not { } classes || (name.Text is { } text && NamePattern.AnyMatches(classes, text)))
        {
            return;
        }

        if (name.Text is { } other)
        {
            scope.Report(this, name.Node!, $"{subject} is of the storage class \"{SchemaLog.Short(other)}\", and the project uses {string.Join(", ", classes)}");
        }
        else if (name.IsAbsent && scope.IsWhole())
        {
            scope.Report(this, spec.Node ?? owner?.Value.Node ?? Defaults.Nowhere, $"{subject} names no storage class, and the project uses {string.Join(", ", classes)}");
        }
    }
}
