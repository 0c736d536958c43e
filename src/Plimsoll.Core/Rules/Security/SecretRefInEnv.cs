using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1161.</summary>
internal sealed class SecretRefInEnv() : Rule(ContainerParts.Env | ContainerParts.EnvFrom), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1161",
        Name = "secret-ref-in-env",
        Title = "Secret in the environment",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            Variables are inherited by every child process and end up in dumps and logs; a file can be read once and has rights of its own.
            """,
        Remedy = "Mount the Secret as a volume.",
        Sources = ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
        Aliases =
        [
            "kube-linter/read-secret-from-env-var", "checkov/CKV_K8S_35", "kubesec/SecretsAsEnvironmentVariables",
            "kyverno/disallow-secrets-from-env-vars", "monokle/KBP112", "datree/98", "kubescape/C-0207",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: api, key: token } } }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: api, secret: { secretName: api } }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: api, mountPath: /etc/api }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var variable in container.Env)
        {
            var from = variable.ValueFrom["secretKeyRef"];
            if (from.Mapping is not null)
            {
                container.Say(this, from.Node, $"reads {SchemaLog.Short(variable.Name ?? "a secret")} from a secret into its environment");
            }
        }

        foreach (var item in container.Value["envFrom"].Items)
        {
            var from = ConfigValue.Of(item)["secretRef"];
            if (from.Mapping is not null)
            {
                container.Say(this, from.Node, "reads a whole secret into its environment");
            }
        }
    }
}
