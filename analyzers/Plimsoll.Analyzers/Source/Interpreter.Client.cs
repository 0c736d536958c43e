using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plimsoll.Analyzers.Client;

namespace Plimsoll.Analyzers.Source;

// Model classes of a client hold one another by reference, as objects of C# do: nothing is copied when it is attached.
internal sealed partial class Interpreter
{
    private NodeValue CreateModel(IObjectCreationOperation operation, INamedTypeSymbol type, ClientModel model, Value[] arguments)
    {
        var node = NewModel(type, model, Site(operation.Syntax, WriteKind.Creation), isOpen: !model.IsClosed);
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            if (operation.Constructor!.ContainingAssembly is ISourceAssemblySymbol && !IsPositional(operation.Constructor)
                || !model.Fields.TryGetValue(parameter.Name, out var field))
            {
                ForgetArguments(arguments);
                Havoc(node);
                break;
            }

            SetField(node.Id, null, field, arguments[parameter.Ordinal], Site(argument.Value.Syntax, WriteKind.Expression, parameter), nullRemoves: true);
        }

        return node;
    }

    private NodeValue NewModel(INamedTypeSymbol type, ClientModel model, WriteSite site, bool isOpen)
    {
        var node = (NodeValue)NewNode(type, site, isOpen: isOpen);
        var written = _state.Writable(node.Id);
        foreach (var initial in model.Initial)
        {
            written.Set(initial.Key, initial.Value, site);
        }

        return node;
    }

    // The parameters of a record are its properties.
    private static bool IsPositional(IMethodSymbol constructor) => constructor is { ContainingType.IsRecord: true, DeclaringSyntaxReferences.Length: 1 }
        && constructor.DeclaringSyntaxReferences[0].GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.RecordDeclarationSyntax;

    // A copy of a record holds the very objects that the record holds.
    private Value CopyModel(IWithOperation operation, INamedTypeSymbol type, Value source)
    {
        var site = Site(operation.Syntax, WriteKind.Creation);
        if (source is not NodeValue { Id: var id } || _state.Find(id) is not { } original)
        {
            ForgetAll(source);
            return NewNode(type, site, isOpen: true);
        }

        if (CopiesItself(original.Type ?? type))
        {
            ForgetAll(source);
            RunUnseen();
            return NewNode(type, site, isOpen: true);
        }

        var copy = (NodeValue)NewNode(original.Type ?? type, original.Site, isOpen: original.IsOpen);
        foreach (var entry in original.Entries)
        {
            _state.Writable(copy.Id).Entries.Add(entry);
        }

        _state.Writable(id).IsCopied = true;
        return copy;
    }

    // A record may say itself what becomes of its copy.
    private static bool CopiesItself(INamedTypeSymbol type)
    {
        for (var at = type; at is { ContainingAssembly: ISourceAssemblySymbol }; at = at.BaseType!)
        {
            foreach (var constructor in at.InstanceConstructors)
            {
                if (constructor is { IsImplicitlyDeclared: false, Parameters: { Length: 1 } given } && SymbolEqualityComparer.Default.Equals(given[0].Type, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsByReference(HeapNode node) => node.IsPlain || (_names.Models.Any && _names.Models.Of(node.Type) is not null);

    // What is put into a node: a copy in a tree, the object itself in what C# holds by reference.
    private Value Place(Value value, int holder, bool isCertain)
    {
        var node = _state.Find(holder)!;
        if (!node.IsPlain || node.Sharing != Sharing.None)
        {
            Expose(value);
        }

        if (!IsByReference(node))
        {
            return Attach(value, holder, isCertain);
        }

        var item = Item(value);
        if (!node.IsPlain || node.Parent != HeapNode.NoParent)
        {
            Adopt(item);
        }

        return item;
    }

    // What belongs to an object is judged with that object, not alone.
    private void Adopt(Value value)
    {
        if (value is ChoiceValue choice)
        {
            Adopt(choice.Left);
            Adopt(choice.Right);
        }
        else if (value is NodeValue reference && _state.Find(reference.Id) is { Parent: HeapNode.NoParent } node)
        {
            _state.Writable(reference.Id).Parent = HeapNode.UncertainParent;
            foreach (var entry in node.IsPlain ? node.Entries.ToArray() : [])
            {
                Adopt(entry.Value);
            }
        }
    }

    // The client sends what it is given, and does not change it.
    private Value Send(Value[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is FunctionValue function)
            {
                RunLater(function);
            }
            else
            {
                Mark(Items(argument), Sharing.Output);
            }
        }

        return Value.Unknown;
    }

    // What a method of the client sees as no more than something that has metadata, it changes there and nowhere else.
    private Value ChangePart(IMethodSymbol method, Value[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is NodeValue { Id: var id } && _state.Find(id) is { Type: { } type } node && _names.Models.SeenFields(method.Parameters[i].Type, type) is { } fields)
            {
                foreach (var field in fields)
                {
                    ForgetAll(node[field]);
                    _state.Writable(id).Set(field, Value.Unknown, node.Site);
                }
            }
            else
            {
                ForgetAll(arguments[i]);
            }
        }

        HavocShared(Sharing.Aliased);
        return Value.Unknown;
    }
}
