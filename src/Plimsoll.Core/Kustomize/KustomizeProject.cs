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

        var builds = Builds(ProjectPath.Normal(file));
        return builds.Count == 0 ? document : Changed(document, builds);
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

    /// <summary>The kustomizations that take a file, those that build on them, and what these add to change it; each with what becomes of a name until there.</summary>
    private List<(Kustomization By, string Affixes)> Builds(string file)
    {
        List<(Kustomization By, string Affixes)> found = [.. _all.Where(item => item.Takes(file)).Select(static item => (item, item.Affixed("|")))];
        for (var i = 0; i < found.Count; i++)
        {
            var (by, affixes) = found[i];
            foreach (var item in _all.Where(item => (item.Takes(by.Folder) || by.Components.Contains(item.Folder, StringComparer.Ordinal)) && !found.Exists(other => other.By == item)).ToList())
            {
                found.Add((item, item.Affixed(affixes)));
            }
        }

        return found;
    }

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
            Builds = builds.ConvertAll(static build => new Build(build.By.Folder, build.Affixes)),
        };

        var copied = above.SelectMany(item => item.Copied(_patches));
        ChangedFields.Hide(built, names, above, [.. copied], [.. _all.SelectMany(static item => item.Variables)]);
        return built;
    }
}
