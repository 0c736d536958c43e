using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>A seccomp profile: a file, the section of an OCI spec, or a SeccompProfile object of the security-profiles-operator.</summary>
internal sealed class SeccompScope : Scope
{
    private SeccompScope(Run run, ConfigDocument? document, ParsedProfile profile, string subject, IReadOnlyList<RuntimeTarget> targets)
        : base(run, document)
    {
        Profile = profile;
        Subject = subject;
        Targets = targets;
        Calls = new(profile);
        Filters = new(this);
    }

    /// <summary>The profile, with all that is written in it.</summary>
    public ParsedProfile Profile { get; }

    public ConfigValue Value => Profile.Value;

    public MappingNode Node => Profile.Node;

    /// <summary>How a message names the profile.</summary>
    public string Subject { get; }

    /// <summary>Where the profile is used: by the Pods of the project that name it, or else anywhere.</summary>
    public IReadOnlyList<RuntimeTarget> Targets { get; }

    /// <summary>The rules of the profile.</summary>
    public SeccompCalls Calls { get; }

    /// <summary>What runtimes make of the profile.</summary>
    public ProfileFilters Filters { get; }

    /// <summary>Whether this is the object of the operator, whose schema lacks some fields of the files.</summary>
    public bool IsOperatorObject => Profile.Form == SeccompForm.Operator;

    /// <summary>Whether no container engine reads Docker's fields first: the section of a spec, and the object of the operator.</summary>
    public bool IsPlain => IsOperatorObject || Node.Parent is not null;

    /// <summary>Whether a Pod of the project uses the profile.</summary>
    public bool IsUsed => Document is not null && Run.Uses.Of(Document) is not null;

    /// <summary>The profile that a document is; null if it is none.</summary>
    public static SeccompScope? Of(Run run, ConfigDocument document) => ParsedProfile.Of(document) is { } profile
        ? new(run, document, profile, Title(document, profile.Form == SeccompForm.Operator), run.Uses.Of(document) ?? run.Targets.All)
        : null;

    /// <summary>The same of a document that is only a way to look at a profile which may still be filled in.</summary>
    public static SeccompScope? OfPart(Run run, ConfigDocument document) => ParsedProfile.Of(document) is { } profile
        ? new(run, null, profile, Title(document, profile.Form == SeccompForm.Operator), run.Targets.All)
        : null;

    /// <summary>The profile in an OCI spec; null if it has none.</summary>
    public static SeccompScope? Of(OciScope spec) => spec.Value["linux"]["seccomp"].Mapping is { } node
        ? new(spec.Run, spec.Document, ProfileReader.Read(node), "the seccomp section", spec.Targets)
        : null;

    /// <summary>A profile that is seen alone.</summary>
    public static SeccompScope Of(Run run, MappingNode node) => new(run, null, ProfileReader.Read(node), "the seccomp profile", run.Targets.All);

    /// <summary>Who reads the profile before the runtime does; null if the target does not say.</summary>
    public ProfileReading? ReadingAt(RuntimeTarget target) => IsPlain || target.Node?.Containerd is not null ? ProfileReading.Plain
        : target.Node?.Crio is not null || target.Node?.Docker is not null ? ProfileReading.Docker
        : null;

    private static string Title(ConfigDocument document, bool isObject)
    {
        var name = isObject ? document.Name : document.File is { } file ? file.Substring(file.LastIndexOfAny(['/', '\\']) + 1) : null;
        return name is null ? "the seccomp profile" : $"seccomp profile \"{name}\"";
    }
}
