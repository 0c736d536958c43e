using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1164.</summary>
internal sealed class SecretConsumptionForbidden() : Rule(isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1164",
        Name = "secret-consumption-forbidden",
        Title = "Secret that the project does not allow",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The project says which Secrets its Pods may use, because what a Pod can read, everybody who may create Pods can read.
            """,
        Remedy = "Use one of the Secrets that the project names, or fetch the value in another way.",
        Sources = ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
        Aliases = ["kyverno/disallow-all-secrets", "kyverno/restrict-secrets-by-label", "kyverno/restrict-secrets-by-name"],
        Options =
        [
            new("allowed", OptionKind.Names, "the Secrets that Pods may use; [] for none"),
        ],
        Settings = "rules: { secret-consumption-forbidden: { allowed: [web-*] } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: billing, key: token } } }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: web-api, key: token } } }]
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Settings.Names(this, "allowed") is not { } allowed)
        {
            return;
        }

        foreach (var reference in pod.References)
        {
            if (reference.Kind == "Secret" && reference.Name.Text is { } name && !NamePattern.AnyMatches(allowed, name))
            {
                pod.Say(this, reference.Name.Node, $"uses the secret {SchemaLog.Short(name)}, which is none that the project allows");
            }
        }
    }
}
