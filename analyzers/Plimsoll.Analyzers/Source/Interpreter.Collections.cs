using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Collections of C# that are made empty, or of what is in another.
internal sealed partial class Interpreter
{
    private Value CreatePlain(IObjectCreationOperation operation, INamedTypeSymbol type, Value[] arguments)
    {
        if (arguments.Length == 1 && CopyOf(type, operation.Arguments[0].Value, arguments[0], operation.Syntax) is { } copy)
        {
            return copy;
        }

        var plain = NewNode(null, Site(operation.Syntax, WriteKind.Creation), IsList(type), isPlain: true, isOpen: IsSet(type));
        _state.Writable(plain.NodeId).IsSet = IsSet(type);
        _state.Writable(plain.NodeId).IsShuffled = type.Name == "HashSet" && arguments.Length == 0;
        if (arguments.Length > 0 && !operation.Arguments.All(static given => given.Value.Type?.SpecialType == SpecialType.System_Int32))
        {
            foreach (var given in arguments)
            {
                Forget(given);
            }

            _state.Writable(plain.NodeId).IsOpen = true;
            if (CallsBack(operation.Arguments, arguments, null, Value.Unknown))
            {
                RunUnseen();
            }
        }

        return plain;
    }

    // What a constructor copies, if all of that is seen.
    private Value? CopyOf(INamedTypeSymbol type, IOperation source, Value given, SyntaxNode syntax)
    {
        switch (type.Name)
        {
            case "List" when given.Kind is ValueKind.Node or ValueKind.Sequence && DictionaryOf(Unconverted(source).Type) is null:
                return CopyOf(Items(given), syntax);
            case "Dictionary" when DictionaryOf(Unconverted(source).Type) is not null && given.NodeId >= 0 && SeenEntries(given.NodeId) is { } dictionary:
                var copy = NewNode(null, Site(syntax, WriteKind.Creation), isPlain: true);
                foreach (var entry in dictionary.Entries)
                {
                    _state.Writable(copy.NodeId).Entries.Add(entry);
                }

                return copy;
            case "HashSet" when (SeenItems(given, syntax) ?? SeenSet(given)?.Entries.ToArray()) is { } items && Array.TrueForAll(items, static item => IsEqualToItselfAlone(item.Value)):
                var set = NewNode(null, Site(syntax, WriteKind.Creation), isList: true, isPlain: true, isOpen: true);
                (_state.Writable(set.NodeId).IsSet, _state.Writable(set.NodeId).IsShuffled) = (true, true);
                Array.ForEach(items, item => AppendItem(set.NodeId, null, item.Value, item.Site));
                return set;
            default:
                return null;
        }
    }
}
