using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// The parts of the name of an image: https://github.com/distribution/reference.
/// </summary>
/// <param name="Registry">The host, or null if the name leaves it to the runtime.</param>
/// <param name="Repository">The path without host, tag and digest.</param>
/// <param name="Tag">The tag, or null.</param>
/// <param name="Digest">The digest, or null.</param>
internal sealed record ImageName(string? Registry, string Repository, string? Tag, string? Digest)
{
    private const string Localhost = "localhost";

    /// <summary>Whether the name may stand for another image tomorrow, and says so: no tag, or <c>latest</c>, and no digest.</summary>
    public bool Moves => Digest is null && (Tag is null or "latest");

    /// <summary>Whether the last parts of the repository's path are the given ones, such as <c>kubernetesui/dashboard</c>.</summary>
    public bool IsOf(string path) => Repository.EndsWith(path, StringComparison.Ordinal)
        && (Repository.Length == path.Length || Repository[Repository.Length - path.Length - 1] == '/');

    /// <summary>Whether this is so of any of some paths.</summary>
    public bool IsAnyOf(string[] paths)
    {
        foreach (var path in paths)
        {
            if (IsOf(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Splits a name; of one that is not well formed the parts mean little.</summary>
    public static ImageName Parse(string text)
    {
        string? digest = null, tag = null, registry = null;
        if (PlainSearch.Find(text, '@') is var at && at < text.Length)
        {
            digest = text.Substring(at + 1);
            text = text.Substring(0, at);
        }

        var end = text.Length;
        if (PlainSearch.FindLast(text, ':') is >= 0 and var colon && colon > PlainSearch.FindLast(text, '/'))
        {
            tag = text.Substring(colon + 1);
            end = colon;
        }

        var start = 0;
        if (PlainSearch.Find(text, '/', 0, end) is > 0 and var slash && slash < end && IsHost(text, slash))
        {
            registry = text.Substring(0, slash);
            start = slash + 1;
        }

        return new(registry, text.Substring(start, end - start), tag, digest);
    }

    private static bool IsHost(string text, int end) => PlainSearch.Find(text, '.', 0, end) < end || PlainSearch.Find(text, ':', 0, end) < end
        || (end == Localhost.Length && text.StartsWith(Localhost, StringComparison.Ordinal));
}
