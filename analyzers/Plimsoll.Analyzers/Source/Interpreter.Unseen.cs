using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Code of the program that runs where no call to it is written: operators, getters, enumerators, what disposes of an object,
// and what the framework calls back. It may change every object that somebody else could have kept.
internal sealed partial class Interpreter
{
    private void RunUnseen()
    {
        if (!_state.IsDead)
        {
            HavocShared(Sharing.Aliased);
        }
    }

    private void RunUnseen(IMethodSymbol? method)
    {
        if (method is not null && _names.KnowsConfigTypes(method.ContainingAssembly))
        {
            RunUnseen();
        }
    }

    // A property that only keeps a value runs nothing, unless another type may give it a body.
    private void RunUnseen(IPropertySymbol property)
    {
        if (property.ContainingType is { TypeKind: TypeKind.Interface }
            || (_names.KnowsConfigTypes(property.ContainingAssembly) && (property.IsVirtual || property.IsOverride || property.IsAbstract || !AutoProperty.Is(property))))
        {
            RunUnseen();
        }
    }

    private void RunUnseen(IOperation operand, Value value)
    {
        if (MayHoldCode(operand, value))
        {
            RunUnseen();
        }
    }

    // Anything but a list compares its items.
    private void RunUnseenOfSet(IInvocationOperation operation, Value item)
    {
        if (operation.TargetMethod.ContainingType?.Name != "List" && MayHoldCode(operation.Arguments[0].Value, item))
        {
            Forget(item);
            RunUnseen();
        }
    }

    // Whether the framework may find code of the program in what it is given: in ToString, in a comparer, in an enumerator.
    private bool CallsBack(ImmutableArray<IArgumentOperation> operations, Value[] arguments, IOperation? instance, Value receiver)
    {
        if (instance is not null && MayHoldCode(instance, receiver))
        {
            return true;
        }

        foreach (var operation in operations)
        {
            if (operation.Parameter is { } parameter && parameter.Ordinal < arguments.Length && MayHoldCode(operation.Value, arguments[parameter.Ordinal]))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHoldCode(IOperation operand, Value value)
    {
        operand = Unconverted(operand);
        return value.Kind switch
        {
            ValueKind.Constant or ValueKind.Pattern or ValueKind.Function => false,
            ValueKind.Node when TypeOf(value) is { ContainingAssembly: ISourceAssemblySymbol } own => ShowsItself(own),
            ValueKind.Node when operand is IArrayCreationOperation { Initializer.ElementValues: var items } => items.Any(item => MayHoldCode(Unconverted(item).Type)),
            ValueKind.Node => operand.Type is IArrayTypeSymbol array ? MayHoldCode(array.ElementType) : operand.Type is INamedTypeSymbol named && AnyMayHoldCode(named),
            _ => MayHoldCode(operand.Type),
        };
    }

    // Whether a model of the program has code that the framework calls on its own account.
    private static bool ShowsItself(INamedTypeSymbol type)
    {
        for (var at = type; at is { ContainingAssembly: ISourceAssemblySymbol }; at = at.BaseType!)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is IMethodSymbol { IsImplicitlyDeclared: false, Name: "ToString" or "Equals" or "GetHashCode" or "PrintMembers" })
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Numbers, text, configuration and the sealed types of the framework do what they always do.
    private bool MayHoldCode(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => MayHoldCode(array.ElementType),
        { TypeKind: TypeKind.Enum or TypeKind.Delegate } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } => false,
        INamedTypeSymbol named => !IsConfiguration(named)
            && (named.IsAbstract || named.SpecialType == SpecialType.System_Object || _names.KnowsConfigTypes(named.ContainingAssembly) || AnyMayHoldCode(named)),
        _ => true,
    };

    private bool AnyMayHoldCode(INamedTypeSymbol type) => type.IsGenericType && type.TypeArguments.Any(argument => MayHoldCode(argument));

    private bool IsConfiguration(INamedTypeSymbol type) =>
        _names.IsConfigType(type) || _names.IsScalar(type) || IsBase(type) || _names.IsList(type) || _names.IsDictionary(type) || _names.Models.Of(type) is not null;
}
