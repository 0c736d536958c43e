namespace Plimsoll.Platforms;

/// <summary>The platforms that a project is declared to run on.</summary>
public sealed class PlatformSet
{
    /// <summary>Creates a set.</summary>
    public PlatformSet(IReadOnlyList<Platform> platforms) => Platforms = platforms;

    /// <summary>No declared platform.</summary>
    public static PlatformSet Empty { get; } = new([]);

    /// <summary>The platforms, in the order of the file.</summary>
    public IReadOnlyList<Platform> Platforms { get; }

    /// <summary>Whether any platform says what runs on its nodes; if none does, rules speak as if no platform were declared.</summary>
    public bool DeclaresRuntimes
    {
        get
        {
            foreach (var platform in Platforms)
            {
                if (platform.Nodes.Count > 0 || platform.RuntimeClasses.Count > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A cluster of which only the version is known.</summary>
    /// <exception cref="FormatException">The text is not a version.</exception>
    public static PlatformSet ForKubernetes(string version)
    {
        var parsed = ComponentVersion.Parse(version);
        return new([new() { Name = "kubernetes " + version, Kubernetes = parsed }]);
    }
}
