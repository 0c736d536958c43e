using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // The values of the arguments of a method with attributes by the ordinal of their parameter.
    private Value[] Arguments(GivenArgument[] given, WireMember member, Value receiver)
    {
        var parameters = member.Parameters;
        if (parameters.Length == 0)
        {
            return [];
        }

        // There are one or two of them, mostly.
        var values = new Value[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = member.Defaults[i];
        }

        for (var i = 0; i < given.Length; i++)
        {
            var ordinal = given[i].Ordinal;
            if (ordinal >= values.Length)
            {
                ForgetAll(Run(given[i].Plan));
                continue;
            }

            if (ordinal == 0 && member.IsExtension)
            {
                values[0] = receiver;
            }
            else if (!given[i].IsDefault || parameters[ordinal].Targets.Length > 0 || member.Computation is not null)
            {
                values[ordinal] = Run(given[i].Plan);
            }

            if (parameters[ordinal].IsReference)
            {
                values[ordinal] = Referred(given[i].Value, values[ordinal]);
            }
        }

        Expose(values);
        return values;
    }

    // The same for any other method.
    private Value[] Arguments(ImmutableArray<IArgumentOperation> operations, IMethodSymbol method, Value receiver, bool isReduced)
    {
        // Asking a symbol for its parameters makes a new array of them each time.
        var count = method.Parameters.Length;
        var values = count == 0 ? [] : new Value[count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value.Unknown;
        }

        foreach (var argument in operations)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= values.Length)
            {
                ForgetAll(Eval(argument.Value));
                continue;
            }

            var ordinal = parameter.Ordinal;
            if (parameter.RefKind == RefKind.Out && argument.Value is IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var made } } && !KeepsReferences(method))
            {
                // What the name stood for the last time that the program came here is not given to anybody.
                SetVariable(made, Value.Unknown);
                continue;
            }

            values[ordinal] = isReduced && ordinal == 0 ? receiver : Eval(argument.Value);
            if (parameter.RefKind != RefKind.None)
            {
                values[ordinal] = ByReference(argument, parameter, method, values[ordinal]);
            }
        }

        return values;
    }

    // A reference that is only read sees what others write to its variable meanwhile; one that is kept may be written at any time.
    private Value ByReference(IArgumentOperation argument, IParameterSymbol parameter, IMethodSymbol method, Value value)
    {
        if (argument.Value is IInterpolatedStringHandlerCreationOperation handler && IsOfTextBuilder(handler))
        {
            // Nobody sees it but the call.
            return value;
        }

        ISymbol? variable = Unconverted(argument.Value) switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation given => given.Parameter,
            _ => null,
        };
        if (variable is not null && KeepsReferences(method))
        {
            (_volatile ??= new(SymbolEqualityComparer.Default)).Add(variable);
            return Referred(argument.Value, value);
        }

        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            return Referred(argument.Value, value);
        }

        LookThrough(argument);
        var mayBeSet = _hasSettable && Unconverted(argument.Value) is IFieldReferenceOperation { Field.IsReadOnly: false };
        if (!mayBeSet && (variable is null || !Reassigned.Contains(variable)))
        {
            return value;
        }

        Forget(value);
        return Value.Unknown;
    }

    private static bool KeepsReferences(IMethodSymbol method)
    {
        if (method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType is { IsRefLikeType: true } or { TypeKind: TypeKind.Pointer } || method.ContainingType?.IsRefLikeType == true)
        {
            return true;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.IsRefLikeType)
            {
                return true;
            }
        }

        return false;
    }

    // A variable that the method may write.
    private Value Referred(IOperation variable, Value value)
    {
        ForgetAll(value);
        Invalidate(variable);
        return Value.Unknown;
    }

    // A list of pairs becomes a map of which no key is known; an empty one has none.
    private Value Map(Value value, SyntaxNode syntax)
    {
        if (value is ChoiceValue choice)
        {
            return new ChoiceValue(choice.Join, Map(choice.Left, syntax), Map(choice.Right, syntax), choice.LeftSite, choice.RightSite);
        }

        return value is NodeValue && _state.Find(value.NodeId) is { IsList: true } list
            ? NewNode(null, Site(syntax, WriteKind.Creation), isPlain: true, isOpen: list.IsOpen || list.Entries.Count > 0)
            : value;
    }

    private static bool HasWrites(WireMember member, Value[] arguments)
    {
        for (var i = 0; i < member.Parameters.Length && i < arguments.Length; i++)
        {
            if (member.Parameters[i].Targets.Length > 0 && !arguments[i].IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private void ApplyArgument(
        WireParameter wire, SyntaxNode syntax, in GivenArgument given, Value scope, Value receiver, ITypeSymbol? receiverType, Value[] arguments)
    {
        if (wire.Targets.Length == 0 && !wire.IsOutput && arguments[given.Ordinal].Kind == ValueKind.Node)
        {
            // What the call is made on, mostly.
            return;
        }

        var parameter = given.Parameter!;
        var isDelegate = wire.IsOpen ? parameter.Type.TypeKind == TypeKind.Delegate : wire.IsDelegate;
        var value = isDelegate ? arguments[given.Ordinal] : Items(arguments[given.Ordinal]);
        Expose(value);
        value = wire.TakesPairs ? Map(value, given.Value.Syntax) : value;
        if (wire.IsOutput)
        {
            Mark(value, Sharing.Output);
            Emit(value, given.Value.Parent?.Parent);
        }

        if (wire.Targets.Length == 0 || value.IsNull)
        {
            return;
        }

        var site = given.IsDefault
            ? Site(syntax, WriteKind.DefaultArgument, parameter)
            : Site(given.Value.Syntax, WriteKind.Expression, parameter);
        foreach (var target in wire.Targets)
        {
            var written = target.From is null ? value : Read(value, target.From);
            if (written.Kind == ValueKind.Unset)
            {
                continue;
            }

            if (isDelegate)
            {
                Configure(StartOf(target.Path, scope, receiver), receiverType, target.Path, written, wire.Configured ?? FirstParameter(parameter.Type), syntax, arguments);
            }
            else
            {
                var isCollection = written.Kind != ValueKind.Constant && (wire.IsOpen ? IsCollection(parameter.Type) : wire.IsCollection);
                WriteExplained(StartOf(target.Path, scope, receiver), receiverType, target.Path, written, site, arguments, isCollection);
            }
        }
    }
}
