using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// Items under the keys that a function of the program gives them.
internal sealed partial class Interpreter
{
    // The key of each group; it never changes.
    private readonly Dictionary<int, Value> _groupKeys = [];

    // The lists of the items with the same key, in the order in which the keys come up. All keys are worked out before the first group is handed on.
    private Value Grouped(SequenceValue query)
    {
        var source = Items(query.Arguments[0]);
        if (SeenList(source) is not { } list)
        {
            return LoseSource(query, source);
        }

        var groups = (NodeValue)NewNode(null, Site(query.Caller, WriteKind.Creation), isList: true, isPlain: true);
        var sources = Sources(source);
        foreach (var item in list.Entries.ToArray())
        {
            var key = _state.IsDead ? Value.Unknown : RunFunction((FunctionValue)query.Arguments[1], [item.Value], query.Caller);
            if (key is not ConstantValue)
            {
                return LoseSource(query, source);
            }

            CheckSources(sources);
            AppendItem(GroupOf(groups.Id, key, query.Caller), null, item.Value, item.Site);
        }

        return groups;
    }

    private int GroupOf(int groups, Value key, SyntaxNode caller)
    {
        foreach (var group in _state.Find(groups)!.Entries)
        {
            if (Value.Same(_groupKeys[group.Value.NodeId], key))
            {
                return group.Value.NodeId;
            }
        }

        var made = (NodeValue)NewNode(null, Site(caller, WriteKind.Creation), isList: true, isPlain: true);
        _groupKeys.Add(made.Id, key);
        AppendItem(groups, null, made, Site(caller, WriteKind.Element));
        return made.Id;
    }

    private Value? KeyOfGroup(IPropertySymbol property, Value receiver) =>
        property is { Name: "Key", ContainingType: { Name: "IGrouping", ContainingAssembly: not ISourceAssemblySymbol } } && _groupKeys.TryGetValue(receiver.NodeId, out var key) ? key : null;

    // All groups are made at once, and may be asked for by their keys.
    private bool TryGroups(Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (SeenItems(arguments[0], syntax) is not { } items || !arguments.Skip(1).All(static argument => argument is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } }))
        {
            return false;
        }

        var attempt = Begin();
        var groups = (NodeValue)NewNode(null, Site(syntax, WriteKind.Creation), isList: true, isPlain: true);
        foreach (var item in items)
        {
            var key = RunFunction((FunctionValue)arguments[1], [item.Value], syntax);
            var value = arguments.Length == 3 ? RunFunction((FunctionValue)arguments[2], [item.Value], syntax) : item.Value;
            if (_state.IsDead || key is not ConstantValue || HoldsFunction(value))
            {
                TakeBack(attempt);
                return false;
            }

            AppendItem(GroupOf(groups.Id, key, syntax), null, value, item.Site);
        }

        result = groups;
        return true;
    }

    private static bool IsOfLookup(IPropertySymbol property) => property.ContainingType is { Name: "ILookup" or "Lookup", ContainingAssembly: not ISourceAssemblySymbol };

    // The group of a key; that of a key which there is not is empty.
    private Value? GroupAt(Value lookup, Value key, SyntaxNode syntax) =>
        key is not ConstantValue || SeenList(lookup)?.Entries.ToArray() is not { } groups || !Array.TrueForAll(groups, group => _groupKeys.ContainsKey(group.Value.NodeId)) ? null
        : Array.Find(groups, group => Value.Same(_groupKeys[group.Value.NodeId], key)).Value ?? ListOf([], syntax);

    // The keys run at once, each followed by what stands behind it.
    private bool TryDictionary(Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (SeenItems(arguments[0], syntax) is not { } items || !arguments.Skip(1).All(static argument => argument is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } }))
        {
            return false;
        }

        var attempt = Begin();
        var made = (NodeValue)NewNode(null, Site(syntax, WriteKind.Creation), isPlain: true);
        foreach (var item in items)
        {
            var key = RunFunction((FunctionValue)arguments[1], [item.Value], syntax);
            var value = arguments.Length == 3 ? RunFunction((FunctionValue)arguments[2], [item.Value], syntax) : item.Value;
            if (_state.IsDead || KeyOf(key) is not { } text || value.IsNull || HoldsFunction(value) || _state.Find(made.Id) is not { IsOpen: false } written || written.IndexOf(text) >= 0)
            {
                TakeBack(attempt);
                return false;
            }

            SetKey(made.Id, key, value, Site(syntax, WriteKind.Expression));
        }

        result = made;
        return true;
    }
}
