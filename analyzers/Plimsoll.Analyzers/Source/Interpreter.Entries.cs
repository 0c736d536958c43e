using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Dictionaries whose entries are gone through, their keys and values, and two lists that are gone through together.
internal sealed partial class Interpreter
{
    // Begins the keys that are no texts; no text that means anything begins so.
    private const char KeyMark = '\uFFFE';

    // A key that is known, as it stands in a node.
    private static string? KeyOf(Value key) => key switch
    {
        ConstantValue { Constant: string { Length: > 0 } text } => text,
        ConstantValue { Constant: int number } => KeyMark + number.ToString(CultureInfo.InvariantCulture),
        ConstantValue { Constant: EnumConstant member } => KeyMark + member.ToString(),
        _ => null,
    };

    // A query over a dictionary goes through its entries, as they are then.
    private static Value[] OverEntries(ImmutableArray<IArgumentOperation> operations, Value[] arguments, SyntaxNode syntax)
    {
        if (arguments[0].Kind != ValueKind.Node || operations.FirstOrDefault(static operation => operation.Parameter?.Ordinal == 0) is not { Value: var source }
            || DictionaryOf(Unconverted(source).Type) is not { } dictionary || dictionary.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault() is not { } enumerates)
        {
            return arguments;
        }

        var over = (Value[])arguments.Clone();
        over[0] = new SequenceValue(enumerates, null, Value.Unknown, [arguments[0]], syntax);
        return over;
    }

    private static INamedTypeSymbol? DictionaryOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Dictionary", TypeArguments.Length: 2 } named && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" ? named : null;

    // The keys or the values of a dictionary, where they are gone through.
    private static SequenceValue? ViewOf(IPropertyReferenceOperation operation, Value receiver)
    {
        IOperation view = operation;
        while (view.Parent is IConversionOperation { OperatorMethod: null } conversion)
        {
            view = conversion;
        }

        var isGoneThrough = view.Parent is IForEachLoopOperation
            || view.Parent is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable", Name: "Select" or "Where" or "ToList" or "ToArray" or "Zip" } } };
        return isGoneThrough && receiver.Kind == ValueKind.Node && operation.Property is { Name: "Keys" or "Values", GetMethod: { } getter } && DictionaryOf(operation.Property.ContainingType) is not null
            ? new(getter, null, Value.Unknown, [receiver], operation.Syntax)
            : null;
    }

    // Whether no code of the program runs between two items.
    private static bool IsView(SequenceValue sequence) => sequence is { Body: null, Method.Name: "GetEnumerator" or "get_Keys" or "get_Values" } or { Body: null, Method.Name: "Zip", Arguments.Length: 2 };

    private Value Entries(SequenceValue view)
    {
        if (view.Arguments[0] is not NodeValue { Id: var id } || _state.Find(id) is not { IsPlain: true, IsList: false, IsOpen: false, Entries: { Count: <= MaxItems } entries } node
            || (node.Sharing & (Sharing.Aliased | Sharing.Captured | Sharing.Stored)) != 0 || !AreSettled(entries)
            || _model.Compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2") is not { } pair)
        {
            Forget(view.Arguments[0]);
            return Value.Unknown;
        }

        var list = (NodeValue)NewNode(null, node.Site, isList: true, isPlain: true);
        var type = pair.Construct([.. view.Method.ContainingType.TypeArguments]);
        foreach (var entry in entries.ToArray())
        {
            var key = entry.Key![0] == KeyMark ? Value.Unknown : new ConstantValue(entry.Key);
            AppendItem(list.Id, null, view.Method.Name switch
            {
                "get_Keys" => key,
                "get_Values" => entry.Value,
                _ => new DataValue(type, ["Key", "Value"], [key, entry.Value]),
            }, entry.Site);
        }

        return list;
    }

    // Items of two lists at the same place, as far as both have them.
    private Value Zip(SequenceValue query)
    {
        var (left, right) = (Items(query.Arguments[0]), Items(query.Arguments[1]));
        if (SeenList(left) is not { } first || SeenList(right) is not { } second || query.Method.ReturnType is not INamedTypeSymbol { TypeArguments: { Length: 1 } made })
        {
            Array.ForEach(query.Arguments, Forget);
            return Value.Unknown;
        }

        var sources = Sources(left, right, query);
        var (ours, theirs) = (first.Entries.ToArray(), second.Entries.ToArray());
        var list = (NodeValue)NewNode(null, Site(query.Caller, WriteKind.Creation), isList: true, isPlain: true);
        for (var i = 0; i < ours.Length && i < theirs.Length && !_state.IsDead; i++)
        {
            var item = query.Arguments.Length == 3
                ? RunFunction((FunctionValue)query.Arguments[2], [ours[i].Value, theirs[i].Value], query.Caller)
                : new DataValue((INamedTypeSymbol)made[0], [ItemName(0), ItemName(1)], [ours[i].Value, theirs[i].Value]);
            Made(list.Id, item, Site(query.Caller, WriteKind.Expression));
            CheckSources(sources);
        }

        return _state.IsDead ? Value.Unknown : list;
    }

    private static bool IsListOrView(Value value) => value is NodeValue || (value is SequenceValue sequence && IsView(sequence) && sequence.Method.Name != "Zip");

    // What a sequence is read from while it is gone through.
    private List<(int Id, HeapEntry[] Entries)> Sources(params Value[] sequences)
    {
        var sources = new List<(int, HeapEntry[])>();
        foreach (var sequence in sequences)
        {
            AddSources(sequence, sources);
        }

        return sources;
    }

    private void AddSources(Value sequence, List<(int Id, HeapEntry[] Entries)> sources)
    {
        if (sequence is NodeValue { Id: var id } && _state.Find(id) is { IsOpen: false } node)
        {
            sources.Add((id, node.Entries.ToArray()));
        }
        else if (sequence is SequenceValue { Body: null } query)
        {
            foreach (var argument in query.Arguments)
            {
                AddSources(argument, sources);
            }
        }
    }

    // What is read while it changes is not what it was at first.
    private void CheckSources(List<(int Id, HeapEntry[] Entries)> sources)
    {
        if (!AreAsBefore(sources))
        {
            throw new AnalysisBoundException("loops");
        }
    }

    private bool AreAsBefore(List<(int Id, HeapEntry[] Entries)> sources)
    {
        foreach (var (id, entries) in _state.IsDead ? [] : sources)
        {
            if (_state.Find(id) is not { IsOpen: false, Entries: var now } || now.Count != entries.Length)
            {
                return false;
            }

            for (var i = 0; i < entries.Length; i++)
            {
                if (!ReferenceEquals(now[i].Value, entries[i].Value))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
