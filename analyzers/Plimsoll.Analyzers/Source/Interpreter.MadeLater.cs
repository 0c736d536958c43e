using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Objects that are made when they are first asked for, and those of which a helper does not know the type.
internal sealed partial class Interpreter
{
    private const string FactoryPart = "Factory";
    private const string ValuePart = "Value";

    internal static bool IsLazy(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Lazy", TypeArguments.Length: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // One that is given a function which does the same whenever it runs.
    private Value? CreateLazy(INamedTypeSymbol type, ImmutableArray<IArgumentOperation> operations, Value[] arguments, SyntaxNode syntax)
    {
        if (!IsLazy(type) || arguments.Length == 0 || operations[0].Parameter is not { Ordinal: 0, Type.TypeKind: TypeKind.Delegate }
            || FunctionOf(arguments[0]) is not { Method: { IsAsync: false, Parameters.Length: 0 }, Seen: not null })
        {
            return null;
        }

        return new DataValue(type, [FactoryPart, ValuePart], [arguments[0].Kind == ValueKind.Kept ? arguments[0] : Kept(arguments[0]), Value.Unknown], [false, true], NewIdentity(syntax));
    }

    // What it holds; the function runs when that is asked for the first time.
    private Value? ValueOf(IPropertySymbol property, Value receiver, SyntaxNode syntax)
    {
        if (property.Name != ValuePart || !IsLazy(property.ContainingType) || receiver is not DataValue lazy || lazy[FactoryPart] is not { } factory || FunctionOf(factory) is not { } function)
        {
            return null;
        }

        if (MayBeSet(lazy))
        {
            return Again(function, syntax);
        }

        var held = _state.Find(lazy.Identity)![ValuePart];
        if (held.Kind == ValueKind.Choice)
        {
            // It ran on some ways only.
            MarkIdentity(lazy, Sharing.Aliased);
            return Again(function, syntax);
        }

        if (held.Kind != ValueKind.Unset)
        {
            return held;
        }

        var made = RunFunction(function, [], syntax);
        Put(lazy, ValuePart, PartFrom(made));
        return made;
    }

    // Somebody else may have asked before: only what is no object is the same each time.
    private Value Again(FunctionValue function, SyntaxNode syntax)
    {
        var attempt = Begin();
        var made = RunFunction(function, [], syntax);
        if (made.IsPlain && made.Kind != ValueKind.Unknown && IsApart(attempt, syntax))
        {
            return made;
        }

        TakeBack(attempt);
        RunUnseen();
        return Value.Unknown;
    }

    /// <summary>An object of a type parameter, whose type the call of the method says.</summary>
    public override Value VisitTypeParameterObjectCreation(ITypeParameterObjectCreationOperation operation, object? argument)
    {
        if (operation.Type is ITypeParameterSymbol parameter && Meant(parameter) is { IsAbstract: false } type && _model.DataTypes.Of(type, _cancellation) is { } data
            && type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) is { } constructor && data.IsMadeBy(constructor)
            && (data.RunsConstructors ? Construct(type, data, constructor, [], [], operation.Syntax) : CreateData(type, data, constructor, [], operation.Syntax)) is DataValue made)
        {
            return Initialized(made, operation.Initializer);
        }

        Initialize(Value.Unknown, operation.Initializer);
        RunUnseen();
        return Value.Unknown;
    }

    // A function that is handed on may run while its method runs for another type: its own run is called for none.
    private INamedTypeSymbol? Meant(ITypeParameterSymbol parameter)
    {
        ITypeSymbol given = parameter;
        for (var i = _frames.Count - 1; i >= 0 && given is ITypeParameterSymbol { DeclaringMethod: { } method } open; i--)
        {
            if (_frames[i].Called is not { } called || !SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method.OriginalDefinition))
            {
                return null;
            }

            given = called.TypeArguments[open.Ordinal];
        }

        return given as INamedTypeSymbol;
    }
}
