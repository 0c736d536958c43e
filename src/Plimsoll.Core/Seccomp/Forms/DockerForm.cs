using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// Writes Docker's dialect, of which the plain form is a part.
/// Source: https://github.com/moby/profiles/blob/main/seccomp/seccomp.go
/// </summary>
internal static class DockerForm
{
    public static MappingNode Write(ParsedProfile profile, List<ConversionNote> notes)
    {
        var root = new MappingNode(profile.Node.Origin);
        foreach (var entry in profile.Node.Entries)
        {
            switch (entry.Key)
            {
                case "baseProfileName" or "state" or "disabled" when profile.Form == SeccompForm.Operator:
                    OperatorFields.Drop(entry.Key, entry.Value, notes);
                    break;
                case "syscalls" when profile.Form == SeccompForm.DockerOld && entry.Value is SequenceNode rules:
                    root.Set(entry.Key, WithNames(rules));
                    break;
                default:
                    root.Set(entry.Key, entry.Value);
                    break;
            }
        }

        return root;
    }

    private static SequenceNode WithNames(SequenceNode rules)
    {
        var written = new SequenceNode(rules.Origin);
        foreach (var rule in rules)
        {
            written.Add(rule is MappingNode mapping && mapping["name"] is ScalarNode ? WithNames(mapping) : rule);
        }

        return written;
    }

    private static MappingNode WithNames(MappingNode rule)
    {
        var written = new MappingNode(rule.Origin);
        foreach (var entry in rule.Entries)
        {
            if (entry.Key == "name")
            {
                var names = (SequenceNode)written.Set("names", new SequenceNode(entry.Value.Origin));
                names.Add(entry.Value);
            }
            else if (entry.Key != "names")
            {
                written.Set(entry.Key, entry.Value);
            }
        }

        return written;
    }
}
