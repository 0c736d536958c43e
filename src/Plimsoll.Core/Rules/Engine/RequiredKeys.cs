using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Asks objects for the labels or annotations that a project wants of them.</summary>
internal static class RequiredKeys
{
    /// <summary>Says which keys are missing from a map of an object, or have a value that none may have.</summary>
    /// <param name="rule">The rule, whose options are <c>labels</c> or <c>annotations</c>, and <c>kinds</c>.</param>
    /// <param name="item">The object.</param>
    /// <param name="map">Its labels or annotations.</param>
    /// <param name="what">What a message calls one of them.</param>
    public static void Check(Rule rule, DocumentScope item, ConfigValue map, string what)
    {
        var wanted = item.Settings.Map(rule, what + "s");
        if (wanted.Count == 0 || !(item.Settings.Names(rule, "kinds") is { } kinds ? NamePattern.AnyMatches(kinds, item.Kind) : PodFinder.Find(item).Any()))
        {
            return;
        }

        foreach (var pair in wanted)
        {
            var value = map[pair.Key];
            if (value.IsAbsent && item.IsWhole())
            {
                item.Say(rule, map.Node ?? item.Metadata.Node, $"lacks the {what} {pair.Key}");
            }
            else if (value.Text is { } text && !NamePattern.AnyMatches(pair.Value, text))
            {
                item.Say(rule, value.Node, $"has the {what} {pair.Key} \"{SchemaLog.Short(text)}\", and the project wants {string.Join(" or ", pair.Value)}");
            }
        }
    }
}
