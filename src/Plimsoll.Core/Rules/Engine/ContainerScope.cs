using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A container of a Pod.</summary>
internal sealed class ContainerScope(PodScope pod, MappingNode node, ContainerRole role) : Scope(pod.Run, pod.Document)
{
    /// <summary>How the annotations of a Pod begin that name the AppArmor profile of a container.</summary>
    public const string AppArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";

    private ProfileValue? _appArmor;
    private ProfileValue? _seccomp;
    private ImageName? _image;
    private Handler[]? _probes;
    private Handler[]? _hooks;
    private EnvVariable[]? _env;
    private DeclaredPort[]? _ports;
    private RequestedResource[]? _resources;
    private string? _subject;
    private ContainerParts? _parts;

    public PodScope Pod { get; } = pod;

    public MappingNode Node { get; } = node;

    public ConfigValue Value { get; } = ConfigValue.Of(node);

    /// <summary>Which list of the Pod it stands in.</summary>
    public ContainerRole Role { get; } = role;

    /// <summary>The container's own security context. What holds in the end is asked of <see cref="Effective"/>.</summary>
    public ConfigValue SecurityContext { get; } = ConfigValue.Of(node)["securityContext"];

    /// <summary>What it asks the node for.</summary>
    public ConfigValue Requests { get; } = ConfigValue.Of(node)["resources"]["requests"];

    /// <summary>What it may use at most.</summary>
    public ConfigValue Limits { get; } = ConfigValue.Of(node)["resources"]["limits"];

    /// <summary>The resources that it asks the node for, beside their limits.</summary>
    public RequestedResource[] Resources => _resources ??= RequestedResource.Of(Requests, Limits);

    /// <summary>The name, or null if it has none or it is not known.</summary>
    public string? Name => Value["name"].Text;

    /// <summary>The parts of the image's name; null if it has none or it is not known.</summary>
    public ImageName? Image => _image ??= Value["image"].Text is { Length: > 0 } text ? ImageName.Parse(text) : null;

    /// <summary>The probes that are there.</summary>
    public Handler[] Probes => _probes ??= Handlers.Probes(Value);

    /// <summary>The variables of <c>env</c> that can be seen.</summary>
    public EnvVariable[] Env => _env ??= EnvVariable.Of(Value["env"]);

    /// <summary>The ports that can be seen.</summary>
    public DeclaredPort[] Ports => _ports ??= DeclaredPort.Of(Value["ports"]);

    /// <summary>The hooks that are there.</summary>
    public Handler[] Hooks => _hooks ??= Handlers.Hooks(Value);

    /// <summary>The parts that are there, or may be.</summary>
    public ContainerParts Parts => _parts ??= PresentParts.Of(this);

    /// <summary>How a message names the container.</summary>
    public string Subject => _subject ??= Name is { } name ? $"{Title} \"{name}\"" : Title;

    /// <summary>What it adds to the capabilities of the runtime, and takes from them.</summary>
    public CapabilityLists Capabilities { get; } = new(ConfigValue.Of(node)["securityContext"]);

    /// <summary>The seccomp profile that it asks for. A privileged container runs without it all the same.</summary>
    public ProfileValue Seccomp => _seccomp ??= ProfileValue.OfField(Effective("seccompProfile"));

    /// <summary>The profile of the project that its filter is made of; null if it asks for none, none is known of the name, or it may be privileged and runs without.</summary>
    public SeccompScope? LocalProfile => Seccomp is { Type: "Localhost", Localhost: { } name } && SecurityContext["privileged"].Is(true) == Verdict.No
        && Run.Index.Profile(name) is { } document ? SeccompScope.Of(Run, document) : null;

    /// <summary>The AppArmor profile that it asks for: by field from 1.30 on, and by annotation of the Pod in any version.</summary>
    public ProfileValue AppArmor => _appArmor ??= FindAppArmor();

    /// <summary>Where a finding stands about something that the security context does not say.</summary>
    public ConfigNode SecurityPlace => SecurityContext.Node is MappingNode context ? context : Node;

    private string Title => Role switch
    {
        ContainerRole.Init => "init container",
        ContainerRole.Ephemeral => "ephemeral container",
        _ => "container",
    };

    /// <summary>Whether one of some parts is there, or may be; true if none is asked for.</summary>
    public bool MayHave(ContainerParts needs) => needs == ContainerParts.None || (needs & Parts) != 0;

    /// <summary>A probe such as <c>livenessProbe</c>; null if it is not there, or not known.</summary>
    public Handler? Probe(string name)
    {
        foreach (var probe in Probes)
        {
            if (probe.Name == name)
            {
                return probe;
            }
        }

        return null;
    }

    /// <summary>A resource that it asks the node for; null if it asks for none of it, or that is not known.</summary>
    public RequestedResource? Resource(string name)
    {
        foreach (var resource in Resources)
        {
            if (resource.Name == name)
            {
                return resource;
            }
        }

        return null;
    }

    /// <summary>
    /// The value of a field of the security context, or of <c>imagePullPolicy</c> and its like, that holds for the container:
    /// its own, or else the Pod's where the Pod has such a field, or else the default. An own value that is not known hides the others.
    /// </summary>
    public EffectiveValue Effective(string field)
    {
        var isDirect = IsOfContainer(field);
        var own = isDirect ? Value[field] : SecurityContext[field];
        if (own.IsUnknown || !own.IsAbsent)
        {
            return new(own, own.IsUnknown ? ValueReason.Unknown : ValueReason.Own, own.Node ?? SecurityPlace);
        }

        if (IsInherited(field))
        {
            var inherited = Pod.SecurityContext[field];
            if (inherited.IsUnknown || !inherited.IsAbsent)
            {
                return new(inherited, inherited.IsUnknown ? ValueReason.Unknown : ValueReason.Inherited, inherited.Node ?? SecurityPlace);
            }
        }

        var filled = isDirect ? Defaults.OfContainer(Value, field) : Defaults.OfSecurityContext(field);
        var reason = filled.IsUnknown ? ValueReason.Unknown : filled.IsAbsent ? ValueReason.Unset : ValueReason.Defaulted;
        return new(filled, reason, isDirect ? Node : SecurityPlace);
    }

    /// <summary>The value of a field of <c>windowsOptions</c>, each of which a container takes from its Pod by itself.</summary>
    public EffectiveValue EffectiveWindows(string field)
    {
        var own = SecurityContext["windowsOptions"][field];
        var value = own.IsAbsent ? Pod.SecurityContext["windowsOptions"][field] : own;
        var reason = value.IsUnknown ? ValueReason.Unknown : value.IsAbsent ? ValueReason.Unset : own.IsAbsent ? ValueReason.Inherited : ValueReason.Own;
        return new(value, reason, value.Node ?? SecurityPlace);
    }

    /// <summary>The value of a field of a probe such as <c>livenessProbe</c>; unset if there is no such probe.</summary>
    public EffectiveValue EffectiveProbe(string probe, string field)
    {
        return EffectiveProbe(Value[probe], field);
    }

    /// <summary>The value of a field of a probe of the container.</summary>
    public EffectiveValue EffectiveProbe(ConfigValue at, string field)
    {
        var own = at[field];
        if (at.IsUnknown || own.IsUnknown)
        {
            return new(own, ValueReason.Unknown, own.Node ?? Node);
        }

        return !own.IsAbsent ? new(own, ValueReason.Own, own.Node)
            : at.IsAbsent || Defaults.OfProbe(field) is not { IsAbsent: false } filled ? new(own, ValueReason.Unset, at.Node ?? Node)
            : new(filled, ValueReason.Defaulted, at.Node);
    }

    private static bool IsOfContainer(string field) => field
        is "image" or "imagePullPolicy" or "stdin" or "stdinOnce" or "tty" or "terminationMessagePath" or "terminationMessagePolicy";

    // https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
    private static bool IsInherited(string field) => field
        is "runAsUser" or "runAsGroup" or "runAsNonRoot" or "seLinuxOptions" or "seccompProfile" or "appArmorProfile" or "windowsOptions";

    private ProfileValue FindAppArmor()
    {
        var field = Effective("appArmorProfile");
        if (field.IsUnknown || !field.IsAbsent)
        {
            return ProfileValue.OfField(field);
        }

        // Without annotations none has to be named.
        var annotations = Pod.Annotations;
        return Name is { } name
            ? ProfileValue.OfAnnotation(annotations[annotations.Mapping is null ? AppArmorAnnotation : AppArmorAnnotation + name], ValueReason.Inherited, SecurityPlace)
            : new(null, null, Value["name"].IsUnknown ? ValueReason.Unknown : ValueReason.Unset, SecurityPlace);
    }
}
