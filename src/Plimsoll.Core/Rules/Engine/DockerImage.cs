using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>Reads the official image of Docker in Docker, whose tag says which engine it brings.</summary>
internal static class DockerImage
{
    private static readonly string[] Prefixes = ["docker.io/library/", "index.docker.io/library/", "docker.io/", "library/"];

    /// <summary>The engine in an image, with null for a version that the tag does not give; null if it is another image.</summary>
    public static NestedStack? NestedIn(string image)
    {
        foreach (var prefix in Prefixes)
        {
            if (image.StartsWith(prefix, StringComparison.Ordinal))
            {
                image = image.Substring(prefix.Length);
                break;
            }
        }

        var digest = image.IndexOf('@');
        image = digest < 0 ? image : image.Substring(0, digest);
        var colon = image.IndexOf(':');
        var tag = colon < 0 ? "" : image.Substring(colon + 1);
        return (colon < 0 ? image : image.Substring(0, colon)) == "docker" && tag.IndexOf("dind", StringComparison.Ordinal) >= 0
            ? new(Docker: ComponentVersion.TryParse(tag))
            : null;
    }
}
