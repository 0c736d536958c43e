using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1163.</summary>
internal sealed class KnownCredentialPattern() : Rule(ContainerParts.Env | ContainerParts.Command), IContainerRule
{
    private static readonly string[] Fields = ["command", "args"];

    private void Look(ContainerScope container, ConfigValue value)
    {
        if (value.Text is { } text && Credentials.Issuer(text) is { } issuer)
        {
            container.Say(this, value.Node, $"has a text that is a token of {issuer}");
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1163",
        Name = "known-credential-pattern",
        Title = "Token of a known form",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = "The text has the form of a token that a well-known service gives out. Whoever sees the manifest can use it.",
        Remedy = "Revoke the token, and put its successor into a Secret.",
        Sources = ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
        Aliases =
        [
            "datree/62", "datree/63", "datree/64", "datree/65", "datree/66", "datree/67", "datree/68", "datree/69", "datree/70",
            "datree/71", "datree/72", "datree/73", "datree/74", "datree/75", "datree/76", "datree/77", "datree/78", "datree/79",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: CI, value: ghp_0123456789abcdefghijklmnopqrstuvwxyz }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: CI, value: "true" }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var variable in container.Env)
        {
            Look(container, variable.Value);
        }

        foreach (var field in Fields)
        {
            foreach (var item in container.Value[field].Items)
            {
                Look(container, ConfigValue.Of(item));
            }
        }
    }
}
