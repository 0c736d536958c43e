using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7342.</summary>
internal sealed class SeccompLocalhostPathMissing() : Rule(ContainerParts.SpecialSeccomp), IContainerRule
{
    private void Look(ContainerScope container, ConfigValue context)
    {
        var profile = context["seccompProfile"];
        if (profile["type"].Text != "Localhost")
        {
            return;
        }

        var path = profile["localhostProfile"];
        if (path.IsAbsent && container.IsWhole())
        {
            container.Say(this, profile.Node, "asks for a seccomp profile of its node without localhostProfile");
        }
        else if (path.Text is { } text && (text.Length == 0 || text[0] == '/' || Array.IndexOf(text.Split('/'), "..") >= 0))
        {
            container.Say(this, path.Node, $"has the localhostProfile \"{SchemaLog.Short(text)}\", which does not lead down from the folder of the kubelet");
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7342",
        Name = "seccomp-localhost-path-missing",
        Title = "Seccomp profile of the node without a path",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. Type Localhost names a file below the folder of the kubelet: localhostProfile is needed, and
            leads down from there, neither absolute nor with .. in it.
            """,
        Remedy = "Write the path of the profile below /var/lib/kubelet/seccomp.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: Localhost } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: Localhost, localhostProfile: profiles/web.json } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, container.SecurityContext);
        Look(container, container.Pod.SecurityContext);
    }
}
