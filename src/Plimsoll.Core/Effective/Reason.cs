using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>Why a value of an effective spec is what it is.</summary>
/// <param name="Kind">Where the value comes from.</param>
/// <param name="Note">What is to be said beyond the place in the manifest, or null.</param>
/// <param name="Source">The node of the manifest that was written so that the value came about, or null.</param>
public sealed record Reason(ReasonKind Kind, string? Note = null, ConfigNode? Source = null)
{
    /// <summary>The reason as a sentence without a period: <c>set by spec.containers[0].securityContext.privileged</c>.</summary>
    public string Text => (Place, Note) switch
    {
        ({ } place, { } note) => $"{place}: {note}",
        ({ } place, null) => place,
        (null, { } note) => note,
        _ => "not known",
    };

    private string? Place => Source is null ? null : Kind switch
    {
        ReasonKind.Own => "set by " + NodePath.Of(Source),
        ReasonKind.Inherited => "inherited from " + NodePath.Of(Source),
        _ => NodePath.Of(Source),
    };

    internal static Reason Default(string note) => new(ReasonKind.Default, note);

    internal static Reason Unknown(string note, ConfigNode? source = null) => new(ReasonKind.Unknown, note, source);

    internal static Reason Own(ConfigNode source, string? note = null) => new(ReasonKind.Own, note, source);
}
