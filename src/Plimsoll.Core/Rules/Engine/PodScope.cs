using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The spec of a Pod, wherever it is embedded. For a container that is seen alone everything of the Pod is unknown.</summary>
internal sealed class PodScope : Scope
{
    /// <summary>The lists of containers, and what a message calls their items.</summary>
    public static readonly (string Key, string Title)[] Lists =
        [("containers", "container"), ("initContainers", "init container"), ("ephemeralContainers", "ephemeral container")];

    public PodScope(Run run, ConfigDocument? document, ConfigValue spec)
        : base(run, document)
    {
        Spec = spec;
        SecurityContext = spec["securityContext"];
        RuntimeClassName = spec["runtimeClassName"];
        Targets = FindTargets();
    }

    public ConfigValue Spec { get; }

    public ConfigValue SecurityContext { get; }

    public ConfigValue RuntimeClassName { get; }

    /// <summary>Where the Pod runs; empty without platforms, and where that cannot be told.</summary>
    public IReadOnlyList<RuntimeTarget> Targets { get; }

    /// <summary>The handler of the runtime class; null if the Pod names none, or it cannot be told.</summary>
    public string? Handler => RuntimeClassName.Text is { } name ? Run.Targets.HandlerOf(name) : null;

    /// <summary>The containers of all three lists that can be seen.</summary>
    public IEnumerable<ContainerScope> Containers()
    {
        foreach (var (key, title) in Lists)
        {
            if (Spec[key].Sequence is not { } list)
            {
                continue;
            }

            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is MappingNode container)
                {
                    yield return new(this, container, title);
                }
            }
        }
    }

    private IReadOnlyList<RuntimeTarget> FindTargets()
    {
        // The runtimes that platforms declare are those of Linux nodes.
        if (!Run.Targets.IsDeclared || RuntimeClassName.IsUnknown || Spec["os"]["name"].Is("windows") != Verdict.No)
        {
            return [];
        }

        return RuntimeClassName.Text is { Length: > 0 } name ? Run.Targets.ForClass(name)
            : RuntimeClassName.IsAbsent || RuntimeClassName.Text is not null ? Run.Targets.Default
            : [];
    }
}
