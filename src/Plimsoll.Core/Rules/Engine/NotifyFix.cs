using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>Takes a call out of a NOTIFY rule without denying it.</summary>
internal static class NotifyFix
{
    private const string Allow = "SCMP_ACT_ALLOW";

    /// <summary>The fix for a name in a rule; null if it cannot be seen what the call would get instead.</summary>
    public static Fix? For(SeccompScope profile, SeccompRule entry, ScalarNode name)
    {
        if (profile.Calls.IsOpen || name.Parent is not SequenceNode || profile.Calls.For(name.Text).Count > 1)
        {
            return null;
        }

        var edits = new List<Edit> { new Edit.Remove(entry.Names.Count == 1 ? entry.Node : name) };
        if (profile.Value["defaultAction"].Is(Allow) != Verdict.Definite)
        {
            edits.Add(AllowElsewhere(profile, name.Text));
        }

        return new($"Allow {name.Text} instead of notifying it", edits);
    }

    private static Edit AllowElsewhere(SeccompScope profile, string name)
    {
        var allowed = profile.Calls.Entries.FirstOrDefault(entry => entry.Does(Allow) && !entry.HasArguments && entry.Node["names"] is SequenceNode);
        if (allowed is not null)
        {
            return new Edit.Append((SequenceNode)allowed.Node["names"]!, ScalarNode.String(name));
        }

        var names = new SequenceNode();
        names.Add(ScalarNode.String(name));
        var entry = new MappingNode();
        entry.Set("names", names);
        entry.Set("action", ScalarNode.String(Allow));
        return new Edit.Append(profile.Value["syscalls"].Sequence!, entry);
    }
}
