using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// Writes Docker's first dialect: one <c>name</c> in each rule. Engines of today still read it, with all fields of the plain form.
/// Source: https://github.com/moby/profiles/blob/main/seccomp/seccomp.go
/// </summary>
internal static class OldDockerForm
{
    public static MappingNode Write(MappingNode plain, List<ConversionNote> notes)
    {
        if (plain["syscalls"] is not SequenceNode rules)
        {
            return plain;
        }

        var split = new SequenceNode(rules.Origin);
        foreach (var rule in rules.OfType<MappingNode>())
        {
            if (rule["names"] is not SequenceNode { Count: > 0 } names)
            {
                notes.Add(new("a rule names no system call: left out", rule, false));
                continue;
            }

            foreach (var name in names)
            {
                split.Add(WithName(rule, name));
            }
        }

        plain.Set("syscalls", split);
        return plain;
    }

    private static MappingNode WithName(MappingNode rule, ConfigNode name)
    {
        var written = new MappingNode(rule.Origin);
        foreach (var entry in rule.Entries)
        {
            written.Set(entry.Key == "names" ? "name" : entry.Key, entry.Key == "names" ? name : entry.Value);
        }

        return written;
    }
}
