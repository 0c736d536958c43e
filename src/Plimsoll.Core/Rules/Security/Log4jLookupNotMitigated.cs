using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1134.</summary>
internal sealed class Log4jLookupNotMitigated : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1134",
        Name = "log4j-lookup-not-mitigated",
        Title = "Lookups of Log4j not switched off",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            A Log4j before 2.15 runs code that stands in what it logs (CVE-2021-44228). In 2.10 and later a variable switches that
            off. It helps images that cannot be rebuilt, and nobody else.
            """,
        Remedy = "Update Log4j, or set LOG4J_FORMAT_MSG_NO_LOOKUPS to true.",
        Sources = ["https://logging.apache.org/security.html#CVE-2021-44228"],
        Aliases = ["kyverno/mitigate-log4shell"],
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
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: LOG4J_FORMAT_MSG_NO_LOOKUPS, value: "true" }]
            """,
    };

    public void Check(ContainerScope container)
    {
        var (env, from) = (container.Value["env"], container.Value["envFrom"]);
        if (!container.IsWhole() || !from.IsAbsent || env.IsUnknown || env.Sequence is { IsOpen: true })
        {
            return;
        }

        foreach (var item in env.Items)
        {
            // Any value but a known other one may be true.
            if (ConfigValue.Of(item)["name"].Is(Variable) != Verdict.No && ConfigValue.Of(item)["value"].Text is null or "true")
            {
                return;
            }
        }

        container.Say(this, env.Items.Count > 0 ? env.Node : null, $"does not set {Variable} to true");
    }

    private const string Variable = "LOG4J_FORMAT_MSG_NO_LOOKUPS";
}
