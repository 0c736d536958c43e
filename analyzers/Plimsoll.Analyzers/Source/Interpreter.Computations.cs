using System.Globalization;
using Microsoft.CodeAnalysis;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Source;

// What members work out by themselves: the same code is run on a copy of the object, and what it wrote is taken over.
internal sealed partial class Interpreter
{
    // The list that a static member makes.
    private Value Computed(WireMember member, Value[] arguments, SyntaxNode syntax) =>
        member.Computation!.Run(new MappingNode(), Inputs(member, arguments), default) is SequenceNode list
            ? Made(list, Site(syntax, WriteKind.Constant), isPlain: true)
            : Value.Unknown;

    // The object that a member makes of its own and of its arguments. What went into it is not looked at any more: it is there in the new one.
    private Value New(WireMember member, INamedTypeSymbol type, SyntaxNode syntax, Value receiver, Value[] arguments)
    {
        Value[] given = [receiver, .. arguments.Select(Items)];
        var site = Site(syntax, WriteKind.Creation);
        var tree = member.Computation?.Run(new MappingNode(), Inputs(member, given), new(null, site.Index, 1, site.Index, 1)) as MappingNode;
        ForgetArguments(given);
        var made = (NodeValue)NewNode(type, site, isOpen: tree is null);
        foreach (var entry in tree?.Entries.ToArray() ?? [])
        {
            SetField(made.Id, null, entry.Key, Made(entry.Value, site), SiteOf(entry.Value, site), nullRemoves: true);
        }

        return made;
    }

    private void Compute(WireMember member, SyntaxNode syntax, Value scope, Value receiver, ITypeSymbol? receiverType, Value[] arguments)
    {
        var site = Site(syntax, WriteKind.Constant);
        var tree = TryCompute(member, scope, receiver, arguments, site, out var lowering);
        foreach (var constant in member.Constants)
        {
            if (!constant.IsComputed)
            {
                continue;
            }

            if (tree is not null)
            {
                Take(((NodeValue)scope).Id, constant.Path.Steps, 0, tree, lowering!, site);
            }
            else
            {
                WriteExplained(StartOf(constant.Path, scope, receiver), receiverType, constant.Path, constant.Value, site, arguments, false);
            }
        }
    }

    // The tree of the scope after the computation, or null if it cannot be known.
    private MappingNode? TryCompute(WireMember member, Value scope, Value receiver, Value[] arguments, WriteSite site, out Lowering? lowering)
    {
        lowering = null;
        if (scope is not NodeValue { Id: var at } || receiver is not NodeValue { Id: var id } || _state.Find(id) is not { } node
            || (node.Sharing & (Sharing.Captured | Sharing.Lost)) != 0)
        {
            return null;
        }

        lowering = Lowering.Coarse(_state);
        var root = lowering.Root(id) ?? new MappingNode();
        foreach (var path in member.Computation!.Reads)
        {
            if (!IsKnown(root, path.Split('.')))
            {
                return null;
            }
        }

        return member.Computation.Run(root, Inputs(member, arguments), new(null, site.Index, 1, site.Index, 1)) is null ? null
            : at == id ? root
            : lowering.Subjects.Find(subject => subject.Id == at).Node as MappingNode;
    }

    // What goes in; a value that is not known stands for itself, which no computation understands.
    private List<object?> Inputs(WireMember member, Value[] arguments)
    {
        var inputs = new List<object?>();
        foreach (var value in member.ComputedOf.Length > 0 ? member.ComputedOf : arguments)
        {
            inputs.Add(value switch
            {
                ConstantValue constant => constant.Written,
                NodeValue { Id: var id } when _state.Find(id) is { } node && (node.Sharing & (Sharing.Captured | Sharing.Lost)) == 0 =>
                    (node.IsList ? Texts(node) : (object?)Lowering.Coarse(_state).Root(id)) ?? value,
                _ => value,
            });
        }

        return inputs;
    }

    // A list of texts that are all known, or null.
    private static string[]? Texts(HeapNode list)
    {
        var texts = new List<string>();
        foreach (var entry in list.Entries)
        {
            if (entry.Value is ConstantValue { Written: string text })
            {
                texts.Add(text);
            }
        }

        return list.IsOpen || texts.Count < list.Entries.Count ? null : [.. texts];
    }

    // Whether all that stands at a path is known, be it nothing.
    private static bool IsKnown(MappingNode root, string[] path)
    {
        ConfigNode? node = root;
        foreach (var step in path)
        {
            if (node is not MappingNode { IsOpen: false } mapping)
            {
                return node is null;
            }

            node = mapping[step];
        }

        return node is null || NodeEquality.IsKnown(node);
    }

    private void Take(int id, WireStep[] steps, int at, MappingNode tree, Lowering lowering, WriteSite site)
    {
        if (tree[steps[at].Text] is not { } node)
        {
            return;
        }

        if (at + 1 == steps.Length)
        {
            TakeField(id, steps[at].Text, node, lowering, site);
        }
        else if (Child(id, null, steps[at].Text, isList: false, site) is NodeValue { Id: var child } && node is MappingNode mapping)
        {
            Take(child, steps, at + 1, mapping, lowering, site);
        }
    }

    private void TakeField(int id, string key, ConfigNode node, Lowering lowering, WriteSite site)
    {
        switch (node, _state.Find(id)![key])
        {
            case (SequenceNode list, NodeValue { Id: var held }) when _state.Find(held) is { IsList: true }:
                TakeItems(held, list, lowering, site);
                break;
            case (UnknownNode, { IsAbsent: true }):
                SetField(id, null, key, Value.Unknown, site, nullRemoves: true);
                break;
            case (not UnknownNode, var before) when before.IsAbsent || SiteOf(node, site) == site:
                SetField(id, null, key, Made(node, site), SiteOf(node, site), nullRemoves: true);
                break;
        }
    }

    // Items that were there before are the same objects as before.
    private void TakeItems(int id, SequenceNode list, Lowering lowering, WriteSite site)
    {
        foreach (var before in _state.Find(id)!.Entries.ToArray())
        {
            Detach(before.Value, id);
        }

        _state.Writable(id).Entries.Truncate(0);
        foreach (var item in list.Items)
        {
            if (lowering.SubjectOf(item) is not { } known)
            {
                AppendItem(id, null, Made(item, site), SiteOf(item, site));
                continue;
            }

            _state.Writable(known).Parent = id;
            _state.Writable(id).Entries.Add(new(null, NodeValue.Of(known), SiteOf(item, site)));
            foreach (var entry in ((MappingNode)item).Entries)
            {
                TakeField(known, entry.Key, entry.Value, lowering, site);
            }
        }
    }

    private Value Made(ConfigNode node, WriteSite site, bool isPlain = false)
    {
        if (node is ScalarNode scalar)
        {
            return Constant(scalar);
        }

        var made = (NodeValue)NewNode(null, SiteOf(node, site), node is SequenceNode, isPlain);
        _state.Writable(made.Id).IsKept = true;
        foreach (var item in (node as SequenceNode)?.Items.ToArray() ?? [])
        {
            AppendItem(made.Id, null, Made(item, site), SiteOf(item, site));
        }

        foreach (var entry in (node as MappingNode)?.Entries.ToArray() ?? [])
        {
            SetField(made.Id, null, entry.Key, Made(entry.Value, site), SiteOf(entry.Value, site), nullRemoves: true);
        }

        return made;
    }

    private static Value Constant(ScalarNode scalar) => scalar.Type switch
    {
        ScalarType.String => new ConstantValue(scalar.Text),
        ScalarType.Boolean => new ConstantValue(scalar.Text == "true"),
        ScalarType.Integer when long.TryParse(scalar.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => new ConstantValue(number),
        ScalarType.Integer when ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var large) => new ConstantValue(large),
        _ => Value.Unknown,
    };

    // Where a node was written: what has no place of its own, by this call.
    private WriteSite SiteOf(ConfigNode node, WriteSite site) =>
        node.Origin is { File: null, Line: > 0 and var line } && line <= _sites.Count ? _sites[line - 1] : site;
}
