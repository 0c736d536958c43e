using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7344.</summary>
internal sealed class ApparmorLocalhostPathInvalid() : Rule(ContainerParts.AppArmor), IContainerRule
{
    private void Look(ContainerScope container, ConfigValue context)
    {
        var profile = context["appArmorProfile"];
        var name = profile["localhostProfile"];
        var isLocal = profile["type"].Is("Localhost");
        if (isLocal == Verdict.Definite && name.IsAbsent && container.IsWhole())
        {
            container.Say(this, profile.Node, "asks for an AppArmor profile of its node without localhostProfile");
        }
        else if (isLocal == Verdict.Definite && name.Text is { } text && (text.Trim() != text || text.Length is 0 or > 4095))
        {
            container.Say(this, name.Node, "has an AppArmor profile whose name is empty, padded or longer than 4095 characters");
        }
        else if (profile["type"].Text is { } type and not "Localhost" && name.Text is not null)
        {
            container.Say(this, name.Node, $"has a localhostProfile, and its AppArmor profile is of type {SchemaLog.Short(type)}", fix: Fixes.Remove(name.Node!));
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7344",
        Name = "apparmor-localhost-path-invalid",
        Title = "AppArmor profile without a name, or with one too many",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. Type Localhost needs localhostProfile, of at most 4095 characters and without blanks around
            it; other types cannot have it.
            """,
        Remedy = "Name the profile that is loaded on the node, or leave localhostProfile out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: Localhost } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: Localhost, localhostProfile: web } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, container.SecurityContext);
        Look(container, container.Pod.SecurityContext);
    }
}
