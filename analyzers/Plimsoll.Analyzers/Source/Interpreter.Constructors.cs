using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Objects of which the making is code: what their members start with and their constructors are run on the new object, as the program does.
internal sealed partial class Interpreter
{
    private Value Construct(INamedTypeSymbol type, DataType data, IMethodSymbol constructor, ImmutableArray<IArgumentOperation> operations, Value[] arguments, SyntaxNode syntax)
    {
        if (!IsAboutConfiguration)
        {
            return Opaque(constructor, operations, Value.Unknown, null, arguments);
        }

        if (data.RunsCode)
        {
            RunUnseen();
        }

        var made = Settable(type, data, [.. data.Parts.Select(static part => part.Name)], [.. data.Parts.Select(static part => Zero(part.Type))], syntax);
        if (TryConstruct(data, constructor, made, arguments, syntax))
        {
            return made;
        }

        ForgetAll(made);
        return Opaque(constructor, operations, Value.Unknown, null, arguments);
    }

    private bool TryConstruct(DataType data, IMethodSymbol constructor, DataValue made, Value[] arguments, SyntaxNode caller)
    {
        var definition = constructor.OriginalDefinition;
        if (IsTooDeep(isCall: true) || IsRunning(definition) || data.LevelOf(definition.ContainingType) is not { } level)
        {
            return false;
        }

        if (definition is { IsImplicitlyDeclared: true, Parameters.IsEmpty: false })
        {
            // It makes a copy of another object.
            return false;
        }

        var isHead = ConstructedDataReader.IsHead(definition);
        var body = isHead || definition.IsImplicitlyDeclared ? null : _model.Bodies.OfItself(definition, _cancellation);
        if (body is null && !isHead && !definition.IsImplicitlyDeclared)
        {
            return false;
        }

        if (isHead)
        {
            foreach (var parameter in definition.Parameters)
            {
                var given = parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : Value.Unknown;
                Set(made, DataTypes.NameOf(parameter), given);
                if (level.Type.GetMembers(parameter.Name).Any(member => member is IPropertySymbol && IsInside(member, parameter)))
                {
                    Set(made, parameter.Name, given);
                }
            }
        }
        else
        {
            Bind(definition, arguments);
        }

        var frame = new Frame(definition, Top.Caller ?? caller, isCall: true) { This = made, Body = body };
        Enter(frame);
        var isMade = TryStart(data, level, isHead ? level.Call(_model.Compilation, _cancellation) : ChainedOf(body), made, isHead && level.CallsBase, caller);
        if (isMade)
        {
            Eval(body);
            Complete(frame);
        }

        Leave();
        return isMade;
    }

    // What comes before the body: another constructor of the class, or what its members start with, and then a constructor of the base.
    private bool TryStart(DataType data, DataLevel level, IOperation? chained, DataValue made, bool isCalled, SyntaxNode caller)
    {
        var call = ((chained as IExpressionStatementOperation)?.Operation ?? chained) as IInvocationOperation;
        if (call is null && (isCalled || chained is not null))
        {
            return false;
        }

        var isOwn = call is not null && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, level.Type.OriginalDefinition);
        if (!isOwn && !TryStart(level, made, caller))
        {
            return false;
        }

        if (call is not null && call.TargetMethod.ContainingType.SpecialType != SpecialType.System_Object)
        {
            var given = Arguments(call.Arguments, call.TargetMethod, Value.Unknown, isReduced: false);
            return _state.IsDead || TryConstruct(data, call.TargetMethod, made, given, caller);
        }

        return level.Type.BaseType is not { SpecialType: not SpecialType.System_Object } above
            || (above.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) is { } implied && TryConstruct(data, implied, made, [], caller));
    }

    private bool TryStart(DataLevel level, DataValue made, SyntaxNode caller)
    {
        foreach (var start in level.Starts)
        {
            if (start.Value(_model.Compilation, _cancellation) is not { } initializer)
            {
                return false;
            }

            var value = Eval(initializer);
            if (start.Part is { } part && made.CanSet(part))
            {
                Put(made, part, PartFrom(value));
            }
            else
            {
                ForgetAll(value);
            }
        }

        return true;
    }

    // The property that a record has for a parameter of its head.
    private static bool IsInside(ISymbol property, IParameterSymbol parameter) =>
        property.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].Span == parameter.DeclaringSyntaxReferences[0].Span;

    // The call of another constructor with which a constructor begins.
    private static IOperation? ChainedOf(IOperation? body) => (body?.Parent as IConstructorBodyOperation)?.Initializer;
}
