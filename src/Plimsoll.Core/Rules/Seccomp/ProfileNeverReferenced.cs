using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3453.</summary>
internal sealed class ProfileNeverReferenced : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3453",
        Name = "seccomp-profile-never-referenced",
        Title = "Seccomp profile that no Pod of the project uses",
        Category = Category.Seccomp,
        Severity = Severity.Info,
        Why = """
            The project has Pods, and none of them runs under this profile: it protects nothing here. A privileged container that names it
            does not count, because it runs without. A profile that others build on, or that an object of the operator binds, is used.
            """,
        Remedy = "Name it in seccompProfile.localhostProfile, or remove it.",
        Sources = ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
        Bad = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web, namespace: shop }
            spec: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              securityContext: { seccompProfile: { type: RuntimeDefault } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
        Good = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web, namespace: shop }
            spec: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              securityContext: { seccompProfile: { type: Localhost, localhostProfile: operator/shop/web.json } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
    };

    public void Check(ProjectScope project)
    {
        if (project.Run.Index.HasProfiles && project.Workloads.Count > 0 && project.OfKind("ProfileBinding").Count == 0)
        {
            Look(project);
        }
    }

    private void Look(ProjectScope project)
    {
        var privileged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in project.Workloads.SelectMany(workload => workload.Pod.Containers))
        {
            var profile = container.Seccomp;
            if (profile.IsUnknown || profile is { Type: "Localhost", Localhost: null } || container.Pod.Annotations.Node is MappingNode annotations && NamesProfiles(annotations))
            {
                // It may be any of them.
                return;
            }

            if (profile.Localhost is { } name)
            {
                privileged.Add(ProjectIndex.FileName(name));
            }
        }

        if (project.OfKind("SeccompProfile").Any(item => item.Spec["baseProfileName"].IsUnknown) || !project.Workloads.All(workload => workload.Pod.ShowsAllContainers))
        {
            return;
        }

        var bases = new HashSet<string?>(project.OfKind("SeccompProfile").Select(item => item.Spec["baseProfileName"].Text), StringComparer.Ordinal);
        foreach (var (file, documents) in project.Run.Index.Profiles.Select(profile => (profile.Key, profile.Value)))
        {
            foreach (var document in documents.Where(document => project.Run.Uses.Of(document) is null && !bases.Contains(document.Name)))
            {
                Say(project, document, file, privileged.Contains(file), documents.Count > 1);
            }
        }
    }

    private void Say(ProjectScope project, ConfigDocument document, string file, bool isNamed, bool isAmbiguous)
    {
        if (!(isNamed && isAmbiguous))
        {
            project.Report(this, document.Root, $"seccomp profile \"{document.Name ?? file}\" is used by no Pod of the project{(isNamed ? "; those that name it are privileged and run without" : "")}", about: document);
        }
    }

    private static bool NamesProfiles(MappingNode annotations)
    {
        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.IndexOf("seccomp", StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return annotations.IsOpen;
    }
}
