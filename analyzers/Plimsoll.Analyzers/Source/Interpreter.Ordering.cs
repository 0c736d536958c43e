using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Sequences that are put in order. Where the order is not known, as that of texts in a culture, the items still are.
internal sealed partial class Interpreter
{
    private const string Ordinally = "Ordinal";

    // What the items are compared by: numbers, truth values and constants compare themselves, and texts where the program says how.
    private static bool TryOrder(IMethodSymbol method, IReadOnlyList<IArgumentOperation> operations, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        var comparer = method.Name is "Order" or "OrderDescending" ? 1 : 2;
        if (method.TypeArguments is not { Length: > 0 } types || !IsComparedByItself(types[types.Length - 1]) || arguments.Length > comparer + 1
            || (comparer == 2 && arguments[1] is not FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } })
            || !(method.Name.StartsWith("ThenBy", StringComparison.Ordinal) ? arguments[0] is SequenceValue { Body: null, Method: var before } && IsOrder(before) : arguments[0] is NodeValue or SequenceValue))
        {
            return false;
        }

        var compared = arguments.Take(comparer).ToList();
        if (arguments.Length > comparer)
        {
            if (Unconverted(operations.First(operation => operation.Parameter?.Ordinal == comparer).Value) is not IPropertyReferenceOperation { Property: { Name: var name, ContainingType: { Name: "StringComparer", ContainingAssembly: not ISourceAssemblySymbol } } })
            {
                return false;
            }

            compared.Add(new ConstantValue(name));
        }

        result = new SequenceValue(method, null, Value.Unknown, [.. compared], syntax);
        return true;
    }

    private static bool IsComparedByItself(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || DataInitializers.IsSimple(type);

    private static bool IsOrder(IMethodSymbol method) => method.Name is "Order" or "OrderDescending" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending";

    // All keys are worked out before the first item is handed on, unless there is nothing to compare: a key that does more is not known to be asked for.
    private Value Ordered(SequenceValue query)
    {
        var orders = new List<SequenceValue>();
        Value source = query;
        while (source is SequenceValue { Body: null, Method: var method } order && IsOrder(method))
        {
            orders.Insert(0, order);
            source = order.Arguments[0];
        }

        source = Items(source);
        if (SeenList(source) is not { } list)
        {
            return LoseSource(query, source);
        }

        var items = list.Entries.ToArray();
        var attempt = Begin();
        var keys = orders.ConvertAll(order => Array.ConvertAll(items, item => Key(order, item.Value)));
        if (!IsApart(attempt, query.Caller))
        {
            TakeBack(attempt);
            return LoseSource(query, source);
        }

        var isKnown = items.Length == 1 || keys.TrueForAll(static column => Array.TrueForAll(column, static key => key is not null));
        var places = Enumerable.Range(0, items.Length).ToList();
        if (isKnown)
        {
            places.Sort((left, right) => Compared(orders, keys, left, right));
        }

        var made = (NodeValue)NewNode(null, Site(query.Caller, WriteKind.Creation), isList: true, isPlain: true);
        foreach (var place in places)
        {
            AppendItem(made.Id, null, items[place].Value, items[place].Site);
        }

        if (!isKnown)
        {
            _state.Writable(made.Id).IsOpen = true;
            _state.Writable(made.Id).IsShuffled = true;
        }

        return made;
    }

    // The key of an item, if it compares in one way only.
    private IComparable? Key(SequenceValue order, Value item)
    {
        var isOfItem = order.Method.Name is "Order" or "OrderDescending";
        var key = isOfItem ? item : _state.IsDead ? Value.Unknown : RunFunction((FunctionValue)order.Arguments[1], [item], order.Caller);
        var comparer = order.Arguments.Length > (isOfItem ? 1 : 2) ? order.Arguments[order.Arguments.Length - 1] : null;
        return key is not ConstantValue { Constant: { } constant } ? null
            : constant is string text ? comparer is ConstantValue { Text: Ordinally } ? new OrdinalText(text) : null
            : constant is EnumConstant { Number: int number } ? number
            : constant is int or long or bool ? (IComparable)constant
            : null;
    }

    // What compares alike stays as it was.
    private static int Compared(List<SequenceValue> orders, List<IComparable?[]> keys, int left, int right)
    {
        for (var i = 0; i < orders.Count; i++)
        {
            if (keys[i][left] is { } key && key.CompareTo(keys[i][right]) is not 0 and var sign)
            {
                return orders[i].Method.Name.EndsWith("Descending", StringComparison.Ordinal) ? -sign : sign;
            }
        }

        return left.CompareTo(right);
    }

    // A text that is compared by its characters alone.
    private sealed class OrdinalText(string text) : IComparable
    {
        private readonly string _text = text;

        public int CompareTo(object? other) => string.CompareOrdinal(_text, (other as OrdinalText)?._text);
    }

    // A sequence of which all items are there before the first is handed on, so that nothing of the program runs between them.
    private static bool IsWhole(Value value) => value is NodeValue || (value is SequenceValue { Body: null } sequence
        && (IsView(sequence) || IsOrder(sequence.Method) || sequence.Method.Name == "GroupBy" || (IsSelection(sequence.Method) && IsWhole(sequence.Arguments[0]))));

    // Whether what ran left everything as it was before, and made nothing that anybody else may change: then it does not matter when it ran.
    private bool IsApart(Attempt before, SyntaxNode code)
    {
        if (_state.IsDead || Top.Returns.Count != before.Returns || Top.Jumps.Count != before.Jumps || _throws.Count != before.Throws)
        {
            return false;
        }

        for (var id = 0; id < _state.Count; id++)
        {
            if (id < before.Before.Count ? !ReferenceEquals(_state.Find(id), before.Before.Find(id)) : _state.Find(id) is { Sharing: not (Sharing.None or Sharing.Output) })
            {
                return false;
            }
        }

        foreach (var variable in before.Before.Variables)
        {
            if (!(_state.TryGetVariable(variable.Key, out var now) && ReferenceEquals(now, variable.Value)) && IsSeenOutside(variable.Key, code))
            {
                return false;
            }
        }

        return true;
    }

    // Variables of a body that does not run are given a value before they are looked at.
    private bool IsSeenOutside(ISymbol variable, SyntaxNode code) =>
        !IsInside(variable, code)
        && (variable.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.AnonymousFunction } body || IsRunning(body));
}
