using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Objects of the program that can be set. What they hold where it can be set stands in a node for each of them, which bears the marks
// of who else may hold the object: whoever does may set it at any time.
internal sealed partial class Interpreter
{
    private bool _hasSettable;

    // The objects with lower numbers were there before the function was written that runs at a time that is not known.
    private int _firstOfLater;

    private DataValue Settable(INamedTypeSymbol type, DataType data, string[] names, Value[] parts, SyntaxNode syntax)
    {
        var settable = data.Parts.Select(static part => part.IsSettable).ToArray();
        var made = new DataValue(type, names, [.. parts.Select((part, index) => settable[index] ? Value.Unknown : part)], settable, NewIdentity(syntax));
        for (var i = 0; i < parts.Length; i++)
        {
            if (settable[i])
            {
                Put(made, names[i], parts[i]);
            }
        }

        return made;
    }

    private int NewIdentity(SyntaxNode syntax)
    {
        _hasSettable = true;
        return NewNode(null, Site(syntax, WriteKind.Creation), isPlain: true).NodeId;
    }

    private bool MayBeSet(DataValue data) =>
        data.Identity >= 0 && (data.Identity < _firstOfLater || _state.Find(data.Identity) is not { Sharing: Sharing.None });

    // What a part holds at this point, or null if there is none of the name.
    private Value? PartNow(DataValue data, string name) => !data.CanSet(name) ? data[name]
        : MayBeSet(data) ? Value.Unknown
        : _state.Find(data.Identity)![name] is { Kind: not ValueKind.Unset } held ? held
        : Value.Unknown;

    private void Put(DataValue data, string name, Value part)
    {
        if (_state.IsDead)
        {
            return;
        }

        if (!MayBeSet(data))
        {
            if (_tries > 0)
            {
                (_written ??= []).Add((null, data.Identity, name, part));
            }

            _state.Writable(data.Identity).Set(name, part, null);
            return;
        }

        // Whoever may hold the object holds what is put into it.
        Mark(part, _state.Find(data.Identity)!.Sharing | Sharing.Aliased);
        MarkIdentity(data, Sharing.Aliased);
    }

    // A copy is an object of its own, and holds what its original holds now.
    private DataValue CopyOf(DataValue data, SyntaxNode syntax)
    {
        if (data.Identity < 0)
        {
            return data;
        }

        var copy = data.CopyAs(NewIdentity(syntax));
        foreach (var name in data.Names.Where(data.CanSet))
        {
            Put(copy, name, PartNow(data, name)!);
        }

        return copy;
    }

    // The object of which an expression names a part that can be set, if looking at it again is looking at the same. A structure may have been copied.
    private DataValue? SettableAt(IOperation target) => !_hasSettable ? null : target switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } instance, Property: var property } when IsSteady(instance) => Settable(Receiver(instance), property),
        IFieldReferenceOperation { Instance: { } instance, Field: var field } when IsSteady(instance) => Settable(Receiver(instance), field),
        _ => null,
    };

    private static DataValue? Settable(Value receiver, ISymbol member) =>
        receiver is DataValue { Type.IsValueType: false } data && data.IsOf(member.ContainingType) && data.CanSet(member.Name) ? data : null;

    // Sets a part of an object, if that is what an expression names.
    private bool TrySet(IOperation target, Value value)
    {
        if (SettableAt(target) is not { } data)
        {
            return false;
        }

        Set(data, ((IMemberReferenceOperation)target).Member.Name, value);
        return true;
    }

    private void Set(DataValue data, string name, Value value) => Put(data, name, PartFrom(value, _model.DataTypes.Of(data.Type, _cancellation)));

    // A field of some object was written or lent: none that can be set is known any more.
    private void LoseSettable()
    {
        for (var id = 0; _hasSettable && id < _state.Count; id++)
        {
            if (_state.Find(id) is { IsPlain: true, IsList: false })
            {
                MarkNode(id, Sharing.Aliased);
            }
        }
    }

    private void MarkIdentity(DataValue data, Sharing sharing)
    {
        if (data.Identity >= 0)
        {
            MarkNode(data.Identity, sharing);
        }
    }

    // Code that is not seen gets what does nothing to the other objects: a member that does what its attributes say, or an object that somebody holds.
    private void Expose(Value[] values)
    {
        if (_hasSettable)
        {
            Array.ForEach(values, Expose);
        }
    }

    private void Expose(Value value)
    {
        if (_hasSettable && !value.IsPlain)
        {
            Expose(value, []);
        }
    }

    private void Expose(Value value, HashSet<int> seen)
    {
        EnsureStack();
        switch (value)
        {
            case ChoiceValue choice:
                Expose(choice.Left, seen);
                Expose(choice.Right, seen);
                break;
            case DataValue data:
                MarkIdentity(data, Sharing.Aliased);
                foreach (var part in data.Parts)
                {
                    Expose(part, seen);
                }

                break;
            case NodeValue { Id: var id } when _state.Find(id) is { IsPlain: true } list && seen.Add(id):
                foreach (var item in list.Entries)
                {
                    Expose(item.Value, seen);
                }

                break;
        }
    }
}
