using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3452.</summary>
internal sealed class LocalhostProfileNotInProject : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3452",
        Name = "seccomp-localhost-profile-not-in-project",
        Title = "Seccomp profile of the node that the project does not have",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A container whose profile is not on the node stays in CreateContainerError. The project has seccomp profiles and none of that
            name. Where another has nearly the name it is most likely meant; otherwise somebody else has to bring the file to every node.
            """,
        Remedy = "Name a profile of the project, or add the one that is named.",
        Sources = ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
        Bad = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web-server, namespace: shop }
            spec: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              securityContext: { seccompProfile: { type: Localhost, localhostProfile: operator/shop/web-sever.json } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
        Good = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web-server, namespace: shop }
            spec: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              securityContext: { seccompProfile: { type: Localhost, localhostProfile: operator/shop/web-server.json } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
    };

    public void Check(ProjectScope project)
    {
        if (!project.Run.Index.HasProfiles)
        {
            return;
        }

        foreach (var workload in project.Workloads)
        {
            foreach (var container in workload.Pod.Containers)
            {
                Look(container, project.Run.Index);
            }
        }
    }

    private void Look(ContainerScope container, ProjectIndex index)
    {
        if (container.Seccomp is { Type: "Localhost", Localhost: { Length: > 0 } name } && !index.HasProfile(name) && container.SecurityContext["privileged"].Is(true) == Verdict.No)
        {
            Say(container, index, name);
        }
    }

    private void Say(ContainerScope container, ProjectIndex index, string name)
    {
        var near = NearestName.Of(ProjectIndex.FileName(name), index.Profiles.Select(profile => profile.Key));
        var node = container.Effective("seccompProfile")["localhostProfile"].Node;
        container.Say(this, node, $"asks for the seccomp profile \"{SchemaLog.Short(name)}\", which is not among those of the project{(near is null ? "" : $"; \"{near}\" is")}",
            near is null ? Severity.Info : Severity.Warning);
    }
}
