using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // More items than this are not gone through one by one.
    private const int MaxItems = 32;

    // The methods of LINQ that carry objects to the output; the others cannot be followed.
    private bool TryQuery(IMethodSymbol method, ImmutableArray<IArgumentOperation> operations, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (arguments.Length == 0 || method.ContainingType is not { Name: "Enumerable" } type || type.ContainingNamespace?.ToDisplayString() != "System.Linq")
        {
            return false;
        }

        if (method.Name == "Aggregate")
        {
            return TryAggregate(arguments, syntax, out result);
        }

        if (arguments[0] is ConstantValue || arguments[arguments.Length - 1] is ConstantValue { Constant: not null })
        {
            return TryCounted(method, arguments, syntax, out result) || TrySelection(method, arguments, syntax, out result);
        }

        if (Array.Exists(arguments, static argument => argument is ConstantValue))
        {
            return false;
        }

        arguments = OverEntries(operations, arguments, syntax);
        switch (method.Name)
        {
            case "AsEnumerable" when arguments.Length == 1:
                result = arguments[0];
                return true;
            case "ToList" or "ToArray" when arguments.Length == 1:
                result = CopyOf(Items(arguments[0]), syntax);
                return true;
            case "First" or "FirstOrDefault" when arguments.Length <= 2:
                return TryFirst(method, arguments, syntax, out result);
            case "Sum" or "Min" or "Max":
                return TryNumber(method, arguments, syntax, out result);
            case "OfType" or "Cast" when arguments[0] is NodeValue or SequenceValue:
                result = new SequenceValue(method, null, Value.Unknown, arguments, syntax);
                return true;
            case "Concat" or "Append" when arguments.Length == 2:
            case "Select" when arguments.Length == 2 && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 or 2 } }:
            case "SelectMany" when arguments.Length == 2 && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } }:
            case "SelectMany" when arguments.Length == 3 && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } } && arguments[2] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 2 } }:
            case "Zip" when arguments.Length == 2 && IsListOrView(arguments[0]) && IsListOrView(arguments[1]):
            case "Zip" when arguments.Length == 3 && IsListOrView(arguments[0]) && IsListOrView(arguments[1]) && arguments[2] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 2 } }:
            case "Where" when arguments.Length == 2 && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } }:
                result = new SequenceValue(method, null, Value.Unknown, arguments, syntax);
                return true;
            case "GroupBy" when arguments.Length == 2 && arguments[0] is NodeValue or SequenceValue && IsComparedByItself(method.TypeArguments[1]) && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } }:
                result = new SequenceValue(method, null, Value.Unknown, arguments, syntax);
                return true;
            case "DistinctBy" when arguments.Length == 2 && arguments[0] is NodeValue or SequenceValue && IsComparedByItself(method.TypeArguments[1]) && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } }:
                result = new SequenceValue(method, null, Value.Unknown, arguments, syntax);
                return true;
            case "ToLookup" when arguments.Length is 2 or 3 && IsComparedByItself(method.TypeArguments[1]):
                return TryGroups(arguments, syntax, out result);
            case "ToDictionary" when arguments.Length is 2 or 3 && IsComparedByItself(method.TypeArguments[1]):
                return TryDictionary(arguments, syntax, out result);
            case "Any" or "All" or "Count" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault":
                return TryAnswer(method, arguments, syntax, out result);
            default:
                return IsOrder(method) ? TryOrder(method, operations, arguments, syntax, out result) : TrySelection(method, arguments, syntax, out result);
        }
    }

    private Value RunQuery(SequenceValue query)
    {
        if (IsOrder(query.Method) || IsSelection(query.Method))
        {
            return IsOrder(query.Method) ? Ordered(query) : Selected(query);
        }

        if (query.Method.Name == "GroupBy")
        {
            return Grouped(query);
        }

        if (IsView(query) || query.Method.Name == "Zip")
        {
            return query.Method.Name == "Zip" ? Zip(query) : Entries(query);
        }

        if (query.Method.Name is "OfType" or "Cast" or "DistinctBy" || (query.Method.Name is "Select" or "Where" or "SelectMany" && query.Arguments[0] is SequenceValue made && !IsWhole(made)))
        {
            return InTurn(query);
        }

        var source = Items(query.Arguments[0]);
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        var list = ((NodeValue)NewNode(null, Site(query.Caller, WriteKind.Creation), isList: true, isPlain: true)).Id;
        var site = Site(query.Caller, WriteKind.Expression);
        var sources = Sources(source, query);
        switch (query.Method.Name)
        {
            case "Select":
                Select(list, source, (FunctionValue)query.Arguments[1], site, sources);
                break;
            case "Where":
                Where(list, source, (FunctionValue)query.Arguments[1], site, sources);
                break;
            case "SelectMany":
                FlowAll(source, item =>
                {
                    AppendEach(list, query, item, site);
                    CheckSources(sources);
                });
                break;
            case "Append":
                Append(list, null, source, site, isCollection: true);
                AppendItem(list, null, query.Arguments[1], site);
                break;
            default:
                Append(list, null, source, site, isCollection: true);
                Append(list, null, Items(query.Arguments[1]), site, isCollection: true);
                break;
        }

        return _state.IsDead ? Value.Unknown : NodeValue.Of(list);
    }

    private void AppendEach(int list, SequenceValue query, Value item, WriteSite site)
    {
        var inner = RunFunction((FunctionValue)query.Arguments[1], [item], query.Caller);
        if (query.Arguments.Length == 2)
        {
            Append(list, null, Items(inner), site, isCollection: true);
        }
        else
        {
            Each(inner, part => Made(list, Joined(query, item, part), site));
        }
    }

    // What a query with two sources makes of an item of each.
    private Value Joined(SequenceValue query, Value item, Value part) =>
        query.Arguments.Length == 2 ? part : RunFunction((FunctionValue)query.Arguments[2], [item, part], query.Caller);

    private Value CopyOf(Value source, SyntaxNode syntax)
    {
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        var list = (NodeValue)NewNode(null, Site(syntax, WriteKind.Creation), isList: true, isPlain: true);
        Append(list.Id, null, source, Site(syntax, WriteKind.Expression), isCollection: true);
        _state.Writable(list.Id).IsShuffled = source.NodeId >= 0 && _state.Find(source.NodeId) is { IsShuffled: true };
        return list;
    }

    private void Select(int list, Value source, FunctionValue function, WriteSite site, List<(int Id, HeapEntry[] Entries)> sources)
    {
        if (source is NodeValue node && _state.Find(node.Id) is { IsList: true, IsOpen: false, Entries: { Count: <= MaxItems } items } && !HasChoice(items))
        {
            var entries = items.ToArray();
            for (var i = 0; i < entries.Length; i++)
            {
                Made(list, RunFunction(function, function.Method.Parameters.Length == 1 ? [entries[i].Value] : [entries[i].Value, new ConstantValue(i)], site.Syntax), site);
                CheckSources(sources);
            }

            return;
        }

        if (function.Method.Parameters.Length == 1 && TrySelectShuffled(list, source, function, site))
        {
            return;
        }

        Forget(source);
        Loop(null, runsOnce: false, () =>
        {
            RunUnseen();
            Made(list, RunFunction(function, [Value.Unknown], site.Syntax), site);
        });
    }

    // What is made of each item is the same in any order if it makes no difference to anything else.
    private bool TrySelectShuffled(int list, Value source, FunctionValue function, WriteSite site)
    {
        if (source is not NodeValue { Id: var id } || _state.Find(id) is not { IsShuffled: true, Sharing: Sharing.None, Entries: { Count: <= MaxItems } items } || HasChoice(items))
        {
            return false;
        }

        var attempt = Begin();
        var made = new List<Value>();
        foreach (var item in items.ToArray())
        {
            made.Add(RunFunction(function, [item.Value], site.Syntax));
        }

        if (!IsApart(attempt, site.Syntax))
        {
            TakeBack(attempt);
            return false;
        }

        made.ForEach(item => Made(list, item, site));
        _state.Writable(list).IsOpen = true;
        _state.Writable(list).IsShuffled = true;
        return true;
    }

    private static bool HasChoice(HeapEntries items)
    {
        foreach (var item in items)
        {
            if (item.Value is ChoiceValue)
            {
                return true;
            }
        }

        return false;
    }

    private void Made(int list, Value item, WriteSite site)
    {
        if (!_state.IsDead)
        {
            AppendItem(list, null, item, site);
        }
    }

    private void Where(int list, Value source, FunctionValue condition, WriteSite site, List<(int Id, HeapEntry[] Entries)> sources)
    {
        if (source is not NodeValue node || _state.Find(node.Id) is not { IsList: true } found)
        {
            Forget(source);
            RunUnseen();
            _state.Writable(list).IsOpen = true;
        }
        else if (found is { IsOpen: false, Entries: { Count: <= MaxItems } items } && !HasChoice(items))
        {
            var isKnown = true;
            foreach (var item in items.ToArray())
            {
                var answer = RunFunction(condition, [item.Value], site.Syntax);
                isKnown &= answer is ConstantValue { Constant: bool };
                AppendIf(list, answer, item, site);
                CheckSources(sources);
            }

            if (!isKnown)
            {
                Forget(source);
            }

            return;
        }
        else
        {
            _state.Writable(list).IsOpen = found.IsOpen;
            foreach (var item in found.Entries.ToArray())
            {
                AppendIf(list, Value.Unknown, item, site);
            }

            Forget(source);
        }

        Forget(condition);
    }

    private void AppendIf(int list, Value condition, HeapEntry item, WriteSite site)
    {
        if (_state.IsDead || condition is ConstantValue { Constant: false })
        {
            return;
        }

        var kept = condition is ConstantValue { Constant: true } ? item.Value : Limit(new ChoiceValue(_joins++, item.Value, Value.Unset));
        _state.Writable(list).Entries.Add(new(null, kept, item.Site ?? site));
    }
}
