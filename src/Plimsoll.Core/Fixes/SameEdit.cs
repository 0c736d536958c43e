using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Fixes;

/// <summary>Edits that do the same to the same node are equal: two findings may ask for one change.</summary>
internal sealed class SameEdit : IEqualityComparer<Edit>
{
    public static SameEdit Comparer { get; } = new();

    public bool Equals(Edit? left, Edit? right) => (left, right) switch
    {
        (Edit.Insert a, Edit.Insert b) => ReferenceEquals(a.Target, b.Target) && a.Key == b.Key && NodeEquality.SameData(a.Value, b.Value),
        (Edit.Append a, Edit.Append b) => ReferenceEquals(a.Target, b.Target) && NodeEquality.SameData(a.Value, b.Value),
        (Edit.Replace a, Edit.Replace b) => ReferenceEquals(a.Target, b.Target) && NodeEquality.SameData(a.Value, b.Value),
        (Edit.Remove a, Edit.Remove b) => ReferenceEquals(a.Target, b.Target),
        _ => false,
    };

    public int GetHashCode(Edit edit) => edit switch
    {
        Edit.Insert insert => insert.Target.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(insert.Key),
        Edit.Append append => append.Target.GetHashCode(),
        Edit.Replace replace => replace.Target.GetHashCode(),
        Edit.Remove remove => remove.Target.GetHashCode(),
        _ => 0,
    };
}
