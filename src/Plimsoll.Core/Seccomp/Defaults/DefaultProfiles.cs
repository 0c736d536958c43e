using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>
/// The profiles that container engines use when nothing else is asked for, by the engine's version. Sources: the histories of
/// https://github.com/moby/moby (profiles/seccomp), https://github.com/moby/profiles, https://github.com/containerd/containerd
/// (contrib/seccomp) and https://github.com/containers/common (pkg/seccomp).
/// </summary>
public static class DefaultProfiles
{
    private static readonly Lazy<IReadOnlyList<DefaultHistory>> Histories = new(DefaultHistory.OfResource);

    /// <summary>The engines: <c>moby</c>, <c>containerd</c> and <c>containers-common</c> (Podman and CRI-O).</summary>
    public static IReadOnlyList<string> Engines => [.. Histories.Value.Select(history => history.Engine)];

    /// <summary>The versions at which an engine's profile changed, in order; none for an engine that is not known.</summary>
    public static IReadOnlyList<ComponentVersion> Changes(string engine) => Of(engine)?.Changes ?? [];

    /// <summary>
    /// Finds a profile by its name, such as <c>containerd@1.7.12</c>, <c>moby@25.0.3</c> or <c>containers-common@0.58</c>. A version without
    /// a patch number stands for the last release of its line. Null if there is no such engine, or the version is older than what is known.
    /// </summary>
    public static ParsedProfile? Find(string name)
    {
        var at = name.IndexOf('@');
        return at > 0 && ComponentVersion.TryParse(name.Substring(at + 1)) is { } version ? Find(name.Substring(0, at), version) : null;
    }

    /// <summary>Finds the profile of an engine's version; null if there is no such engine, or the version is older than what is known.</summary>
    public static ParsedProfile? Find(string engine, ComponentVersion version) => Of(engine)?.At(version) is { } tree ? ParsedProfile.Of(tree) : null;

    private static DefaultHistory? Of(string engine)
    {
        var name = engine == "docker" ? "moby" : engine;
        return Histories.Value.FirstOrDefault(history => history.Engine == name);
    }
}
