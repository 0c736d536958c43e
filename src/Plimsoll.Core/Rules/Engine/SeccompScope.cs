using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A seccomp profile: a file, the section of an OCI spec, or a SeccompProfile object of the security-profiles-operator.</summary>
internal sealed class SeccompScope : Scope
{
    private const string OperatorGroup = "security-profiles-operator.x-k8s.io/";

    private SeccompScope(Run run, ConfigDocument? document, MappingNode node, string subject, IReadOnlyList<RuntimeTarget> targets)
        : base(run, document)
    {
        Value = ConfigValue.Of(node);
        Node = node;
        Subject = subject;
        Targets = targets;
        Calls = new(Value);
    }

    public ConfigValue Value { get; }

    public MappingNode Node { get; }

    /// <summary>How a message names the profile.</summary>
    public string Subject { get; }

    /// <summary>Where the profile is used: by the Pods of the project that name it, or else anywhere.</summary>
    public IReadOnlyList<RuntimeTarget> Targets { get; }

    /// <summary>The rules of the profile.</summary>
    public SeccompCalls Calls { get; }

    /// <summary>Whether this is the object of the operator, whose schema lacks some fields of the files.</summary>
    public bool IsOperatorObject { get; private init; }

    public static bool IsOperatorProfile(ConfigDocument document) =>
        document.ObjectKind == "SeccompProfile" && document.ApiVersion?.StartsWith(OperatorGroup, StringComparison.Ordinal) == true;

    /// <summary>The profile that a document is; null if it is none.</summary>
    public static SeccompScope? Of(Run run, ConfigDocument document)
    {
        var isObject = IsOperatorProfile(document);
        var node = isObject ? document.Value["spec"].Mapping : document.Root as MappingNode;
        return node is null ? null : new(run, document, node, Title(document, isObject), run.Uses.Of(document) ?? run.Targets.All)
        {
            IsOperatorObject = isObject,
        };
    }

    /// <summary>The profile in an OCI spec; null if it has none.</summary>
    public static SeccompScope? Of(OciScope spec) => spec.Value["linux"]["seccomp"].Mapping is { } node
        ? new(spec.Run, spec.Document, node, "the seccomp section", spec.Targets)
        : null;

    /// <summary>A profile that is seen alone.</summary>
    public static SeccompScope Of(Run run, MappingNode node) => new(run, null, node, "the seccomp profile", run.Targets.All);

    private static string Title(ConfigDocument document, bool isObject)
    {
        var name = isObject ? document.Name : document.File is { } file ? file.Substring(file.LastIndexOfAny(['/', '\\']) + 1) : null;
        return name is null ? "the seccomp profile" : $"seccomp profile \"{name}\"";
    }
}
