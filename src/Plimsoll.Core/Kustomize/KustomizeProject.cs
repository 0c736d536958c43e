using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>
/// The kustomizations among the files of a project. An object is judged as it stands, but for what one of them may change: that is unknown.
/// What Kustomize would build is not built here, and an object may be in several builds.
/// </summary>
internal sealed class KustomizeProject
{
    private readonly List<Kustomization> _all = [];
    private readonly ILookup<string, ConfigNode> _patches;

    private KustomizeProject(IEnumerable<ConfigDocument> documents)
    {
        var others = new List<ConfigDocument>();
        foreach (var document in documents)
        {
            if (Kustomization.IsOne(document.File))
            {
                _all.Add(new(document));
            }
            else if (document.File is not null)
            {
                others.Add(document);
            }
        }

        Parts = new(_all.SelectMany(static item => item.Parts), StringComparer.Ordinal);
        _patches = others.Where(IsPart).ToLookup(static document => ProjectPath.Normal(document.File!), static document => document.Root, StringComparer.Ordinal);
    }

    /// <summary>Of documents, among which are the kustomizations and their parts.</summary>
    public static KustomizeProject Of(IEnumerable<ConfigDocument> documents) => new(documents);

    /// <summary>The files that the kustomizations name and that are no objects by themselves, in the form of <see cref="ProjectPath.Normal"/>.</summary>
    public HashSet<string> Parts { get; }

    /// <summary>The kustomizations whose plugins make or change objects, in ways that are not known.</summary>
    public IEnumerable<string> WithPlugins => _all.Where(static item => item.HasTransformers || item.HasGenerators).Select(static item => item.File);

    /// <summary>Whether a document stands in such a file.</summary>
    public bool IsPart(ConfigDocument document) => document.File is { } file && Parts.Count > 0 && Parts.Contains(ProjectPath.Normal(file));

    /// <summary>The document without what a kustomization may change of it; the same one if none does.</summary>
    public ConfigDocument Seen(ConfigDocument document)
    {
        if (_all.Count == 0 || document.File is not { } file || document.Root is not MappingNode)
        {
            return document;
        }

        if (Kustomization.IsOne(file))
        {
            return Named(document);
        }

        var root = (MappingNode)document.Root;
        var builds = Builds(ProjectPath.Normal(file), root, document.Name);
        return builds is null ? document
            : builds.Count == 0 || builds.Exists(static build => build.By.HasTransformers) ? OnlyNamed(document, builds)
            : Changed(document, builds);
    }

    // Kustomize itself takes both for granted.
    private static ConfigDocument Named(ConfigDocument document)
    {
        if (document.Kind != DocumentKind.Other)
        {
            return document;
        }

        var root = (MappingNode)document.Root.Clone();
        root.Set("apiVersion", ScalarNode.String("kustomize.config.k8s.io/v1beta1", root.Origin));
        root.Set("kind", ScalarNode.String("Kustomization", root.Origin));
        return new(root, document.File, document.Index);
    }

    /// <summary>
    /// The kustomizations that take an object and leave it there, those that build on them, and what these add to change it; each with what becomes of its name until there.
    /// Null if none takes its file.
    /// </summary>
    private List<(Kustomization By, string Affixes)>? Builds(string file, MappingNode root, string? name)
    {
        List<(Kustomization By, string Affixes)> found = [.. _all.Where(item => item.Takes(file)).Select(item => (item, Affixed(item, null, "|")))];
        var seen = new HashSet<Kustomization>(found.Select(static build => build.By));
        if (found.Count == 0)
        {
            return null;
        }

        for (var i = 0; i < found.Count; i++)
        {
            var (by, affixes) = found[i];
            if (Deletes(by, root, name is null ? [] : [name, affixes.Replace("|", name)]))
            {
                found.RemoveAt(i--);
                continue;
            }

            foreach (var item in _all.Where(item => (item.Takes(by.Folder) || by.Components.Contains(item.Folder, StringComparer.Ordinal)) && seen.Add(item)).ToList())
            {
                found.Add((item, item.Takes(by.Folder) ? Affixed(item, by, affixes) : affixes));
            }
        }

        return found;
    }

    // Components come first, in their order; the object of one is changed by those that follow.
    private string Affixed(Kustomization item, Kustomization? from, string name)
    {
        var skipped = from is null ? 0 : item.Components.ToList().IndexOf(from.Folder) + 1;
        foreach (var component in item.Components.Skip(skipped))
        {
            name = _all.Find(other => other.Folder == component)?.Affixed(name) ?? name;
        }

        return item.Affixed(name);
    }

    private bool Deletes(Kustomization by, MappingNode root, IReadOnlyCollection<string> names) =>
        by.Patches.Any(patch => patch.Deletes(root, names, _patches))
        || _all.Exists(item => by.Components.Contains(item.Folder, StringComparer.Ordinal) && item.Patches.Any(patch => patch.Deletes(root, names, _patches)));

    // Of what no build has, or what plugins change, nothing is known.
    private static ConfigDocument OnlyNamed(ConfigDocument document, List<(Kustomization By, string Affixes)> builds)
    {
        var root = new MappingNode(document.Root.Origin) { IsOpen = true };
        foreach (var entry in ((MappingNode)document.Root).Entries.Where(static entry => entry.Key is "apiVersion" or "kind"))
        {
            root.Append(entry.Key, entry.Value.Clone(), entry.KeyRange);
        }

        return new(root, document.File, document.Index, document.Kind) { Builds = Standing(builds) };
    }

    private static List<Build> Standing(List<(Kustomization By, string Affixes)> builds) =>
        [.. builds.Where(static build => !build.By.IsComponent).Select(static build => new Build(build.By.Folder, build.Affixes))];

    private ConfigDocument Changed(ConfigDocument document, List<(Kustomization By, string Affixes)> builds)
    {
        var above = builds.ConvertAll(static build => build.By);

        // Who builds on others may call an object by the name that it has got from them.
        string[] names = document.Name is { } name ? [name, .. builds.Select(build => build.Affixes.Replace("|", name))] : [];
        var root = (MappingNode)document.Root.Clone();
        foreach (var item in above)
        {
            foreach (var patch in item.Patches)
            {
                patch.Hide(root, names, _patches);
            }
        }

        var built = new ConfigDocument(root, document.File, document.Index, document.Kind)
        {
            Builds = Standing(builds),
        };

        var copied = above.SelectMany(item => item.Copied(_patches));
        ChangedFields.Hide(built, names, above, [.. copied], [.. _all.SelectMany(static item => item.Variables)]);
        if (_all.Exists(static item => item.Namespace is not null))
        {
            ChangedFields.HideReferences(root);
        }

        return built;
    }
}
