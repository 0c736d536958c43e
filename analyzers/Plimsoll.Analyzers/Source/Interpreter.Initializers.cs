using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitObjectCreation(IObjectCreationOperation operation, object? argument)
    {
        var value = Create(operation);
        if (value is DataValue data)
        {
            return Initialized(data, operation.Initializer);
        }

        Initialize(value, operation.Initializer);
        return value;
    }

    private Value Create(IObjectCreationOperation operation)
    {
        if (operation.Constructor is not { } constructor || operation.Type is not INamedTypeSymbol type)
        {
            foreach (var given in operation.Arguments)
            {
                ForgetAll(Eval(given.Value));
            }

            return Value.Unknown;
        }

        var member = _names.Member(constructor);
        var written = member.IsAnnotated ? GivenArgument.Of(operation.Arguments, member, this) : [];
        var arguments = member.IsAnnotated
            ? Arguments(written, member, Value.Unknown)
            : Arguments(operation.Arguments, constructor, Value.Unknown, isReduced: false);
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        if (_names.Models.Of(type) is { } model)
        {
            return CreateModel(operation, type, model, arguments);
        }

        if (arguments.Length == 1 && _names.Models.ScalarKind(type) != Client.ClientScalarKind.None)
        {
            return _names.Converted(arguments[0], type);
        }

        if (_names.IsConfigType(type))
        {
            Expose(arguments);
            return CreateConfig(operation.Syntax, type, member, written, arguments);
        }

        if ((CreateTextBuilder(type, operation.Arguments, arguments, operation.Syntax) ?? CreateLazy(type, operation.Arguments, arguments, operation.Syntax)) is { } made)
        {
            return made;
        }

        if (IsPlainCollection(type))
        {
            return CreatePlain(operation, type, arguments);
        }

        if (_names.IsList(type) is var isList && (isList || _names.IsDictionary(type)) && IsMadeOfNothing(operation))
        {
            var collection = NewNode(null, Site(operation.Syntax, WriteKind.Creation), isList);
            _state.Writable(collection.NodeId).IsKept = true;
            return collection;
        }

        if (!member.IsAnnotated && _model.DataTypes.Of(type, _cancellation) is { } data && data.IsMadeBy(constructor))
        {
            return data.RunsConstructors ? Construct(type, data, constructor, operation.Arguments, arguments, operation.Syntax) : CreateData(type, data, constructor, arguments, operation.Syntax);
        }

        return member is { IsAnnotated: true, IsBroken: false }
            ? CreateHolder(operation, member, arguments)
            : Opaque(constructor, operation.Arguments, Value.Unknown, null, arguments);
    }

    // A collection that is given something may be a view over that.
    private static bool IsMadeOfNothing(IObjectCreationOperation operation)
    {
        foreach (var argument in operation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                return false;
            }
        }

        return true;
    }

    // An object of another kind that keeps what becomes output, such as a bundle.
    private Value CreateHolder(IObjectCreationOperation operation, WireMember member, Value[] arguments)
    {
        foreach (var given in operation.Arguments)
        {
            if (given.Parameter is { } parameter && parameter.Ordinal < member.Parameters.Length && member.Parameters[parameter.Ordinal].IsOutput)
            {
                Mark(arguments[parameter.Ordinal], Sharing.Output);
            }
            else if (given.Parameter is { } other && other.Ordinal < arguments.Length)
            {
                ForgetAll(arguments[other.Ordinal]);
            }
        }

        return Value.Unknown;
    }

    private Value CreateConfig(SyntaxNode syntax, INamedTypeSymbol type, WireMember member, GivenArgument[] given, Value[] arguments)
    {
        var node = (NodeValue)NewNode(type, Site(syntax, WriteKind.Creation));
        if (member is { IsAnnotated: true, IsBroken: false })
        {
            Apply(member, syntax, given, node, type, arguments, needsScope: false);
            return node;
        }

        if (member.IsBroken || !WireNames.DeclaresConfigType(type) || arguments.Any(static given => given is NodeValue or FunctionValue or SequenceValue))
        {
            // The constructor of a derived type, or one that takes the tree itself, may write anything.
            ForgetArguments(arguments);
            Havoc(node);
        }

        return node;
    }

    // A set may hold fewer items than were added to it, and in an order of its own.
    private static bool IsSet(ITypeSymbol? type) => type is { Name: "HashSet" or "SortedSet" or "ISet" or "IReadOnlySet" };

    // Whether a collection holds all that it is made of, and hands it out in that order.
    private bool IsInOrder(ITypeSymbol? type) => type is IArrayTypeSymbol
        or { Name: "List" or "IEnumerable" or "ICollection" or "IList" or "IReadOnlyCollection" or "IReadOnlyList" or "Span" or "ReadOnlySpan" or "ImmutableArray" or "ImmutableList" or "Collection" or "ObservableCollection" }
        || (type is INamedTypeSymbol own && _names.IsList(own));

    private static bool IsPlainCollection(INamedTypeSymbol type) =>
        type.Name is "List" or "HashSet" or "SortedSet" or "Dictionary" or "SortedDictionary"
        && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";

    private void Initialize(Value value, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return;
        }

        var outer = _implicitReceiver;
        _implicitReceiver = value;
        foreach (var member in initializer.Initializers)
        {
            Eval(member);
        }

        _implicitReceiver = outer;
    }

    /// <summary>The initialiser of something of which nothing is known: of a type parameter, or of a creation with a mistake. It says nothing of the object around it.</summary>
    public override Value VisitObjectOrCollectionInitializer(IObjectOrCollectionInitializerOperation operation, object? argument)
    {
        Initialize(Value.Unknown, operation);
        return Value.Unknown;
    }

    public override Value VisitMemberInitializer(IMemberInitializerOperation operation, object? argument)
    {
        var held = Eval(operation.InitializedMember);
        Initialize(held, operation.Initializer);
        return Value.Unknown;
    }

    public override Value VisitWith(IWithOperation operation, object? argument)
    {
        var source = Eval(operation.Operand);
        if (source is DataValue data)
        {
            return Initialized(CopyOf(data, operation.Syntax), operation.Initializer);
        }

        if (operation.Type is INamedTypeSymbol type && _names.Models.Of(type) is not null)
        {
            var modelCopy = CopyModel(operation, type, source);
            Initialize(modelCopy, operation.Initializer);
            return modelCopy;
        }

        Value copy = source is NodeValue node && _state.Find(node.Id) is not null
            ? NodeValue.Of(Copy(node.Id, HeapNode.NoParent, 0))
            : Value.Unknown;
        if (copy is UnknownValue)
        {
            Forget(source);
            RunUnseen(operation.CloneMethod);
        }

        Initialize(copy, operation.Initializer);
        return copy;
    }

    public override Value VisitArrayCreation(IArrayCreationOperation operation, object? argument)
    {
        if (IsBytes(operation.Type))
        {
            return DefaultVisit(operation, argument);
        }

        if (operation.Initializer is not { } initializer)
        {
            return CreateArray(operation);
        }

        foreach (var size in operation.DimensionSizes)
        {
            Eval(size);
        }

        var list = (NodeValue)NewNode(null, Site(operation.Syntax, WriteKind.Creation), isList: true, isPlain: true);
        foreach (var element in initializer.ElementValues)
        {
            AddElement(list.Id, element);
        }

        return list;
    }

    public override Value VisitCollectionExpression(ICollectionExpressionOperation operation, object? argument)
    {
        if (IsBytes(operation.Type))
        {
            return DefaultVisit(operation, argument);
        }

        if (operation.ConstructMethod is { } builder && operation.Type is INamedTypeSymbol type && _names.KnowsConfigTypes(builder.ContainingAssembly) && !_names.IsList(type))
        {
            // It is built by code of the program.
            return DefaultVisit(operation, argument);
        }

        if (operation.Elements.IsEmpty && DictionaryOf(operation.Type) is not null)
        {
            return NewNode(null, Site(operation.Syntax, WriteKind.Creation), isPlain: true);
        }

        var list = (NodeValue)NewNode(null, Site(operation.Syntax, WriteKind.Creation), isList: true, isPlain: true, isOpen: !IsInOrder(operation.Type));
        foreach (var element in operation.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                var items = Items(Eval(spread.Operand));
                if (items is DataValue)
                {
                    // Its enumerator may be code of the program.
                    Forget(items);
                }

                RunUnseen(spread.Operand, items);
                Append(list.Id, null, items, ElementSite(spread), isCollection: true);
            }
            else
            {
                AddElement(list.Id, element);
            }
        }

        return list;
    }

    private void AddElement(int list, IOperation element)
    {
        var value = Eval(element);
        if (_state.Find(list) is not null)
        {
            AppendItem(list, null, value, Site(element.Syntax, WriteKind.Element));
        }
    }
}
