using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7346.</summary>
internal sealed class ApparmorAnnotationUnknownContainer() : Rule(needsOfPod: PodParts.Annotations), IPodRule
{
    private const string Prefix = "container.apparmor.security.beta.kubernetes.io/";

    private static bool IsContainer(PodScope pod, string name)
    {
        foreach (var container in pod.Containers)
        {
            if (container.Name == name || container.Value["name"].IsUnknown)
            {
                return true;
            }
        }

        return !pod.ShowsAllContainers;
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7346",
        Name = "apparmor-annotation-unknown-container",
        Title = "AppArmor annotation for no container",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. The end of the key must be the name of a container of the Pod.",
        Remedy = "Write the name of the container, or better the field appArmorProfile.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/wbe: runtime/default } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/web: runtime/default } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (!pod.IsWhole() || pod.Annotations.Mapping is not { } annotations)
        {
            return;
        }

        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.StartsWith(Prefix, StringComparison.Ordinal) && !IsContainer(pod, entry.Key.Substring(Prefix.Length)))
            {
                pod.Say(this, entry.Value, $"has an AppArmor annotation for \"{SchemaLog.Short(entry.Key.Substring(Prefix.Length))}\", which is none of its containers", fix: Fixes.Remove(entry.Value));
            }
        }
    }
}
