using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7380.</summary>
internal sealed class MemoryQuantityMilliSuffix() : Rule(ContainerParts.Resources), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7380",
        Name = "memory-quantity-milli-suffix",
        Title = "Memory in thousandths of a byte",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The suffix m stands for thousandths: 128m is an eighth of a byte, and the container is killed at once. A small number without a
            suffix is bytes.
            """,
        Remedy = "Write Mi or M.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { memory: 128m } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { memory: 128Mi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, container.Requests["memory"], "requests");
        Look(container, container.Limits["memory"], "limits");
    }

    private void Look(ContainerScope container, ConfigValue memory, string list)
    {
        if (!memory.IsAbsent && !IsPlain(memory.Text) && Amount.IsSomeBelow(memory, 1024 * 1024))
        {
            container.Say(this, memory.Node, $"has {Amount.Text(memory)} of memory in its {list}, less than one mebibyte; a suffix is missing or is m for M");
        }
    }

    // 128Mi and its like, for which nothing has to be worked out.
    private static bool IsPlain(string? text) =>
        text is { Length: > 2 } && text[text.Length - 1] == 'i' && text[text.Length - 2] is 'M' or 'G' && text[0] is >= '1' and <= '9';
}
