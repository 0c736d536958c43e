using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// Questions to which a list that is wholly seen has an answer.
internal sealed partial class Interpreter
{
    private bool TryAnswer(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (arguments.Length > 2 || SeenItems(arguments[0], syntax) is not { } items)
        {
            return false;
        }

        if (arguments.Length == 1)
        {
            result = method.Name switch
            {
                "Any" => new ConstantValue(items.Length > 0),
                "Count" => new ConstantValue(items.Length),
                "Last" or "LastOrDefault" when items.Length > 0 => items[items.Length - 1].Value,
                "Single" or "SingleOrDefault" when items.Length == 1 => items[0].Value,
                _ => Value.Unknown,
            };
            return result is not UnknownValue;
        }

        return method.Name is not ("LongCount" or "Contains") && arguments[1] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } } condition
            && TryAsk(method, items, condition, syntax, out result);
    }

    // Every item is asked, although the program may stop earlier, or begin with the last: that only asks, and changes nothing.
    private bool TryAsk(IMethodSymbol question, HeapEntry[] items, FunctionValue condition, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        var attempt = Begin();
        var chosen = new List<Value>();
        foreach (var item in items)
        {
            if (RunFunction(condition, [item.Value], syntax) is not ConstantValue { Constant: bool isIt } || !IsApart(attempt, syntax))
            {
                TakeBack(attempt);
                return false;
            }

            if (isIt)
            {
                chosen.Add(item.Value);
            }
        }

        result = question.Name switch
        {
            "Any" => new ConstantValue(chosen.Count > 0),
            "All" => new ConstantValue(chosen.Count == items.Length),
            "Count" => new ConstantValue(chosen.Count),
            "Last" or "LastOrDefault" when chosen.Count > 0 => chosen[chosen.Count - 1],
            "Single" or "SingleOrDefault" when chosen.Count == 1 => chosen[0],
            "LastOrDefault" or "SingleOrDefault" when chosen.Count == 0 => Zero(question.ReturnType),
            _ => Value.Unknown,
        };
        return result is not UnknownValue;
    }

    private HeapEntry[]? SeenItems(Value source, SyntaxNode syntax) => SeenList(Listed(source, syntax))?.Entries.ToArray();

    // A sequence that changes nothing when it is gone through is as good as the list of its items.
    private Value Listed(Value source, SyntaxNode syntax)
    {
        if (source is not SequenceValue { Body: null } || _state.IsDead)
        {
            return source;
        }

        var attempt = Begin();
        var list = Items(source);
        if (SeenList(list) is not null && IsApart(attempt, syntax))
        {
            return list;
        }

        TakeBack(attempt);
        return source;
    }

    // A set of which everything is seen, whatever its order.
    private HeapNode? SeenSet(Value value) => value is NodeValue { Id: var id } && _state.Find(id) is { IsSet: true, IsShuffled: true, Entries.Count: <= MaxItems } set
        && (set.Sharing & (Sharing.Captured | Sharing.Stored)) == 0
        ? set
        : null;

    private static bool IsEqualToItselfAlone(Value value) => value is ConstantValue { Constant: string or int or EnumConstant };

    // Whether a list of texts or numbers holds one of them; whoever asks may take the list for a span.
    private Value? Holds(IMethodSymbol method, Value receiver, Value[] arguments)
    {
        var (list, sought) = arguments.Length == 2 ? (arguments[0], arguments[1]) : (receiver, arguments.Length == 1 ? arguments[0] : Value.Unknown);
        return method is { Name: "Contains", ContainingType: { Name: "Enumerable" or "MemoryExtensions" or "List" or "HashSet", ContainingAssembly: not ISourceAssemblySymbol } }
            && IsEqualToItselfAlone(sought) && (SeenList(list) ?? SeenSet(list)) is { } seen && seen.Entries.ToArray() is var items
            && Array.TrueForAll(items, static item => item.Value is ConstantValue)
            ? new ConstantValue(Array.Exists(items, item => Value.Same(item.Value, sought)))
            : null;
    }
}
