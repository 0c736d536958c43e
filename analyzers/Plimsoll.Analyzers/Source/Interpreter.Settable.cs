using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

// Objects of the program that could be set, but only by code that is not seen: they are known until such code may have got hold of them.
// A node without content stands for each of them and bears the marks of who else may hold it. Whoever does may set it at any time.
internal sealed partial class Interpreter
{
    private bool _hasSettable;

    // The objects with lower numbers were there before the function was written that runs at a time that is not known.
    private int _firstOfLater;

    // Whether what a constructor is given is kept where the program sets it.
    private static bool IsGivenAway(DataType data, bool[] isSet, int parameter)
    {
        for (var i = 0; i < isSet.Length; i++)
        {
            if (isSet[i] && data.Parts[i].Parameter == parameter)
            {
                return true;
            }
        }

        return false;
    }

    private DataValue Settable(INamedTypeSymbol type, DataType data, string[] names, Value[] parts, bool[] isSet, SyntaxNode syntax)
    {
        var settable = new bool[isSet.Length];
        var isKnown = false;
        for (var i = 0; i < settable.Length; i++)
        {
            settable[i] = data.Parts[i].Settable is not null;
            isKnown |= settable[i] && !isSet[i];
        }

        return new(type, names, parts, settable, isKnown ? NewIdentity(syntax) : -1);
    }

    private int NewIdentity(SyntaxNode syntax)
    {
        _hasSettable = true;
        return NewNode(null, Site(syntax, WriteKind.Creation), isPlain: true).NodeId;
    }

    private bool MayBeSet(DataValue data) =>
        data.Identity >= 0 && (data.Identity < _firstOfLater || _state.Find(data.Identity) is not { Sharing: Sharing.None });

    // What a part holds at this point, or null if there is none of the name.
    private Value? PartNow(DataValue data, string name) => data.CanSet(name) && MayBeSet(data) ? Value.Unknown : data[name];

    // A copy is an object of its own, and holds what its original holds now.
    private DataValue CopyOf(DataValue data, SyntaxNode syntax)
    {
        if (data.Identity < 0)
        {
            return data;
        }

        var copy = data.CopyAs(NewIdentity(syntax));
        foreach (var name in data.Names)
        {
            copy = copy.With(name, PartNow(data, name)!);
        }

        return copy;
    }

    // Whether the program sets a part somewhere.
    private bool IsSet(DataType type, string name)
    {
        foreach (var part in type.Parts)
        {
            if (part.Name == name)
            {
                return _model.DataTypes.IsSet(part, _cancellation);
            }
        }

        return false;
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
