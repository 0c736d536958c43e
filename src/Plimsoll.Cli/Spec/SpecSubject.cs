using Plimsoll.CommandLine;
using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Cli.Spec;

/// <summary>What a spec is shown of: a container of a Pod, on a node of a platform.</summary>
internal sealed class SpecSubject
{
    private readonly ConfigValue _pod;
    private readonly MappingNode _container;
    private readonly SpecTarget _target;

    private SpecSubject(ConfigValue pod, MappingNode container, SpecTarget target, string title, IReadOnlyList<string> notes)
    {
        _pod = pod;
        _container = container;
        _target = target;
        Title = title;
        Notes = notes;
    }

    /// <summary>One line that names it.</summary>
    public string Title { get; }

    /// <summary>What was chosen though the command line left it open.</summary>
    public IReadOnlyList<string> Notes { get; }

    public static SpecSubject Choose(SpecOptions options, SpecInput input)
    {
        var notes = new List<string>();
        var (document, pod) = ChoosePod(options.Object, input);
        var container = ChooseContainer(options.Container, pod, notes);
        var platform = ChoosePlatform(options.Platform, input.Platforms);
        var node = ChooseNode(options.Node, platform, notes);
        if (pod["os"]["name"].Text == "windows")
        {
            throw new SpecException($"{Label(document)} is a Windows Pod; the specs of Linux containers can be shown");
        }

        var engine = node switch
        {
            { Containerd: { } version } => $"containerd {version}",
            { Crio: { } version } => $"CRI-O {version}",
            { Docker: { } version } => $"Docker {version}",
            _ => null,
        };
        if (node.Containerd is null)
        {
            throw new SpecException(engine is null
                ? $"node '{node.Name}' of platform '{platform.Name}' names no container engine: add containerd: \"1.7.24\", or the version that it runs"
                : $"node '{node.Name}' of platform '{platform.Name}' runs {engine}; the specs of containerd can be shown");
        }

        var name = ConfigValue.Of(container)["name"].Text ?? "?";
        var title = $"container \"{name}\" of {Label(document)} on platform {platform.Name}, node {node.Name}: {engine}";
        return new(pod, container, new(node, platform.Kubernetes), title, notes);
    }

    public EffectiveSpec Resolve(SpecInput input) => EffectiveSpec.Of(_pod, _container, _target, new ProjectProfiles(input.Index, withDefaults: true));

    private static (DocumentScope Document, ConfigValue Pod) ChoosePod(string? wanted, SpecInput input)
    {
        var found = input.Objects().SelectMany(item => PodFinder.Find(item).Select(pod => (Document: item, Pod: pod))).ToList();
        var labels = found.Select(item => Label(item.Document)).Distinct().ToList();
        if (wanted is not null)
        {
            var named = found.Where(item => Label(item.Document).Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
            return named.Count > 0 ? named[0] : throw new SpecException(found.Count == 0
                ? "no document has a Pod"
                : $"no object '{wanted}' has a Pod; there is {string.Join(", ", labels)}" + Hint(wanted, labels));
        }

        return found.Count switch
        {
            0 => throw new SpecException("no document has a Pod"),
            1 => found[0],
            _ => throw new SpecException($"{found.Count} Pods are there; say which with --object: {string.Join(", ", labels)}"),
        };
    }

    private static MappingNode ChooseContainer(string? wanted, ConfigValue pod, List<string> notes)
    {
        var all = PodContainer.Lists.SelectMany(list => pod[list].Items).OfType<MappingNode>().ToList();
        var names = all.Select(item => ConfigValue.Of(item)["name"].Text ?? "?").ToList();
        if (all.Count == 0)
        {
            throw new SpecException("the Pod has no containers");
        }

        if (wanted is null)
        {
            if (all.Count > 1)
            {
                notes.Add($"container '{names[0]}' is shown; --container chooses among {string.Join(", ", names)}");
            }

            return all[0];
        }

        var at = names.IndexOf(wanted);
        return at >= 0 ? all[at] : throw new SpecException($"the Pod has no container '{wanted}'; it has {string.Join(", ", names)}" + Hint(wanted, names));
    }

    private static Platform ChoosePlatform(string? wanted, PlatformSet set)
    {
        var names = set.Platforms.Select(platform => platform.Name).ToList();
        if (wanted is null)
        {
            return set.Platforms.Count == 1 ? set.Platforms[0] : throw new SpecException(set.Platforms.Count == 0
                ? "the platforms file declares no platform"
                : $"several platforms are declared; say which with --platform: {string.Join(", ", names)}");
        }

        var at = names.IndexOf(wanted);
        return at >= 0 ? set.Platforms[at]
            : throw new SpecException($"no platform '{wanted}' is declared; there is {(names.Count == 0 ? "none" : string.Join(", ", names))}" + Hint(wanted, names));
    }

    private static PlatformNode ChooseNode(string? wanted, Platform platform, List<string> notes)
    {
        var names = platform.Nodes.Select(node => node.Name).ToList();
        if (names.Count == 0)
        {
            throw new SpecException($"platform '{platform.Name}' declares no node: add one with the container engine that it runs");
        }

        if (wanted is null)
        {
            if (names.Count > 1)
            {
                notes.Add($"node '{names[0]}' is taken; --node chooses among {string.Join(", ", names)}");
            }

            return platform.Nodes[0];
        }

        var at = names.IndexOf(wanted);
        return at >= 0 ? platform.Nodes[at]
            : throw new SpecException($"platform '{platform.Name}' has no node '{wanted}'; it has {string.Join(", ", names)}" + Hint(wanted, names));
    }

    private static string Label(DocumentScope item) => $"{item.Kind}/{item.Name ?? "?"}";

    private static string Hint(string typed, IEnumerable<string> known) => Suggestion.For(typed, known) is { } near ? $"; did you mean '{near}'?" : "";
}
