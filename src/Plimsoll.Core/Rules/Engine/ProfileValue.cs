using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The seccomp or AppArmor profile that a container asks for in the end, be it by field or by annotation.</summary>
/// <param name="Type"><c>RuntimeDefault</c>, <c>Unconfined</c>, <c>Localhost</c> or whatever was written; null if nothing was, or it is not known.</param>
/// <param name="Localhost">The name of the profile on the node, if the type is <c>Localhost</c> and it is known.</param>
/// <param name="Reason">Why it holds.</param>
/// <param name="Place">Where a finding about it stands.</param>
internal sealed record ProfileValue(string? Type, string? Localhost, ValueReason Reason, ConfigNode Place)
{
    private const string LocalhostPrefix = "localhost/";

    public bool IsUnknown => Reason == ValueReason.Unknown;

    /// <summary>Whether the type is the given one; a profile that nobody asked for has none.</summary>
    public Verdict Is(string type) => IsUnknown ? Verdict.Unknown : VerdictLogic.Of(Type == type);

    /// <summary>Reads the field.</summary>
    /// <param name="profile">The effective value of the field.</param>
    /// <param name="name">The key of the name of a profile on the node.</param>
    public static ProfileValue OfField(EffectiveValue profile, string name = "localhostProfile")
    {
        var type = profile["type"];
        var isUnknown = profile.IsUnknown || type.IsUnknown;
        return new(type.Text, profile[name].Text, isUnknown ? ValueReason.Unknown : profile.Reason, type.Node ?? profile.Place);
    }

    /// <summary>Reads an annotation: <c>runtime/default</c>, <c>unconfined</c> or <c>localhost/NAME</c>.</summary>
    public static ProfileValue OfAnnotation(ConfigValue annotation, ValueReason reason, ConfigNode place) => annotation switch
    {
        { IsUnknown: true } => new(null, null, ValueReason.Unknown, annotation.Node ?? place),
        { IsAbsent: true } => new(null, null, ValueReason.Unset, place),
        { Text: "runtime/default" or "docker/default" } => new("RuntimeDefault", null, reason, annotation.Node!),
        { Text: "unconfined" } => new("Unconfined", null, reason, annotation.Node!),
        { Text: { } text } when text.StartsWith(LocalhostPrefix, StringComparison.Ordinal)
            => new("Localhost", text.Substring(LocalhostPrefix.Length), reason, annotation.Node!),
        _ => new(annotation.Text ?? "", null, reason, annotation.Node!),
    };
}
