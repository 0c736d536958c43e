using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7343.</summary>
internal sealed class SeccompPathWithoutLocalhost() : Rule(ContainerParts.SpecialSeccomp), IContainerRule
{
    private void Look(ContainerScope container, ConfigValue context)
    {
        var profile = context["seccompProfile"];
        var path = profile["localhostProfile"];
        if (path.Text is not null && profile["type"].Text is { } type and not "Localhost")
        {
            container.Say(this, path.Node, $"has a localhostProfile, and its seccomp profile is of type {SchemaLog.Short(type)}", fix: Fixes.Remove(path.Node!));
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7343",
        Name = "seccomp-path-without-localhost",
        Title = "Seccomp profile with a path that nobody reads",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = "The API server refuses the object. localhostProfile is for type Localhost only.",
        Remedy = "Set the type to Localhost, or leave the path out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: RuntimeDefault, localhostProfile: web.json } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: RuntimeDefault } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, container.SecurityContext);
        Look(container, container.Pod.SecurityContext);
    }
}
