using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// A seccomp profile as it is written, in whichever form: every part with its node, and so with its place.
/// Nothing is judged here; what a runtime makes of it is the business of filters.
/// </summary>
public sealed class ParsedProfile
{
    internal ParsedProfile(MappingNode node, SeccompForm form)
    {
        Node = node;
        Form = form;
        Value = ConfigValue.Of(node);
    }

    /// <summary>Where the profile is written: the document, its <c>linux.seccomp</c>, or the <c>spec</c> of the operator's object.</summary>
    public MappingNode Node { get; }

    /// <summary>The form.</summary>
    public SeccompForm Form { get; }

    /// <summary>The action for calls that no rule names, as it is written.</summary>
    public ConfigValue DefaultAction => Value["defaultAction"];

    /// <summary>The error number for calls that no rule names.</summary>
    public ConfigValue DefaultErrnoRet => Value["defaultErrnoRet"];

    /// <summary>The name of that error number, in the dialect of containers/common.</summary>
    public ConfigValue DefaultErrnoName => Value["defaultErrno"];

    /// <summary>The architectures of the list <c>architectures</c>.</summary>
    public IReadOnlyList<ProfileArchitecture> Architectures { get; internal init; } = [];

    /// <summary>The architectures of Docker's <c>archMap</c>.</summary>
    public IReadOnlyList<ProfileArchitecture> ArchMap { get; internal init; } = [];

    /// <summary>The flags.</summary>
    public IReadOnlyList<ScalarNode> Flags { get; internal init; } = [];

    /// <summary>Whether flags are written, be it an empty list: only if not do runtimes add one of their own.</summary>
    public bool HasFlags => !Value["flags"].IsAbsent;

    /// <summary>The socket of the supervisor.</summary>
    public ConfigValue ListenerPath => Value["listenerPath"];

    /// <summary>What the supervisor is told about the container.</summary>
    public ConfigValue ListenerMetadata => Value["listenerMetadata"];

    /// <summary>The profile whose rules the operator adds to these.</summary>
    public ConfigValue BaseProfileName => Value["baseProfileName"];

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<SeccompRule> Rules { get; internal init; } = [];

    /// <summary>Whether there may be rules or names that are not seen.</summary>
    public bool IsOpen { get; internal init; }

    /// <summary>The profile as a place in its document.</summary>
    internal ConfigValue Value { get; }

    /// <summary>
    /// Finds the profile in a document: a profile file in any dialect, the <c>linux.seccomp</c> of an OCI runtime spec, or the operator's
    /// object. Null if the document holds none.
    /// </summary>
    public static ParsedProfile? Of(ConfigDocument document) => document.Kind switch
    {
        DocumentKind.OciSpec => document.Value["linux"]["seccomp"].Mapping is { } section ? ProfileReader.Read(section) : null,
        DocumentKind.Kubernetes => IsOperatorObject(document) && document.Value["spec"].Mapping is { } spec
            ? ProfileReader.Read(spec, SeccompForm.Operator) : null,
        DocumentKind.Seccomp => Of(document.Root),
        _ => document.Value["linux"]["seccomp"].Mapping is { } section ? ProfileReader.Read(section) : null,
    };

    /// <summary>Reads a profile from its node, in the form that its fields show; null if the node is no mapping.</summary>
    public static ParsedProfile? Of(ConfigNode node) => node is MappingNode mapping ? ProfileReader.Read(mapping) : null;

    /// <summary>Whether a document is a <c>SeccompProfile</c> object of the security-profiles-operator.</summary>
    public static bool IsOperatorObject(ConfigDocument document) => document.ObjectKind == "SeccompProfile"
        && document.ApiVersion?.StartsWith("security-profiles-operator.x-k8s.io/", StringComparison.Ordinal) == true;
}
