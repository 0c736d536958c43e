using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6098.</summary>
internal sealed class ServiceSelectorNotUnique : Rule, IOpenProjectRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6098",
        Name = "service-selector-not-unique",
        Title = "Two Services for the same Pods",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = "Two Services with the same selector are one too many, or one of them was to select other Pods.",
        Remedy = "Merge them, or mend one of the selectors.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kyverno/require-unique-service-selector"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: api }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: api }
            spec:
              selector: { app: api }
              ports: [{ port: 80, targetPort: 8080 }]
            """,
    };

    public void Check(ProjectScope project)
    {
        var services = project.OfKind("Service");
        for (var i = 0; i < services.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (services[i].Spec["selector"].Mapping is { Count: > 0, IsOpen: false } mine && services[j].Spec["selector"].Mapping is { IsOpen: false } theirs
                    && services[i].SharesNamespace(services[j]) == Verdict.Definite && NodeEquality.SameData(mine, theirs))
                {
                    services[i].Say(this, mine, $"selects the pods that {services[j].Subject} selects");
                    break;
                }
            }
        }
    }
}
