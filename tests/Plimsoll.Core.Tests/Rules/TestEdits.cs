using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>Carries the edits of a fix out on the tree itself.</summary>
internal static class TestEdits
{
    public static void Apply(Fix fix)
    {
        foreach (var edit in fix.Edits)
        {
            Apply(edit);
        }
    }

    private static void Apply(Edit edit)
    {
        switch (edit)
        {
            case Edit.Insert insert:
                Assert.False(insert.Target.ContainsKey(insert.Key));
                insert.Target.Set(insert.Key, insert.Value);
                break;
            case Edit.Append append:
                append.Target.Add(append.Value);
                break;
            case Edit.Replace { Target.Parent: MappingNode mapping } replace:
                mapping.Set(KeyOf(mapping, replace.Target), replace.Value);
                break;
            case Edit.Replace { Target.Parent: SequenceNode list } replace:
                list[IndexOf(list, replace.Target)] = replace.Value;
                break;
            case Edit.Remove { Target.Parent: MappingNode mapping } remove:
                mapping.Remove(KeyOf(mapping, remove.Target));
                break;
            case Edit.Remove { Target.Parent: SequenceNode list } remove:
                list.RemoveAt(IndexOf(list, remove.Target));
                break;
            default:
                Assert.Fail($"{edit} has a target without a parent");
                break;
        }
    }

    private static string KeyOf(MappingNode mapping, ConfigNode node) => mapping.Entries.Single(entry => ReferenceEquals(entry.Value, node)).Key;

    private static int IndexOf(SequenceNode list, ConfigNode node) => list.ToList().FindIndex(item => ReferenceEquals(item, node));
}
