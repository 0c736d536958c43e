using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM3454.</summary>
internal sealed class OciArtifactProfile() : Rule(ContainerParts.SpecialSeccomp), IContainerRule
{
    private static readonly VersionRange Before = VersionRange.Parse("<1.38.0");

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3454",
        Name = "seccomp-oci-artifact-profile",
        Title = "Seccomp profile from a registry where that does not work",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Type OCI, a profile that the node pulls from a registry (KEP-6061), is planned as alpha for Kubernetes 1.38. An older API server
            refuses it, a reference has to carry its digest, and a privileged container runs without any profile.
            """,
        Remedy = "Use Localhost, with the security-profiles-operator to bring the profile to the nodes; or name the profile with its digest.",
        Sources = ["https://github.com/kubernetes/enhancements/issues/6061"],
        Versions = "1.38 and later",
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.34\" }]",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { seccompProfile: { type: OCI } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { seccompProfile: { type: RuntimeDefault } }
              containers: [{ name: web, image: example.com/web:1.0 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        var profile = container.Effective("seccompProfile");
        if (profile["type"].Is("OCI") != Verdict.Definite)
        {
            return;
        }

        var type = profile["type"].Node;
        if (container.Run.ClusterIn(Before) is { } platform)
        {
            container.Say(this, type, $"takes its seccomp profile from a registry, which the API server of platform {platform.Name} (Kubernetes {platform.Kubernetes}) refuses", platform: platform.Name);
        }

        if (container.SecurityContext["privileged"].Is(true) == Verdict.Definite)
        {
            container.Say(this, type, "is privileged, so that the seccomp profile from a registry is not used");
        }

        if (type?.Parent is { } fields)
        {
            CheckDigest(container, fields);
        }
    }

    /// <summary>The field of the reference is not settled yet; whatever looks like one has to carry a digest.</summary>
    private void CheckDigest(ContainerScope container, ConfigNode node)
    {
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                CheckDigest(container, entry.Value);
            }
        }
        else if (node is ScalarNode { Type: ScalarType.String } text && text.Text.IndexOf('/') > 0 && text.Text.IndexOf("@sha256:", StringComparison.Ordinal) < 0)
        {
            container.Say(this, node, $"takes its seccomp profile from \"{SchemaLog.Short(text.Text)}\", which has no digest");
        }
    }
}
