using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7369.</summary>
internal sealed class TolerationMalformed() : Rule(needsOfPod: PodParts.Tolerations), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7369",
        Name = "toleration-malformed",
        Title = "Toleration that cannot be",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A toleration with Exists has no value, one without a key has the operator Exists, and
            tolerationSeconds go with the effect NoExecute only.
            """,
        Remedy = "Write what is named.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              tolerations: [{ key: a, operator: Exists, value: b }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              tolerations: [{ key: a, operator: Exists }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["tolerations"].Items)
        {
            var toleration = ConfigValue.Of(item);
            var (key, name, value) = (toleration["key"], toleration["operator"], toleration["value"]);
            if (name.Is("Exists") == Verdict.Definite && value.Text is { Length: > 0 })
            {
                pod.Say(this, value.Node, "has a toleration with the operator Exists and a value", fix: Fixes.Remove(value.Node!));
            }
            else if (!key.IsUnknown && string.IsNullOrEmpty(key.Text) && name.Is("Exists") == Verdict.No && (pod.IsWhole() || !name.IsAbsent))
            {
                pod.Say(this, item, "has a toleration without a key, whose operator must be Exists");
            }
            else if (toleration["tolerationSeconds"].State == ValueState.Known && toleration["effect"].Is("NoExecute") == Verdict.No && (pod.IsWhole() || !toleration["effect"].IsAbsent))
            {
                pod.Say(this, toleration["tolerationSeconds"].Node, "has a toleration with tolerationSeconds whose effect is not NoExecute");
            }
        }
    }
}
