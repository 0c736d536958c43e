using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // Longer lists are one item that stands for all.
    private const int MaxUnrolled = 8;

    // A loop over a short list that is wholly seen runs once for each item.
    private bool TryUnroll(IForEachLoopOperation operation, Value collection, List<SequenceValue> steps)
    {
        collection = Pairs(operation, collection);
        if (collection is not NodeValue { Id: var id } || _state.Find(id) is not { IsPlain: true, IsList: true, IsOpen: false, Entries.Count: <= MaxUnrolled } list
            || (list.Sharing & (Sharing.Aliased | Sharing.Captured | Sharing.Stored)) != 0
            || HasChoice(list.Entries) || !(TakesItemsAsTheyAre(operation) || IsTakenApart(operation)) || KeepsFunction(operation.Body))
        {
            return false;
        }

        var attempt = HasFunction(operation.Body) ? Begin() : (Attempt?)null;
        var exits = new List<State>();
        foreach (var item in list.Entries.ToArray())
        {
            Flow(steps, 0, item.Value, made => Round(operation, made));
            if (_joins > attempt?.Joins)
            {
                TakeBack(attempt.Value);
                return false;
            }

            if (_state.IsDead)
            {
                break;
            }

            if (_state.Find(id) is not { IsOpen: false } after || after.Entries.Count != list.Entries.Count)
            {
                // The body changes what it goes through.
                throw new AnalysisBoundException("loops");
            }
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
            INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
            _ => null,
        };
        return operation.Locals.Length == 1 && SymbolEqualityComparer.Default.Equals(operation.Locals[0].Type, item);
    }

    // The entries of a dictionary with nothing but plain values, in the order in which they were added.
    private Value Pairs(IForEachLoopOperation operation, Value dictionary)
    {
        if (Unconverted(operation.Collection).Type is not INamedTypeSymbol { Name: "Dictionary", TypeArguments: { Length: 2 } types } type || type.ContainingNamespace.ToDisplayString() != "System.Collections.Generic"
            || dictionary is not NodeValue { Id: var id } || _state.Find(id) is not { IsPlain: true, IsList: false, IsOpen: false, Entries: { Count: <= MaxUnrolled } entries } node
            || (node.Sharing & (Sharing.Aliased | Sharing.Captured | Sharing.Stored)) != 0
            || !Array.TrueForAll(entries.ToArray(), static entry => entry.Value is { IsPlain: true, Kind: not ValueKind.Unset })
            || _model.Compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2") is not { } pair)
        {
            return dictionary;
        }

        var pairs = (NodeValue)NewNode(null, node.Site, isList: true, isPlain: true);
        foreach (var entry in entries.ToArray())
        {
            AppendItem(pairs.Id, null, new DataValue(pair.Construct([.. types]), ["Key", "Value"], [new ConstantValue(entry.Key), entry.Value]), entry.Site);
        }

        return pairs;
    }

    private static bool IsTakenApart(IForEachLoopOperation operation) => Declared(operation.LoopControlVariable) is ITupleOperation;
}
