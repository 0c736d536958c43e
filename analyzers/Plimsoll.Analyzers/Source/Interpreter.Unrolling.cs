using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // Longer lists are one item that stands for all.
    private const int MaxUnrolled = 8;

    // A loop over a short list that is wholly seen runs once for each item.
    private bool TryUnroll(IForEachLoopOperation operation, Value collection, List<QueryStep> steps, List<(int Id, HeapEntry[] Entries)> sources)
    {
        collection = Seen(operation, collection);
        if (collection is not NodeValue { Id: var id } || _state.Find(id) is not { IsPlain: true, IsList: true, Entries.Count: <= MaxUnrolled } list || (list.IsOpen && !list.IsShuffled)
            || (list.Sharing & (Sharing.Captured | Sharing.Stored)) != 0
            || HasChoice(list.Entries) || !(TakesItemsAsTheyAre(operation) || IsTakenApart(operation)) || operation.Body.Descendants().Any(static inner => inner is ILocalFunctionOperation))
        {
            return false;
        }

        var attempt = list.IsShuffled || HasFunction(operation.Body) ? Begin() : (Attempt?)null;
        // What is not seen may change a list that somebody else holds.
        var shared = (list.Sharing & Sharing.Aliased) != 0 ? attempt ?? Begin() : (Attempt?)null;
        var exits = new List<State>();
        var unclosed = _unclosed;
        foreach (var item in list.Entries.ToArray())
        {
            _unrolled.Add(operation.Syntax);
            Flow(steps, 0, item.Value, made => Round(operation, made));
            _unrolled.RemoveAt(_unrolled.Count - 1);
            if (_joins > attempt?.Joins || (_unclosed > unclosed && attempt is not null) || (list.IsShuffled && !IsApart(attempt!.Value, operation.Syntax)))
            {
                TakeBack(attempt.Value);
                return false;
            }

            if (shared is { } before && !AreAsBefore(sources))
            {
                TakeBack(before);
                return false;
            }

            if (_state.IsDead)
            {
                break;
            }

            CheckSources(sources);
        }

        AddAlive(exits, _state);
        TakeJumps(operation.ExitLabel, exits);
        _state = exits.Count == 0 ? State.Dead : JoinAll(exits);
        return true;
    }

    private static bool HasFunction(IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesItemsAsTheyAre(IForEachLoopOperation operation)
    {
        var collection = operation.Collection;
        while (collection is IConversionOperation { OperatorMethod: null } conversion)
        {
            collection = conversion.Operand;
        }

        var item = collection.Type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
            { Name: "KeyCollection", ContainingType: { } keys } when DictionaryOf(keys) is not null => keys.TypeArguments[0],
            { Name: "ValueCollection", ContainingType: { } values } when DictionaryOf(values) is not null => values.TypeArguments[1],
            { Name: "IGrouping", ContainingAssembly: not ISourceAssemblySymbol } and INamedTypeSymbol { TypeArguments: { Length: 2 } grouped } => grouped[1],
            { Name: "ILookup", ContainingAssembly: not ISourceAssemblySymbol } lookup => lookup.AllInterfaces.FirstOrDefault(static all => all.TypeArguments.Length == 1)?.TypeArguments[0],
            INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
            _ => null,
        };
        return operation.Locals.Length == 1 && (DictionaryOf(collection.Type) is { } dictionary
            ? operation.Locals[0].Type is INamedTypeSymbol { Name: "KeyValuePair", ContainingAssembly: not ISourceAssemblySymbol, TypeArguments: { Length: 2 } types }
                && SymbolEqualityComparer.Default.Equals(types[0], dictionary.TypeArguments[0]) && SymbolEqualityComparer.Default.Equals(types[1], dictionary.TypeArguments[1])
            : SymbolEqualityComparer.Default.Equals(operation.Locals[0].Type, item));
    }

    // The items that a loop goes through, if nothing runs between them.
    private Value Seen(IForEachLoopOperation operation, Value collection) =>
        collection is SequenceValue view && IsView(view) ? Items(view)
        : collection is NodeValue && DictionaryOf(Unconverted(operation.Collection).Type) is { } dictionary && dictionary.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault() is { } enumerates
            ? Items(new SequenceValue(enumerates, null, Value.Unknown, [collection], operation.Syntax))
        : collection;

    private static bool IsTakenApart(IForEachLoopOperation operation) => Declared(operation.LoopControlVariable) is ITupleOperation;
}
