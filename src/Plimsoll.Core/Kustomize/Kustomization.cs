using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>
/// A file that says what Kustomize puts together, and what it changes of that.
/// See <see href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/">the fields of a kustomization</see>.
/// </summary>
internal sealed class Kustomization
{
    /// <summary>The third name that Kustomize looks for, the only one of a manifest that does not say how it is written.</summary>
    public const string BareName = "Kustomization";

    private static readonly string[] Sources = ["resources", "bases", "components"];
    private static readonly string[] OfPaths = ["patchesStrategicMerge", "transformers", "generators", "validators", "configurations"];
    private static readonly string[] WithPaths = ["patches", "patchesJson6902", "replacements"];

    private readonly ConfigValue _root;
    private readonly HashSet<string> _taken;

    public Kustomization(ConfigDocument document)
    {
        _root = document.Value;
        File = document.File!;
        Folder = ProjectPath.Normal(document.File! + "/..");
        _taken = new(Sources.SelectMany(Texts).Where(static source => !IsRemote(source)).Select(Path), StringComparer.Ordinal);
        Components = [.. Texts("components").Select(Path)];
        Patches = [.. Patch.Of(_root, Path)];
    }

    /// <summary>Whether a file is one, which its name says.</summary>
    public static bool IsOne(string? file) => Text.FileName.Is(file, "kustomization.yaml") || Text.FileName.Is(file, "kustomization.yml")
        || Text.FileName.Is(file, BareName);

    /// <summary>The file that it is.</summary>
    public string File { get; }

    /// <summary>The folder in which it lies, which other kustomizations name when they build on this one.</summary>
    public string Folder { get; }

    /// <summary>The folders of those that change whatever it takes, in their order.</summary>
    public IReadOnlyList<string> Components { get; }

    /// <summary>Whether it builds nothing by itself, and changes what stands beside it in those that name it.</summary>
    public bool IsComponent => _root["kind"].Is("Component") != Verdict.No;

    /// <summary>Whether plugins change what it takes, in ways that are not known.</summary>
    public bool HasTransformers => _root["transformers"].Sequence is { Count: > 0 };

    /// <summary>Whether plugins make objects, which are not seen.</summary>
    public bool HasGenerators => _root["generators"].Sequence is { Count: > 0 };

    /// <summary>Whether it takes objects from a file or a folder.</summary>
    public bool Takes(string path) => _taken.Contains(path);

    /// <summary>The files that are no objects by themselves: a Deployment in a patch has no more than what the patch changes.</summary>
    public IEnumerable<string> Parts => OfPaths.SelectMany(Texts).Concat(WithPaths.SelectMany(PathsIn)).Where(static path => !Patch.IsWritten(path)).Select(Path);

    /// <summary>What it changes of single objects.</summary>
    public IReadOnlyList<Patch> Patches { get; }

    /// <summary>The namespace that it puts its objects into, or null.</summary>
    public string? Namespace => _root["namespace"].Text;

    /// <summary>A name between what it puts before and after the names of its objects.</summary>
    public string Affixed(string name) => _root["namePrefix"].Text + name + _root["nameSuffix"].Text;

    /// <summary>The names of the ConfigMaps or Secrets that it makes, or lays over those that are there.</summary>
    public IEnumerable<string> Made(string? kind) => kind switch
    {
        "ConfigMap" => NamesIn("configMapGenerator"),
        "Secret" => NamesIn("secretGenerator"),
        _ => [],
    };

    /// <summary>The names of images that it replaces.</summary>
    public IEnumerable<string> Images => NamesIn("images");

    /// <summary>The names of workloads whose number of replicas it sets.</summary>
    public IEnumerable<string> Scaled => NamesIn("replicas");

    /// <summary>The names of its variables, for which values of other objects are put in: <c>$(NAME)</c>.</summary>
    public IEnumerable<string> Variables => NamesIn("vars");

    /// <summary>The keys of labels that it adds to objects and not to selectors.</summary>
    public IEnumerable<string> AddedLabels => Items("labels").Where(static item => !MeansSelectors(item)).SelectMany(static item => Keys(item["pairs"]));

    /// <summary>The keys of labels that it adds to selectors too, which may therefore leave them out.</summary>
    public IEnumerable<string> AddedSelectors => Keys(_root["commonLabels"]).Concat(Items("labels").Where(MeansSelectors).SelectMany(static item => Keys(item["pairs"])));

    /// <summary>The keys of annotations that it adds.</summary>
    public IEnumerable<string> AddedAnnotations => Keys(_root["commonAnnotations"]);

    /// <summary>The fields that it copies values into, each with what chooses the objects.</summary>
    /// <param name="files">The documents of the files in which it may say so.</param>
    public IEnumerable<(ConfigValue Select, string Field)> Copied(ILookup<string, ConfigNode> files) =>
        from replacement in Items("replacements").SelectMany(item => item["path"].Text is { } path ? files[Path(path)].SelectMany(Each) : [item])
        from target in (replacement["targets"].Sequence ?? []).Select(ConfigValue.Of)
        from name in (target["fieldPaths"].Sequence ?? []).Select(static item => ConfigValue.Of(item).Text).OfType<string>()
        select (target["select"], name);

    /// <summary>Whether it makes a ConfigMap or Secret of a name.</summary>
    public static bool Makes(ConfigValue root, string kind, string name)
    {
        var generators = root[kind == "ConfigMap" ? "configMapGenerator" : "secretGenerator"];
        return generators.IsUnknown || (generators.Sequence ?? []).Any(item => ConfigValue.Of(item)["name"].Is(name) != Verdict.No);
    }

    /// <summary>Whether it takes objects from elsewhere, which are not seen.</summary>
    public static bool ReachesOut(ConfigValue root) =>
        root["helmCharts"].Sequence is { Count: > 0 } || root["generators"].Sequence is { Count: > 0 }
        || Sources.Any(field => (root[field].Sequence ?? []).Any(item => ConfigValue.Of(item).Text is { } source && IsRemote(source)));

    private static IEnumerable<ConfigValue> Each(ConfigNode node) => node is SequenceNode items ? items.Select(ConfigValue.Of) : [ConfigValue.Of(node)];

    private static bool MeansSelectors(ConfigValue labels) => labels["includeSelectors"].Is(true) == Verdict.Definite;

    private static IEnumerable<string> Keys(ConfigValue pairs) => (pairs.Mapping?.Entries ?? default).Select(static entry => entry.Key);

    // A repository, with or without a scheme, as Git writes it.
    private static bool IsRemote(string source) => source.Contains("://") || source.Contains("?ref=") || source.StartsWith("git@", StringComparison.Ordinal)
        || source.StartsWith("github.com/", StringComparison.Ordinal);

    private string Path(string path) => ProjectPath.Normal(Folder.Length == 0 ? path : Folder + "/" + path);

    private IEnumerable<ConfigValue> Items(string field) => (_root[field].Sequence ?? []).Select(ConfigValue.Of);

    private IEnumerable<string> Texts(string field) => Items(field).Select(static item => item.Text).OfType<string>().Where(static text => text.Length > 0);

    private IEnumerable<string> PathsIn(string field) => Items(field).Select(static item => item["path"].Text).OfType<string>().Where(static text => text.Length > 0);

    private IEnumerable<string> NamesIn(string field) => Items(field).Select(static item => item["name"].Text).OfType<string>();
}
