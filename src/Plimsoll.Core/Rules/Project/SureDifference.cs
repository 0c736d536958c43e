using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Whether two values of a field are surely not the same to the API server. A field that only one of them sets may have that value by
/// default in the other, and a quantity can be written in several ways.
/// </summary>
internal static class SureDifference
{
    /// <param name="mine">One of the two.</param>
    /// <param name="theirs">The other one.</param>
    /// <param name="isPlain">Whether nothing is added to it by default, so that a key in one of the two alone is a difference.</param>
    public static bool Between(ConfigNode mine, ConfigNode theirs, bool isPlain) => (mine, theirs) switch
    {
        (ScalarNode a, ScalarNode b) => Scalars(a, b),
        (MappingNode a, MappingNode b) => Mappings(a, b, isPlain) || (isPlain && (HasMore(a, b) || HasMore(b, a))),
        (SequenceNode a, SequenceNode b) => Lists(a, b, isPlain),
        _ => false,
    };

    /// <summary>The same of two lists of texts whose order says nothing.</summary>
    public static bool BetweenSets(ConfigValue mine, ConfigValue theirs) => mine.ShowsAllItems && theirs.ShowsAllItems && (Lacks(mine, theirs) || Lacks(theirs, mine));

    private static bool Lacks(ConfigValue list, ConfigValue other)
    {
        foreach (var item in other.Items)
        {
            if (ConfigValue.Of(item).Text is { } text && !RbacGrant.Has(list, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Scalars(ScalarNode mine, ScalarNode theirs) => mine.Text != theirs.Text
        && mine.Type != ScalarType.Null && theirs.Type != ScalarType.Null && !IsSameAmount(mine, theirs);

    // Apart, because a method with such a number in it loads the library of numbers when it is entered.
    private static bool IsSameAmount(ScalarNode mine, ScalarNode theirs) =>
        Amount.Of(ConfigValue.Of(mine)) is { } amount && amount == Amount.Of(ConfigValue.Of(theirs));

    private static bool Mappings(MappingNode mine, MappingNode theirs, bool isPlain)
    {
        foreach (var entry in mine.Entries)
        {
            if (theirs[entry.Key] is { } other && Between(entry.Value, other, isPlain))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMore(MappingNode mine, MappingNode theirs)
    {
        foreach (var entry in mine.Entries)
        {
            if (!theirs.IsOpen && ConfigValue.Of(entry.Value).State == ValueState.Known && !theirs.ContainsKey(entry.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Lists(SequenceNode mine, SequenceNode theirs, bool isPlain)
    {
        if (mine.IsOpen || theirs.IsOpen)
        {
            return false;
        }

        for (var i = 0; i < mine.Count && mine.Count == theirs.Count; i++)
        {
            if (Between(mine[i], theirs[i], isPlain))
            {
                return true;
            }
        }

        return mine.Count != theirs.Count;
    }
}
