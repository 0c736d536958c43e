using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // Some unknown value may be this one from now on.
    private void Forget(Value value) => Mark(value, Sharing.Aliased);

    // It is kept in a place that outlives the member.
    private void Store(Value value)
    {
        HandOut(value);
        Mark(value, Sharing.Aliased | Sharing.Stored);
    }

    // As above, for what rule 1 says: it may even be changed at once.
    private void ForgetAll(Value value)
    {
        Forget(value);
        Havoc(value);
    }

    private void Mark(Value value, Sharing sharing)
    {
        if (value.Kind is ValueKind.Data or ValueKind.Holder)
        {
            (_forgotten ??= new(SymbolEqualityComparer.Default)).Add(((DataValue)value).Type);
        }

        if (value.IsPlain)
        {
            return;
        }

        if (value.NodeId >= 0)
        {
            MarkNode(value.NodeId, sharing);
            return;
        }

        switch (value)
        {
            case ChoiceValue choice:
                Mark(choice.Left, sharing);
                Mark(choice.Right, sharing);
                break;
            case DataValue data:
                MarkIdentity(data, sharing);
                foreach (var part in data.Parts)
                {
                    Mark(part, sharing);
                }

                break;
            case FunctionValue function:
                RunLater(function);
                break;
            case SequenceValue sequence:
                LoseSequence(sequence, sharing);
                break;
        }
    }

    private void MarkNode(int id, Sharing sharing)
    {
        if (_state.Find(id) is not { } node || (node.Sharing & sharing) == sharing)
        {
            return;
        }

        EnsureStack();
        _state.Writable(id).Sharing |= sharing;
        foreach (var entry in node.Entries)
        {
            Mark(entry.Value, sharing);
        }
    }

    // Nothing below is known any more.
    private void Havoc(Value value)
    {
        EnsureStack();
        switch (value)
        {
            case ChoiceValue choice:
                Havoc(choice.Left);
                Havoc(choice.Right);
                break;
            case DataValue data:
                if (data.Identity >= 0 && _state.Find(data.Identity) is { } held)
                {
                    HavocNode(data.Identity, held);
                }

                foreach (var part in data.Parts)
                {
                    Havoc(part);
                }

                break;
            case FunctionValue function:
                Havoc(function.Receiver);
                break;
            case NodeValue reference when _state.Find(reference.Id) is { } node:
                HavocNode(reference.Id, node);
                break;
        }
    }

    private void HavocNode(int id, HeapNode node)
    {
        if (node is { IsOpen: true, Entries.Count: 0 } && (node.Sharing & Sharing.Aliased) != 0)
        {
            return;
        }

        var written = _state.Writable(id);
        var entries = written.Entries.ToArray();
        written.Entries.Truncate(0);
        written.IsOpen = true;
        written.Sharing |= Sharing.Aliased;
        foreach (var entry in entries)
        {
            Havoc(entry.Value);
            Mark(entry.Value, Sharing.Aliased | Sharing.Lost);
            Unparent(entry.Value);
        }
    }

    private void Unparent(Value value)
    {
        if (value is ChoiceValue choice)
        {
            Unparent(choice.Left);
            Unparent(choice.Right);
        }
        else if (value is NodeValue reference && _state.Find(reference.Id) is not null)
        {
            _state.Writable(reference.Id).Parent = HeapNode.UncertainParent;
        }
    }

    // Something was written to an object that is not known; it may be any that was lost sight of.
    private void HavocShared(Sharing sharing)
    {
        for (var id = 0; id < _state.Count; id++)
        {
            if (_state.Find(id) is { } node && (node.Sharing & sharing) != 0)
            {
                HavocNode(id, node);
            }
        }
    }

    // A write to a value that is not known.
    private void HavocBehind(Value value) =>
        HavocShared(ReferenceEquals(value, Value.UnknownPart) ? Sharing.Aliased : Sharing.Aliased | Sharing.Output);

    // The variable behind an operand of something that is not understood may have changed.
    private void Invalidate(IOperation operation)
    {
        if (operation is IConditionalOperation { IsRef: true, WhenFalse: { } otherwise } either)
        {
            Invalidate(either.WhenTrue);
            Invalidate(otherwise);
            return;
        }

        var whole = Whole(operation);
        if (whole is IFieldReferenceOperation { Field.IsStatic: false })
        {
            LoseSettable();
        }

        var symbol = whole switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
            _ => null,
        };
        if (symbol is null)
        {
            return;
        }

        RefuseReceiver(symbol);
        if (_state.TryGetVariable(symbol, out var value))
        {
            Forget(value);
            _state.SetVariable(symbol, Value.Unknown);
        }
    }

    // The variable that holds a structure, if a field of it is written.
    private static IOperation Whole(IOperation operation)
    {
        while (operation is IFieldReferenceOperation { Instance: { Type.IsValueType: true } instance })
        {
            operation = instance;
        }

        return operation;
    }

    // What an extension block is about is what its members run on, and no variable.
    private static void RefuseReceiver(ISymbol variable)
    {
        if (ExtensionBlock.IsReceiver(variable))
        {
            throw new AnalysisBoundException("assigned receivers");
        }
    }
}
