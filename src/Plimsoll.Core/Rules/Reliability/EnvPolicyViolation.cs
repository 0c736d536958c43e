using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5206.</summary>
internal sealed class EnvPolicyViolation() : Rule(isSilentUntilTold: true), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5206",
        Name = "env-policy-violation",
        Title = "Variable against the policy of the project",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The project says which variables its containers set, and which values none may have.",
        Remedy = "Set the variable as the project wants it.",
        Sources = ["https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"],
        Aliases = ["kyverno/check-env-vars"],
        Options =
        [
            new("required", OptionKind.Map, "variables that every container sets, each with what its value may be"),
            new("forbidden", OptionKind.Map, "variables, each with the values that it may not have"),
        ],
        Settings = "rules: { env-policy-violation: { forbidden: { DEBUG: \"true\" } } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: DEBUG, value: "true" }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: DEBUG, value: "false" }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var forbidden in container.Settings.Map(this, "forbidden"))
        {
            var (place, value) = Find(container, forbidden.Key);
            if (value.Text is { } text && NamePattern.AnyMatches(forbidden.Value, text))
            {
                container.Say(this, place, $"sets {forbidden.Key} to \"{SchemaLog.Short(text)}\", which the project forbids");
            }
        }

        foreach (var required in container.Settings.Map(this, "required"))
        {
            var (place, value) = Find(container, required.Key);
            if (value.Text is { } text && !NamePattern.AnyMatches(required.Value, text))
            {
                container.Say(this, place, $"sets {required.Key} to \"{SchemaLog.Short(text)}\", and the project wants {string.Join(" or ", required.Value)}");
            }
            else if (place is null && container.IsWhole() && container.Value["envFrom"].IsAbsent && container.Value["env"] is { IsUnknown: false, Sequence: not { IsOpen: true } } env)
            {
                container.Say(this, env.Node, $"does not set {required.Key}, which the project wants");
            }
        }
    }

    private static (ConfigNode? Place, ConfigValue Value) Find(ContainerScope container, string name)
    {
        foreach (var variable in container.Env)
        {
            if (variable.Name == name)
            {
                return (variable.Node, variable.Value);
            }
        }

        return default;
    }
}
