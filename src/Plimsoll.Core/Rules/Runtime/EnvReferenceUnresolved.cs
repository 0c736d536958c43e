using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7382.</summary>
internal sealed class EnvReferenceUnresolved() : Rule(ContainerParts.Env), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7382",
        Name = "env-reference-unresolved",
        Title = "Reference to a variable that is not there yet",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "$(NAME) is filled in from the variables before it, and from envFrom; else the program gets the text as it stands.",
        Remedy = "Move the variable up, or write $$(NAME) if the text is meant.",
        Sources = ["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: URL, value: "http://$(HOST)/" }, { name: HOST, value: web }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: HOST, value: web }, { name: URL, value: "http://$(HOST)/" }]
            """,
    };

    public void Check(ContainerScope container)
    {
        // Few variables refer to others.
        if (!container.IsWhole() || !AnyMayRefer(container.Env))
        {
            return;
        }

        var env = container.Value["env"];
        if (env is not { Sequence: not null, ShowsAllItems: true } || !container.Value["envFrom"].IsAbsent)
        {
            return;
        }

        // The names before one are gathered for the first that refers to others.
        HashSet<string>? known = null;
        for (var i = 0; i < container.Env.Length; i++)
        {
            var variable = container.Env[i];
            if (variable.MayRefer)
            {
                known ??= NamesBefore(container.Env, i);
                Look(container, variable, known);
            }

            if (variable.Name is null)
            {
                // The variables behind it may refer to it.
                return;
            }

            known?.Add(variable.Name);
        }
    }

    private static bool AnyMayRefer(EnvVariable[] variables)
    {
        foreach (var variable in variables)
        {
            if (variable.MayRefer)
            {
                return true;
            }
        }

        return false;
    }

    private void Look(ContainerScope container, EnvVariable variable, HashSet<string> known)
    {
        foreach (var name in References.In(variable.Text ?? ""))
        {
            // The kubelet itself makes variables for Services.
            if (!known.Contains(name) && name.IndexOf("_SERVICE_", StringComparison.Ordinal) < 0 && name.IndexOf("_PORT", StringComparison.Ordinal) < 0)
            {
                container.Say(this, variable.Value.Node, $"refers to the variable {SchemaLog.Short(name)}, which is not defined before {SchemaLog.Short(variable.Name ?? "it")}");
            }
        }
    }

    private static HashSet<string> NamesBefore(EnvVariable[] variables, int end)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < end; i++)
        {
            names.Add(variables[i].Name ?? "");
        }

        return names;
    }
}
