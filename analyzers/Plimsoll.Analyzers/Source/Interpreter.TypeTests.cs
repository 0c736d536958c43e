using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Questions for the type of an object of the program, whose very type is known.
internal sealed partial class Interpreter
{
    public override Value VisitIsType(IIsTypeOperation operation, object? argument)
    {
        var value = Eval(operation.ValueOperand);
        if (IsOfType(value, operation.TypeOperand) is { } known)
        {
            return new ConstantValue(known != operation.IsNegated);
        }

        Forget(value);
        return Value.Unknown;
    }

    private bool? IsOfType(Value value, ITypeSymbol? type)
    {
        if (value is ConstantValue { Constant: not DBNull } && type is { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingAssembly: ISourceAssemblySymbol } && !_names.IsScalar(type))
        {
            // Null is of no type, and the program does not make texts and numbers.
            return false;
        }

        if (value is not DataValue { Type: { IsTupleType: false, IsAnonymousType: false } own } data || type is not INamedTypeSymbol { IsGenericType: false } named)
        {
            return null;
        }

        return named.TypeKind switch
        {
            TypeKind.Interface => own.AllInterfaces.Contains(named, SymbolEqualityComparer.Default),
            TypeKind.Class or TypeKind.Struct => data.IsOf(named) || named.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType,
            _ => null,
        };
    }

    // A pattern that asks for the type alone, and may give the object a second name.
    private bool? MatchesType(Value value, IDeclarationPatternOperation pattern)
    {
        var answer = IsOfType(value, pattern.MatchedType);
        if (answer == true && pattern.DeclaredSymbol is ILocalSymbol name)
        {
            SetVariable(name, value);
        }

        return answer;
    }

    private static bool IsTypeTest(ICaseClauseOperation clause) =>
        clause is IDefaultCaseClauseOperation || (clause is IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } && IsTypeTest(pattern));

    private static bool IsTypeTest(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } => true,
        INegatedPatternOperation negated => IsTypeTest(negated.Pattern),
        _ => IsConstant(pattern),
    };

    // What a name stood for the last time that the program came here.
    private void ForgetNames(IOperation patterns)
    {
        foreach (var operation in patterns.Descendants())
        {
            if (operation is IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol name } && _state.TryGetVariable(name, out _))
            {
                _state.SetVariable(name, Value.Unknown);
            }
        }
    }
}
