using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1160.</summary>
internal sealed class LiteralSecretInEnv() : Rule(ContainerParts.Env), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1160",
        Name = "literal-secret-in-env",
        Title = "Secret in plain text",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A value in a manifest is in every copy of it: in the repository, in etcd, in kubectl describe, and in crash reports.",
        Remedy = "Put the value into a Secret and refer to it by valueFrom.secretKeyRef, or better mount it.",
        Sources = ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
        Aliases = ["kube-linter/env-var-secret", "polaris/sensitiveContainerEnvVar", "monokle/KBP111", "kubescape/C-0012"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: DB_PASSWORD, value: hunter22 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var variable in container.Env)
        {
            if (variable is { Name: { } name, Text: { Length: > 0 } text }
                && (Credentials.IsPrivateKey(text) || (Credentials.IsSecretName(name) && Credentials.MayBeSecret(text))))
            {
                container.Say(this, variable.Value.Node, $"has the value of {SchemaLog.Short(name)} in plain text");
            }
        }
    }
}
