using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6119.</summary>
internal sealed class ServiceLinksEnabled : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6119",
        Name = "service-links-enabled",
        Title = "A variable for every Service",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "The Pod gets variables for every Service of its namespace, which tell about the neighbours and may collide with its own.",
        Remedy = "Set enableServiceLinks to false.",
        Sources = ["https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service"],
        Aliases = ["kyverno/disable-service-discovery"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              enableServiceLinks: false
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var links = pod.Effective("enableServiceLinks");
        if (links.Is(true) == Verdict.Definite && (links.IsWritten || pod.IsWhole()))
        {
            pod.Say(this, links.IsWritten ? links.Place : null, "gets a variable for every service of its namespace");
        }
    }
}
