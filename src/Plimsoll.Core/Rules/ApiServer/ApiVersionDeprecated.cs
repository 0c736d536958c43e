using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>PLM7215.</summary>
internal sealed class ApiVersionDeprecated : Rule, IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7215",
        Name = "api-version-deprecated",
        Title = "API version that will go",
        Category = Category.Compatibility,
        Severity = Severity.Warning,
        Why = """
            The declared cluster serves the kind in a more stable version as well, and has deprecated this one: every use of it is a warning
            of the API server, and a later release refuses it.
            """,
        Remedy = "Write the API version that is named; where the shape of the object changed, change it as well.",
        Sources =
        [
            "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
            "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
            "https://github.com/kubernetes/api/blob/master/resource/v1beta1/zz_generated.prerelease-lifecycle.go",
        ],
        Aliases = ["kube-score/stable-version"],
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.24\" }]",
        Bad = """
            { apiVersion: policy/v1beta1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } } }
            """,
        Good = """
            { apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } } }
            """,
    };

    // https://github.com/kubernetes/api/blob/master/core/v1/lifecycle.go
    private const int EndpointsGo = 33;

    /// <summary>A beta version is deprecated three releases after it came, and removed three releases after that, unless it says otherwise.</summary>
    private const int Grace = 3;

    public void Check(DocumentScope item)
    {
        if (item.Run.Platforms.Platforms.Count > 0 && item.ApiVersion is { } version)
        {
            Look(item, version);
        }
    }

    private void Look(DocumentScope item, string version)
    {
        if (Successor(version, item.Kind) is not var (since, gone, successor))
        {
            return;
        }

        if (new ClusterVersions(item.Run.Platforms).Between(since, gone) is { } cluster)
        {
            item.Say(this, item.Value["apiVersion"].Node, $"is written in {version}, which {cluster} calls deprecated: write {successor}", platform: cluster.Platform);
        }
    }

    /// <summary>From which version on a kind should be written in another way, and from which on it has to.</summary>
    private static (int Since, int Gone, string Successor)? Successor(string version, string kind)
    {
        if (version == "v1" && kind == "Endpoints")
        {
            return (EndpointsGo, int.MaxValue, "discovery.k8s.io/v1 EndpointSlice");
        }

        if (RemovedApis.Find(version, kind) is { Replacement: { } replacement } removed)
        {
            return (removed.DeprecatedIn, removed.Removed, replacement);
        }

        var schema = KubernetesSchema.Default;
        if (version.IndexOf("beta", StringComparison.Ordinal) < 0 || schema.FindKind(version, kind) is not { } known || Stable(schema, known) is not { } stable)
        {
            return null;
        }

        var isGone = known.Versions.Last != schema.Covered.Last;
        var deprecated = isGone ? known.Versions.LastMinor + 1 - Grace : known.Versions.FirstMinor + Grace;
        return (Math.Max(deprecated, stable.Versions.FirstMinor), isGone ? known.Versions.LastMinor + 1 : int.MaxValue, stable.ApiVersion);
    }

    private static SchemaKind? Stable(KubernetesSchema schema, SchemaKind known)
    {
        foreach (var other in schema.Kinds)
        {
            if (other.Name == known.Name && other.Group == known.Group && other.Version.IndexOf("beta", StringComparison.Ordinal) < 0 && other.Version.IndexOf("alpha", StringComparison.Ordinal) < 0)
            {
                return other;
            }
        }

        return null;
    }
}
