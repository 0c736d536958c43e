using System.Diagnostics;
using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>The documents of a project that others refer to: runtime classes by name, seccomp profiles by file name.</summary>
internal sealed class ProjectIndex
{
    private readonly Dictionary<string, RuntimeClassEntry> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConfigDocument>> _profiles = new(StringComparer.Ordinal);

    private bool _isComplete;

    /// <summary>The schemas of the kinds that the project defines itself.</summary>
    public CustomSchemas CustomSchemas { get; } = new();

    /// <summary>Takes up a document that others may refer to.</summary>
    public void Add(ConfigDocument document)
    {
        if (document.Kind == DocumentKind.Kubernetes)
        {
            CustomSchemas.Add(document);
            AddObject(document);
        }
        else if (document.Kind == DocumentKind.Seccomp && document.File is { } file)
        {
            AddProfile(FileName(file), document);
        }
    }

    /// <summary>Says that all documents are in; before that, what is asked may come out wrong.</summary>
    public void Complete() => _isComplete = true;

    /// <summary>The RuntimeClass of a name, if the project has one.</summary>
    public RuntimeClassEntry? RuntimeClass(string name)
    {
        Debug.Assert(_isComplete, "a Pod that names a runtime class has to wait for the last document");
        return _classes.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The profile that a <c>localhostProfile</c> names, if the project has exactly one that fits.</summary>
    public ConfigDocument? Profile(string localhostProfile)
    {
        Debug.Assert(_isComplete, "a Pod that names a profile has to wait for the last document");
        if (!_profiles.TryGetValue(FileName(localhostProfile), out var named))
        {
            return null;
        }

        var path = "/" + localhostProfile;
        var exact = named.FindAll(document => ("/" + document.File?.Replace('\\', '/')).EndsWith(path, StringComparison.Ordinal));
        return exact.Count == 1 ? exact[0] : exact.Count == 0 && named.Count == 1 ? named[0] : null;
    }

    /// <summary>All seccomp profiles, by the names of their files.</summary>
    public IEnumerable<KeyValuePair<string, List<ConfigDocument>>> Profiles => _profiles;

    /// <summary>Whether the project has a profile at all.</summary>
    public bool HasProfiles => _profiles.Count > 0;

    /// <summary>Whether the project has a profile whose file has the name of a path's last part, be it one of several.</summary>
    public bool HasProfile(string localhostProfile) => _profiles.ContainsKey(FileName(localhostProfile));

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private void AddObject(ConfigDocument document)
    {
        var isClass = document.ObjectKind == "RuntimeClass";
        if (!isClass && !ParsedProfile.IsOperatorObject(document) || document.Name is not { } name)
        {
            return;
        }

        if (isClass)
        {
            var handler = document.Value["handler"].Text;
            var differs = _classes.TryGetValue(name, out var other) && other.Handler != handler;
            _classes[name] = new(handler, handler is null || differs);
        }
        else
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
