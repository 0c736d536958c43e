using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The documents of a project that others refer to: runtime classes by name, seccomp profiles by file name.</summary>
internal sealed class ProjectIndex
{
    private readonly Dictionary<string, RuntimeClassEntry> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConfigDocument>> _profiles = new(StringComparer.Ordinal);

    public ProjectIndex(IReadOnlyList<ConfigDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Kind == DocumentKind.Kubernetes)
            {
                AddObject(document);
            }
            else if (document.Kind == DocumentKind.Seccomp && document.File is { } file)
            {
                AddProfile(FileName(file), document);
            }
        }
    }

    /// <summary>The RuntimeClass of a name, if the project has one.</summary>
    public RuntimeClassEntry? RuntimeClass(string name) => _classes.TryGetValue(name, out var found) ? found : null;

    /// <summary>The profile that a <c>localhostProfile</c> names, if the project has exactly one that fits.</summary>
    public ConfigDocument? Profile(string localhostProfile)
    {
        if (!_profiles.TryGetValue(FileName(localhostProfile), out var named))
        {
            return null;
        }

        var path = "/" + localhostProfile;
        var exact = named.FindAll(document => ("/" + document.File?.Replace('\\', '/')).EndsWith(path, StringComparison.Ordinal));
        return exact.Count == 1 ? exact[0] : exact.Count == 0 && named.Count == 1 ? named[0] : null;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private void AddObject(ConfigDocument document)
    {
        if (document.Name is not { } name)
        {
            return;
        }

        if (document.ObjectKind == "RuntimeClass")
        {
            var handler = document.Value["handler"].Text;
            var differs = _classes.TryGetValue(name, out var other) && other.Handler != handler;
            _classes[name] = new(handler, handler is null || differs);
        }
        else if (SeccompScope.IsOperatorProfile(document))
        {
            // The operator writes each object to a file of its name.
            AddProfile(name + ".json", document);
        }
    }

    private void AddProfile(string file, ConfigDocument document)
    {
        if (!_profiles.TryGetValue(file, out var list))
        {
            _profiles.Add(file, list = []);
        }

        list.Add(document);
    }
}
