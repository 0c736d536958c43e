using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1162.</summary>
internal sealed class SecretInConfigMap() : Rule(kinds: ["ConfigMap"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1162",
        Name = "secret-in-config-map",
        Title = "Secret in a ConfigMap",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "ConfigMaps are readable by many and encrypted by nobody.",
        Remedy = "Put the value into a Secret.",
        Sources = ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
        Aliases = ["polaris/sensitiveConfigmapContent", "trivy/KSV-0109", "trivy/KSV-01010", "kubescape/C-0012"],
        Bad = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            data: { DB_PASSWORD: hunter22 }
            """,
        Good = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            data: { DB_HOST: db.example.com }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("", "ConfigMap") || item.Value["data"].Mapping is not { } data)
        {
            return;
        }

        foreach (var entry in data.Entries)
        {
            if (entry.Value is ScalarNode { Type: ScalarType.String } value
                && (Credentials.IsPrivateKey(value.Text) || (Credentials.IsSecretName(entry.Key) && Credentials.MayBeSecret(value.Text))))
            {
                item.Say(this, value, $"holds what looks like a secret under the key {SchemaLog.Short(entry.Key)}");
            }
        }
    }
}
