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
            AppendItem(GroupOf(groups.Id, key, query), null, item.Value, item.Site);
        }

        return groups;
    }

    private int GroupOf(int groups, Value key, SequenceValue query)
    {
        foreach (var group in _state.Find(groups)!.Entries)
        {
            if (Value.Same(_groupKeys[group.Value.NodeId], key))
            {
                return group.Value.NodeId;
            }
        }

        var made = (NodeValue)NewNode(null, Site(query.Caller, WriteKind.Creation), isList: true, isPlain: true);
        _groupKeys.Add(made.Id, key);
        AppendItem(groups, null, made, Site(query.Caller, WriteKind.Element));
        return made.Id;
    }

    private Value? KeyOfGroup(IPropertySymbol property, Value receiver) =>
        property is { Name: "Key", ContainingType: { Name: "IGrouping", ContainingAssembly: not ISourceAssemblySymbol } } && _groupKeys.TryGetValue(receiver.NodeId, out var key) ? key : null;

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
