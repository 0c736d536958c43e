using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Tuples, anonymous objects, and objects of the program that do not change: as good as a variable for each of their parts.
internal sealed partial class Interpreter
{
    private const int MaxTuple = 7;

    public override Value VisitTuple(ITupleOperation operation, object? argument)
    {
        var parts = new Value[operation.Elements.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = PartFrom(Eval(operation.Elements[i]));
        }

        if (operation.Type is INamedTypeSymbol type && parts.Length <= MaxTuple)
        {
            return new DataValue(type, [.. parts.Select(static (_, index) => ItemName(index))], parts);
        }

        Array.ForEach(parts, ForgetAll);
        return Value.Unknown;
    }

    public override Value VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, object? argument)
    {
        var names = new List<string>();
        var parts = new List<Value>();
        foreach (var initializer in operation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value })
            {
                return DefaultVisit(operation, argument);
            }

            names.Add(name);
            parts.Add(PartFrom(Eval(value)));
        }

        return operation.Type is INamedTypeSymbol type ? new DataValue(type, [.. names], [.. parts]) : Value.Unknown;
    }

    // What a constructor that does nothing but keep what it is given makes.
    private Value CreateData(INamedTypeSymbol type, DataType data, IMethodSymbol constructor, Value[] arguments, SyntaxNode syntax)
    {
        var isRewritten = _rewritten.Contains(type.OriginalDefinition);

        // What is also kept where it can be changed is not known for long.
        var given = new Value[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = (isRewritten || data.Leaks(i)) && !arguments[i].IsPlain ? Lose(arguments[i]) : PartFrom(arguments[i], data);
        }

        if (data.RunsCode)
        {
            RunUnseen();
        }

        // A structure is made of nothing but zeros if it is given nothing.
        var isZero = type.IsValueType && constructor.IsImplicitlyDeclared;
        var parts = data.Parts.Select(part =>
            isRewritten && !part.IsSettable ? Value.Unknown
            : isZero ? Zero(part.Type)
            : part.Computed is { } computed ? Computed(computed, part.Type, data, given)
            : part.Parameter >= 0 ? part.Parameter < given.Length ? given[part.Parameter] : Value.Unknown
            : part.Initial ?? Zero(part.Type));
        string[] names = [.. data.Parts.Select(static part => part.Name)];
        return data.IsSettable ? Settable(type, data, names, [.. parts], syntax) : new DataValue(type, names, [.. parts]);
    }

    private Value Computed(IOperation initializer, ITypeSymbol type, DataType data, Value[] given)
    {
        if (data.Constructor is { } head)
        {
            Bind(head, given);
        }

        var value = PartFrom(Eval(initializer), data);
        foreach (var parameter in data.Constructor?.Parameters ?? [])
        {
            _state.Variables.Remove(parameter);
        }

        return Arithmetic.Number(value) is null ? value : Arithmetic.As(value, type);
    }

    private static Value Zero(ITypeSymbol type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value.Null,
        { SpecialType: SpecialType.System_Boolean } => new ConstantValue(false),
        _ => Arithmetic.As(new ConstantValue(0), type),
    };

    // What an initializer sets, in the object itself or in a copy of it.
    private DataValue Initialized(DataValue data, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var member in initializer?.Initializers ?? [])
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property }, Value: var kept })
            {
                data = With(data, property.Name, Eval(kept));
                if (!AutoProperty.Is(property))
                {
                    MarkIdentity(data, Sharing.Aliased);
                }

                RunUnseen(property);
            }
            else if (member is ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field }, Value: var written })
            {
                data = With(data, NameOf(field), Eval(written));
            }
            else
            {
                // What it changes is no part, but may be behind one.
                var outer = _implicitReceiver;
                _implicitReceiver = data;
                Eval(member);
                _implicitReceiver = outer;
            }
        }

        return data;
    }

    private DataValue With(DataValue data, string name, Value part)
    {
        var type = _model.DataTypes.Of(data.Type, _cancellation);
        part = PartFrom(part, type);
        if (data.CanSet(name))
        {
            Put(data, name, part);
            return data;
        }

        if (data[name] is not null && !_rewritten.Contains(data.Type.OriginalDefinition))
        {
            return data.With(name, part);
        }

        // It is kept where it can be changed.
        ForgetAll(part);
        return data;
    }

    // Functions run at any time once they are kept; and code that runs where nobody calls it by name runs on what the object holds.
    private Value PartFrom(Value value, DataType? type = null)
    {
        if (type?.ShowsItself == true)
        {
            Forget(value);
        }

        return HoldsFunction(value) ? Kept(value) : value;
    }

    private static string ItemName(int index) => "Item" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Value? PartOf(IFieldSymbol field, Value whole) =>
        field.IsStatic ? null : PartOf(field.ContainingType, NameOf(field), whole);

    // The elements of a tuple have a second name.
    private static string NameOf(IFieldSymbol field) => field.CorrespondingTupleField?.Name ?? field.Name;

    // A parameter of the head of a type, in code of that type.
    private Value? PartOf(ISymbol variable) => variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor }, ContainingType: { } type } parameter
        ? PartOf(type, DataTypes.NameOf(parameter), Top.This)
        : null;

    private Value? PartOf(IPropertySymbol property, Value whole) => property.IsStatic ? null : PartOf(property.ContainingType, property.Name, whole);

    private Value? PartOf(INamedTypeSymbol type, string name, Value whole) => whole switch
    {
        DataValue data => data.IsOf(type) ? PartNow(data, name) : null,
        ChoiceValue choice when PartOf(type, name, choice.Left) is { } left && PartOf(type, name, choice.Right) is { } right => Limit(new ChoiceValue(choice.Join, left, right)),
        _ => null,
    };

    // Other names of its elements, a base type or "may be null" leave a value what it is.
    private Value Converted(DataValue data, IConversionOperation operation) =>
        operation.Conversion is { IsIdentity: true } or { IsReference: true } || (operation.Operand.Type is ITypeParameterSymbol && data.Type.IsReferenceType) ? data
        : operation.Type is not { } type ? Lose(data)
        : SymbolEqualityComparer.Default.Equals(Underlying(type), data.Type) ? data
        : Underlying(type) is INamedTypeSymbol { IsTupleType: true } tuple && IsTupleOf(tuple.TupleElements.Length, data) ? Converted(data, tuple)
        : Lose(data);

    // Code that is being typed may convert a tuple to one of another size.
    private static bool IsTupleOf(int elements, DataValue data) => data.Type.IsTupleType && data.Type.TupleElements.Length == elements;

    // A tuple of other elements: numbers become other numbers, of anything else nothing is said.
    private DataValue Converted(DataValue tuple, INamedTypeSymbol type)
    {
        var parts = new Value[type.TupleElements.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = tuple[ItemName(i)] ?? Value.Unknown;
            var (from, to) = (tuple.Type.TupleElements[i].Type, type.TupleElements[i].Type);
            parts[i] = SymbolEqualityComparer.Default.Equals(from, to) ? part
                : to is INamedTypeSymbol { IsTupleType: true } inner && part is DataValue nested && IsTupleOf(inner.TupleElements.Length, nested) ? Converted(nested, inner)
                : Arithmetic.IsNumber(from) && Arithmetic.IsNumber(to) ? Arithmetic.As(part, to)
                : Lose(part);
        }

        return new(type, [.. parts.Select(static (_, index) => ItemName(index))], parts);
    }

    // Gives each variable its part, if all are variables of the very type of the part.
    private bool TakeApart(IOperation target, Value whole)
    {
        var pairs = new List<(IOperation Variable, Value Part)>();
        if (Declared(target) is not ITupleOperation tuple || !TryTakeApart(tuple, whole, pairs))
        {
            return false;
        }

        foreach (var (variable, part) in pairs)
        {
            Assign(variable, part);
        }

        return true;
    }

    private bool TryTakeApart(ITupleOperation target, Value whole, List<(IOperation Variable, Value Part)> pairs)
    {
        if (whole is not DataValue data || Taken(data) is not { } taken || taken.Count != target.Elements.Length)
        {
            return false;
        }

        for (var i = 0; i < taken.Count; i++)
        {
            var variable = Declared(target.Elements[i]);
            var isTaken = variable is ITupleOperation inner ? TryTakeApart(inner, taken[i].Part, pairs)
                : variable is IDiscardOperation || (IsVariable(variable) && SymbolEqualityComparer.Default.Equals(variable.Type, taken[i].Type));
            if (!isTaken)
            {
                return false;
            }

            if (variable is not ITupleOperation)
            {
                pairs.Add((variable, taken[i].Part));
            }
        }

        return true;
    }

    private bool? MatchesParts(DataValue data, IRecursivePatternOperation pattern)
    {
        if (!SymbolEqualityComparer.Default.Equals(pattern.MatchedType, data.Type))
        {
            return null;
        }

        var isMatch = (bool?)true;
        foreach (var property in pattern.PropertySubpatterns)
        {
            var part = property.Member is IPropertyReferenceOperation { Property: var symbol } ? PartOf(symbol, data) : null;
            isMatch = Both(isMatch, part is null ? null : Matches(part, property.Pattern));
        }

        var positions = pattern.DeconstructionSubpatterns;
        var taken = positions.IsEmpty ? [] : Taken(data);
        for (var i = 0; i < positions.Length; i++)
        {
            isMatch = Both(isMatch, taken?.Count == positions.Length ? Matches(taken[i].Part, positions[i]) : null);
        }

        return isMatch;
    }

    private static bool? Both(bool? left, bool? right) => !Either(!left, !right);

    private List<(ITypeSymbol Type, Value Part)>? Taken(DataValue data)
    {
        if (data.Type.IsTupleType)
        {
            return [.. data.Type.TupleElements.Select((element, index) => (element.Type, data[ItemName(index)] ?? Value.Unknown))];
        }

        if (data.Type is { Name: "KeyValuePair", ContainingAssembly: not ISourceAssemblySymbol, TypeArguments: { Length: 2 } types })
        {
            return [(types[0], data["Key"] ?? Value.Unknown), (types[1], data["Value"] ?? Value.Unknown)];
        }

        if (_model.DataTypes.Of(data.Type, _cancellation) is not { Taken: { Count: > 0 } taken } type)
        {
            return null;
        }

        // The type of a part may name a parameter of its type, which is then no variable's.
        return [.. taken.Select(index => (type.Parts[index].Type, PartNow(data, type.Parts[index].Name) ?? Value.Unknown))];
    }
}
