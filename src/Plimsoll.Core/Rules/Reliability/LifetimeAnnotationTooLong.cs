using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5207.</summary>
internal sealed class LifetimeAnnotationTooLong() : Rule(needsOfPod: PodParts.Annotations, isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5207",
        Name = "lifetime-annotation-too-long",
        Title = "Pod that asks to live too long",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            A controller removes Pods after the time that an annotation names. The project says how long that may be.
            """,
        Remedy = "Ask for less.",
        Sources = ["https://kyverno.io/policies/other/enforce-pod-duration/enforce-pod-duration/"],
        Aliases = ["kyverno/enforce-pod-duration"],
        Options =
        [
            new("seconds", OptionKind.Number, "the longest lifetime"),
            new("annotation", OptionKind.Names, "the key of the annotation; pod.kubernetes.io/lifetime if not given"),
        ],
        Settings = "rules: { lifetime-annotation-too-long: { seconds: 28800 } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { pod.kubernetes.io/lifetime: 24h } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { pod.kubernetes.io/lifetime: 4h30m } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    private const string Usual = "pod.kubernetes.io/lifetime";

    public void Check(PodScope pod)
    {
        if (pod.Settings.Number(this, "seconds") is not { } most)
        {
            return;
        }

        var lifetime = pod.Annotations[pod.Settings.Names(this, "annotation") is { Length: 1 } given ? given[0] : Usual];
        if (lifetime.Text is { } text && GoDuration.Seconds(text) is { } seconds && seconds > most)
        {
            pod.Say(this, lifetime.Node, $"asks to live {SchemaLog.Short(text)}, and the project allows {most} seconds");
        }
    }
}
