using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>
/// Writes the plain form of the OCI runtime spec, which the kubelet's folder holds too.
/// Source: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp
/// </summary>
internal static class PlainForm
{
    /// <summary>Writes a profile with its rules decided.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="inputs">What decides its rules.</param>
    /// <param name="form">What the form is called in notes.</param>
    /// <param name="notes">Gets what the form cannot express.</param>
    public static MappingNode Write(ParsedProfile profile, ConversionInputs inputs, string form, List<ConversionNote> notes)
    {
        DecisionNotes.Add(profile, inputs, form, notes);
        var root = new MappingNode(profile.Node.Origin);
        foreach (var entry in profile.Node.Entries)
        {
            Write(root, entry.Key, entry.Value, profile, inputs, notes);
        }

        return root;
    }

    private static void Write(MappingNode root, string key, ConfigNode value, ParsedProfile profile, ConversionInputs inputs, List<ConversionNote> notes)
    {
        switch (key)
        {
            case "archMap" or "architectures":
                WriteArchitectures(root, profile, inputs, value);
                break;
            case "syscalls" when value is SequenceNode list:
                root.Set(key, Rules(list, profile, inputs, notes));
                break;
            case "defaultErrno":
                WriteErrno(root, "defaultErrnoRet", profile.DefaultErrnoName);
                break;
            case "baseProfileName" or "state" or "disabled" when profile.Form == SeccompForm.Operator:
                OperatorFields.Drop(key, value, notes);
                break;
            case "defaultErrnoRet" when profile.DefaultErrnoName.Text is { Length: > 0 }:
                break;
            default:
                root.Set(key, value);
                break;
        }
    }

    private static void WriteArchitectures(MappingNode root, ParsedProfile profile, ConversionInputs inputs, ConfigNode written)
    {
        if (root.ContainsKey("architectures"))
        {
            return;
        }

        if (profile.ArchMap.Count == 0)
        {
            // A list that could not be read as one is left as it is.
            root.Set("architectures", written);
            return;
        }

        var names = ProfileSelection.Architectures(profile, inputs.Target).Select(arch => arch.Name).ToList();
        if (names.Count > 0)
        {
            root.Set("architectures", Copies(names));
        }
    }

    private static SequenceNode Rules(SequenceNode list, ParsedProfile profile, ConversionInputs inputs, List<ConversionNote> notes)
    {
        foreach (var stray in list.Where(item => item is not MappingNode))
        {
            notes.Add(new("an item of syscalls is no rule: left out", stray, false));
        }

        var rules = new SequenceNode(list.Origin);
        foreach (var rule in ProfileSelection.Rules(profile, inputs.Target))
        {
            rules.Add(Rule(rule));
        }

        return rules;
    }

    private static MappingNode Rule(SeccompRule rule)
    {
        var written = new MappingNode(rule.Node.Origin);
        foreach (var entry in rule.Node.Entries)
        {
            switch (entry.Key)
            {
                case "name" when rule.Names.Count > 0:
                    written.Set("names", Copies(rule.Names));
                    break;
                case "names" when written.ContainsKey("names"):
                case "includes" or "excludes" or "comment":
                    break;
                case "errno":
                    WriteErrno(written, "errnoRet", rule.ErrnoName);
                    break;
                case "errnoRet" when rule.ErrnoName.Text is { Length: > 0 }:
                    break;
                default:
                    written.Set(entry.Key, entry.Value);
                    break;
            }
        }

        return written;
    }

    // A name counts before a number; one that means nothing is left in place of the number, for the runtime to refuse.
    private static void WriteErrno(MappingNode node, string key, ConfigValue name)
    {
        if (name.Text is not { Length: > 0 } text)
        {
            return;
        }

        node.Set(key, ErrnoNames.Parse(text) is { } errno ? ScalarNode.Integer(errno, name.Node!.Origin) : name.Node!);
    }

    private static SequenceNode Copies(IEnumerable<ScalarNode> nodes)
    {
        var list = new SequenceNode();
        foreach (var node in nodes)
        {
            list.Add(node);
        }

        return list;
    }
}
