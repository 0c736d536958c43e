using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>Combines two profiles call by call.</summary>
internal sealed class Combiner(ParsedProfile first, ParsedProfile second, Func<FilterAction, FilterAction, FilterAction> combine)
{
    private readonly CallTerms _first = CallTerms.Of(first);
    private readonly CallTerms _second = CallTerms.Of(second);

    /// <summary>Writes the combined profile.</summary>
    /// <param name="architectures">Combines what the profiles say of architectures.</param>
    public MappingNode Write(Action<ParsedProfile, ParsedProfile, MappingNode> architectures)
    {
        var ordinary = combine(_first.Default, _second.Default);
        var root = new MappingNode(first.Node.Origin);
        RuleWriter.WriteAction(root, "defaultAction", "defaultErrnoRet", ordinary);
        architectures(first, second, root);
        WriteListener(root, "listenerPath", first.ListenerPath, second.ListenerPath);
        WriteListener(root, "listenerMetadata", first.ListenerMetadata, second.ListenerMetadata);
        WriteFlags(root);
        var rules = new RuleWriter();
        foreach (var name in _first.Names.Union(_second.Names))
        {
            foreach (var rule in DisjointTerms.Of(name, Decisions(name), ordinary))
            {
                rules.Add(name, rule);
            }
        }

        root.Set("syscalls", rules.ToNode());
        return root;
    }

    // The first decision that holds is the one of the first rule that holds in either profile.
    private IEnumerable<TermAction> Decisions(string name)
    {
        var others = _second.Of(name);
        foreach (var mine in _first.Of(name))
        {
            foreach (var other in others)
            {
                if (RuleTerm.Both(mine.Term, other.Term) is { } both)
                {
                    yield return new(both, combine(mine.Action, other.Action), mine.Origin);
                }
            }

            yield return mine with { Action = combine(mine.Action, _second.Default) };
        }

        foreach (var other in others)
        {
            yield return other with { Action = combine(_first.Default, other.Action) };
        }
    }

    private static void WriteListener(MappingNode root, string key, ConfigValue mine, ConfigValue other)
    {
        if (mine.Text is { Length: > 0 } text && other.Text is { Length: > 0 } theirs && text != theirs)
        {
            throw new InvalidOperationException($"Both profiles have a {key}, \"{text}\" and \"{theirs}\", and a profile has only one.");
        }

        if ((mine.IsAbsent ? other : mine).Node is { } node)
        {
            root.Set(key, node);
        }
    }

    private void WriteFlags(MappingNode root)
    {
        if (!first.HasFlags && !second.HasFlags)
        {
            return;
        }

        var list = (SequenceNode)root.Set("flags", new SequenceNode());
        foreach (var flag in first.Flags.Concat(second.Flags).GroupBy(flag => flag.Text).Select(group => group.First()))
        {
            list.Add(flag);
        }
    }
}
