using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// Combines what two profiles say of architectures. The machine's own is always known to a filter, listed or not; where one profile has a
/// list for each machine and the other one list for all, the result has a list for each machine.
/// </summary>
internal static class ArchitectureLists
{
    /// <summary>Those of either profile.</summary>
    public static void Union(ParsedProfile first, ParsedProfile second, MappingNode root)
    {
        if (first.ArchMap.Count == 0 && second.ArchMap.Count == 0)
        {
            RuleWriter.WriteList(root, "architectures", List(first).Union(List(second)));
            return;
        }

        var machines = first.ArchMap.Concat(second.ArchMap).Select(entry => entry.Name.Text)
            .Concat(List(first).Concat(List(second)).Where(IsMachine)).Distinct(StringComparer.Ordinal);
        Write(root, machines, machine => OnMachine(first, machine).Union(OnMachine(second, machine)));
    }

    /// <summary>Those that both profiles know.</summary>
    public static void Common(ParsedProfile first, ParsedProfile second, MappingNode root)
    {
        if (first.ArchMap.Count == 0 && second.ArchMap.Count == 0)
        {
            RuleWriter.WriteList(root, "architectures", List(first).Intersect(List(second)));
            return;
        }

        var machines = first.ArchMap.Concat(second.ArchMap).Select(entry => entry.Name.Text).Distinct(StringComparer.Ordinal);
        Write(root, machines, machine => OnMachine(first, machine).Intersect(OnMachine(second, machine)));
    }

    /// <summary>Those of the first profile.</summary>
    public static void First(ParsedProfile first, ParsedProfile second, MappingNode root)
    {
        foreach (var key in new[] { "archMap", "architectures" })
        {
            if (first.Node[key] is { } written)
            {
                root.Set(key, written);
            }
        }
    }

    private static void Write(MappingNode root, IEnumerable<string> machines, Func<string, IEnumerable<string>> others)
    {
        var map = (SequenceNode)root.Set("archMap", new SequenceNode());
        foreach (var machine in machines)
        {
            var entry = (MappingNode)map.Add(new MappingNode());
            entry.Set("architecture", ScalarNode.String(machine));
            var list = (SequenceNode)entry.Set("subArchitectures", new SequenceNode());
            foreach (var name in others(machine).Where(name => name != machine))
            {
                list.Add(ScalarNode.String(name));
            }
        }
    }

    private static IEnumerable<string> OnMachine(ParsedProfile profile, string machine) => List(profile)
        .Concat(profile.ArchMap.Where(entry => entry.Name.Text == machine).Take(1).SelectMany(entry => entry.SubArchitectures.Select(name => name.Text)));

    private static IEnumerable<string> List(ParsedProfile profile) => profile.Architectures.Select(arch => arch.Name.Text).Distinct(StringComparer.Ordinal);

    private static bool IsMachine(string name) => SeccompArch.TryParse(name) is { } arch && arch.Native == arch;
}
