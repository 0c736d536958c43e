namespace Plimsoll.Rules;

/// <summary>The rules that look at objects, by the kind of object. All kinds that rules name are known from the start, so that several threads can look them up.</summary>
internal sealed class DocumentRules
{
    private readonly Dictionary<string, IDocumentRule[]> _byKind = new(StringComparer.Ordinal);
    private readonly IDocumentRule[] _ofAnyKind;

    public DocumentRules(IDocumentRule[] rules)
    {
        _ofAnyKind = Array.FindAll(rules, static rule => ((Rule)rule).ObjectKinds is null);
        foreach (var rule in rules)
        {
            foreach (var kind in ((Rule)rule).ObjectKinds ?? [])
            {
                if (!_byKind.ContainsKey(kind))
                {
                    _byKind.Add(kind, Array.FindAll(rules, other => Concerns((Rule)other, kind)));
                }
            }
        }
    }

    public void Check(DocumentScope item)
    {
        foreach (var rule in For(item.Kind))
        {
            rule.Check(item);
        }
    }

    private IDocumentRule[] For(string kind) => _byKind.TryGetValue(kind, out var rules) ? rules : _ofAnyKind;

    private static bool Concerns(Rule rule, string kind) => rule.ObjectKinds is not { } kinds || Array.IndexOf(kinds, kind) >= 0;
}
