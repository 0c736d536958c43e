using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The spec of a Pod, wherever it is embedded. For a container that is seen alone everything of the Pod is unknown.</summary>
internal sealed class PodScope : Scope
{
    private ContainerScope[]? _containers;
    private ConfigReference[]? _references;
    private string? _subject;
    private PodParts? _parts;
    private ContainerParts? _partsOfContainers;

    public PodScope(Run run, ConfigDocument? document, ConfigValue spec, DocumentScope? owner = null)
        : base(run, document)
    {
        Spec = spec;
        Owner = owner;
        SecurityContext = spec["securityContext"];
        RuntimeClassName = spec["runtimeClassName"];
        Targets = FindTargets();
    }

    public ConfigValue Spec { get; }

    /// <summary>The object that holds the Pod; null where only a part of one is seen.</summary>
    public DocumentScope? Owner { get; }

    public ConfigValue SecurityContext { get; }

    public ConfigValue RuntimeClassName { get; }

    /// <summary>The metadata of the Pods: of the object itself, or of the template; unknown where only the spec is seen.</summary>
    public ConfigValue Metadata => Spec.Node?.Parent is MappingNode parent ? ConfigValue.Of(parent)["metadata"] : TemplateMetadata;

    public ConfigValue Labels => Metadata["labels"];

    public ConfigValue Annotations => Metadata["annotations"];

    /// <summary>How a message names the Pod: <c>pod "web"</c>, <c>pod of deployment "web"</c>.</summary>
    public string Subject => _subject ??= Owner is null ? "pod" : Owner.Kind == "Pod" ? Owner.Subject : "pod of " + Owner.Subject;

    /// <summary>Where a finding stands about something that the security context does not say.</summary>
    public ConfigNode SecurityPlace => SecurityContext.Node is MappingNode context ? context : Spec.Node ?? Defaults.Nowhere;

    /// <summary>Where the Pod runs; empty without platforms, and where that cannot be told.</summary>
    public IReadOnlyList<RuntimeTarget> Targets { get; }

    /// <summary>The handler of the runtime class; null if the Pod names none, or it cannot be told.</summary>
    public string? Handler => RuntimeClassName.Text is { } name ? Run.Targets.HandlerOf(name) : null;

    /// <summary>Whether the Pod says that it runs on Windows.</summary>
    public Verdict IsWindows => Spec["os"]["name"].Is("windows");

    /// <summary>The parts that are there, or may be.</summary>
    public PodParts Parts => _parts ??= PresentParts.Of(this);

    /// <summary>The parts that each of its containers takes from it.</summary>
    public ContainerParts PartsOfContainers => _partsOfContainers ??= PresentParts.OfContainers(this);

    /// <summary>Whether one of some parts is there, or may be; true if none is asked for.</summary>
    public bool MayHave(PodParts needs) => needs == PodParts.None || (needs & Parts) != 0;

    /// <summary>The value of a field of the spec that holds in the end: as written, or else the default.</summary>
    public EffectiveValue Effective(string field)
    {
        var own = Spec[field];
        if (own.IsUnknown || !own.IsAbsent)
        {
            return new(own, own.IsUnknown ? ValueReason.Unknown : ValueReason.Own, own.Node ?? Spec.Node);
        }

        var filled = Defaults.OfPod(field);
        return new(filled, filled.IsAbsent ? ValueReason.Unset : ValueReason.Defaulted, Spec.Node);
    }

    /// <summary>Whether all containers of all three lists can be seen.</summary>
    public bool ShowsAllContainers
    {
        get
        {
            for (var role = ContainerRole.App; role <= ContainerRole.Ephemeral; role++)
            {
                if (!Spec[ListOf(role)].ShowsAllItems)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The containers of all three lists that can be seen.</summary>
    public ContainerScope[] Containers => _containers ??= FindContainers();

    /// <summary>The places that name a ConfigMap or a Secret.</summary>
    public ConfigReference[] References => _references ??= ConfigReference.Of(this);

    /// <summary>The key of a list of containers.</summary>
    public static string ListOf(ContainerRole role) => role switch
    {
        ContainerRole.Init => "initContainers",
        ContainerRole.Ephemeral => "ephemeralContainers",
        _ => "containers",
    };

    private ContainerScope[] FindContainers()
    {
        var found = new List<ContainerScope>();
        for (var role = ContainerRole.App; role <= ContainerRole.Ephemeral; role++)
        {
            if (Spec[ListOf(role)].Sequence is not { } list)
            {
                continue;
            }

            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is MappingNode container)
                {
                    found.Add(new(this, container, role));
                }
            }
        }

        return found.ToArray();
    }

    // A template may have labels and no spec yet.
    private ConfigValue TemplateMetadata => Owner?.Kind switch
    {
        "Pod" => Owner.Metadata,
        "CronJob" => Owner.Spec["jobTemplate"]["spec"]["template"]["metadata"],
        "Deployment" or "ReplicaSet" or "ReplicationController" or "StatefulSet" or "DaemonSet" or "Job" or "DeploymentConfig" => Owner.Spec["template"]["metadata"],
        _ => ConfigValue.Of(Defaults.Nowhere),
    };

    private IReadOnlyList<RuntimeTarget> FindTargets()
    {
        // The runtimes that platforms declare are those of Linux nodes.
        if (!Run.Targets.IsDeclared || RuntimeClassName.IsUnknown || IsWindows != Verdict.No)
        {
            return [];
        }

        return RuntimeClassName.Text is { Length: > 0 } name ? Run.Targets.ForClass(name)
            : RuntimeClassName.IsAbsent || RuntimeClassName.Text is not null ? Run.Targets.Default
            : [];
    }
}
