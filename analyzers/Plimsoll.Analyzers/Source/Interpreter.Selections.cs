using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// Sequences of some items of a list, or of all of them in another order.
internal sealed partial class Interpreter
{
    private static bool IsSelection(IMethodSymbol method) => method.Name is "Take" or "Skip" or "Reverse" or "Prepend" or "Distinct" or "Index" or "Chunk";

    private static bool TrySelection(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        var isSeen = (method.Name, arguments.Length) switch
        {
            ("Take" or "Skip", 2) => arguments[1] is ConstantValue { Constant: int },
            ("Chunk", 2) => arguments[1] is ConstantValue { Constant: int and > 0 },
            ("Prepend", 2) => true,
            ("Distinct", 1) => IsComparedByItself(method.TypeArguments[0]),
            ("Reverse" or "Index", 1) => true,
            _ => false,
        };
        result = isSeen && IsWhole(arguments[0]) ? new SequenceValue(method, null, Value.Unknown, arguments, syntax) : Value.Unknown;
        return result is SequenceValue;
    }

    private Value Selected(SequenceValue query)
    {
        var source = Items(query.Arguments[0]);
        if (SeenList(source) is not { } list || Selected(query, list.Entries.ToArray()) is not { } items)
        {
            return LoseSource(query, source);
        }

        return Picked(items, query.Caller);
    }

    // Another list, of the very items of the one that they are picked from.
    private NodeValue Picked(IEnumerable<HeapEntry> items, SyntaxNode syntax)
    {
        var made = (NodeValue)NewNode(null, Site(syntax, WriteKind.Creation), isList: true, isPlain: true);
        foreach (var item in items)
        {
            AppendItem(made.Id, null, item.Value, item.Site);
        }

        return made;
    }

    // What is not seen may be made by code of the program.
    private Value LoseSource(SequenceValue query, Value source)
    {
        Forget(source);
        Array.ForEach(query.Arguments, Forget);
        RunUnseen();
        return Value.Unknown;
    }

    private HeapEntry[]? Selected(SequenceValue query, HeapEntry[] items)
    {
        switch (query.Method.Name)
        {
            case "Take":
                return [.. items.Take(Number(query))];
            case "Skip":
                return [.. items.Skip(Number(query))];
            case "Reverse":
                return [.. Enumerable.Reverse(items)];
            case "Prepend":
                return [new(null, query.Arguments[1], Site(query.Caller, WriteKind.Expression)), .. items];
            case "Chunk":
                return [.. items.Select((item, place) => (item, place)).GroupBy(each => each.place / Number(query), static each => each.item.Value)
                    .Select(part => new HeapEntry(null, ListOf([.. part], query.Caller), Site(query.Caller, WriteKind.Element)))];
            case "Index":
                return query.Method.ReturnType is not INamedTypeSymbol { TypeArguments: { Length: 1 } made } || made[0] is not INamedTypeSymbol pair ? null
                    : [.. items.Select((item, index) => new HeapEntry(null, new DataValue(pair, [ItemName(0), ItemName(1)], [new ConstantValue(index), item.Value]), item.Site))];
            default:
                return !Array.TrueForAll(items, static item => item.Value is ConstantValue) ? null
                    : [.. items.Where((item, index) => Array.FindIndex(items, other => Value.Same(other.Value, item.Value)) == index)];
        }
    }

    private static int Number(SequenceValue query) => ((ConstantValue)query.Arguments[1]).Constant is int number ? number : 0;

    // Numbers that follow one another, or one thing again and again.
    private bool TryCounted(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (arguments.Length != 2 || arguments[0] is not { } first || arguments[1] is not ConstantValue { Constant: int count and >= 0 and <= MaxItems }
            || !(method.Name == "Range" ? first is ConstantValue { Constant: int start } && start <= int.MaxValue - MaxItems : method.Name == "Repeat" && first is ConstantValue { IsNull: false }))
        {
            return false;
        }

        var made = (NodeValue)NewNode(null, Site(syntax, WriteKind.Creation), isList: true, isPlain: true);
        for (var i = 0; i < count; i++)
        {
            AppendItem(made.Id, null, method.Name == "Range" ? new ConstantValue((int)((ConstantValue)first).Constant! + i) : first, Site(syntax, WriteKind.Element));
        }

        result = made;
        return true;
    }
}
