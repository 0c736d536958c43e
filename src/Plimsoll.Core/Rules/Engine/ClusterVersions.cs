using Plimsoll.Platforms;
using SchemaRange = Plimsoll.Schemas.VersionRange;

namespace Plimsoll.Rules;

/// <summary>The versions of Kubernetes on the declared platforms, as far as they are given to the second number.</summary>
internal sealed class ClusterVersions
{
    private readonly List<DeclaredCluster> _clusters = [];

    public ClusterVersions(PlatformSet platforms)
    {
        foreach (var platform in platforms.Platforms)
        {
            if (platform.Kubernetes is { Major: 1, Precision: >= 2 } version)
            {
                _clusters.Add(new(platform.Name, version.Text, version.Minor));
            }
        }
    }

    /// <summary>Whether no version is declared, so that anything that any version has is fine.</summary>
    public bool AreUnknown => _clusters.Count == 0;

    /// <summary>Whether any cluster is newer than what the schema covers, so that it may have what the schema does not.</summary>
    public bool AreNewerThan(Schemas.KubernetesSchema schema) => From(schema.Covered.LastMinor + 1) is not null;

    /// <summary>The first cluster that is older than a version, or null.</summary>
    public Cluster? OlderThan(int minor)
    {
        foreach (var (platform, version, number) in _clusters)
        {
            if (number < minor)
            {
                return new(platform, version);
            }
        }

        return null;
    }

    /// <summary>The first cluster of a version or newer that is older than another version, or null.</summary>
    public Cluster? Between(int first, int below)
    {
        foreach (var (platform, version, number) in _clusters)
        {
            if (number >= first && number < below)
            {
                return new(platform, version);
            }
        }

        return null;
    }

    /// <summary>The first cluster of a version or newer, or null.</summary>
    public Cluster? From(int minor)
    {
        foreach (var (platform, version, number) in _clusters)
        {
            if (number >= minor)
            {
                return new(platform, version);
            }
        }

        return null;
    }

    /// <summary>The first cluster that is too old for a thing; what the oldest known version has may be older still.</summary>
    public Cluster? TooOldFor(SchemaRange versions, SchemaRange known) =>
        _clusters.Count == 0 || versions.First == known.First ? null : OlderThan(versions.FirstMinor);

    /// <summary>The first cluster that is too new for a thing; what the newest known version has may be there later.</summary>
    public Cluster? TooNewFor(SchemaRange versions, SchemaRange known) =>
        _clusters.Count == 0 || versions.Last == known.Last ? null : From(versions.LastMinor + 1);

    /// <summary>A declared cluster.</summary>
    /// <param name="Platform">The platform.</param>
    /// <param name="Version">The version of Kubernetes on it, as it was declared.</param>
    public readonly record struct Cluster(string Platform, string Version)
    {
        /// <summary>How a message names it.</summary>
        public override string ToString() =>
            Platform == "kubernetes " + Version ? "Kubernetes " + Version : $"platform {Platform} (Kubernetes {Version})";
    }

    // A class: for a list of structures the runtime would have to compile code at every start.
    private sealed record DeclaredCluster(string Platform, string Version, int Minor);
}
