using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // The values of the arguments of a method with attributes by the ordinal of their parameter. Defaults that nothing reads are not looked at.
    private Value[] Arguments(ImmutableArray<IArgumentOperation> operations, WireMember member, Value receiver)
    {
        var parameters = member.Parameters;
        if (parameters.Length == 0)
        {
            return [];
        }

        var values = new Value[parameters.Length];
        Array.Copy(member.Defaults, values, values.Length);
        foreach (var argument in operations)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue && !member.ReadsDefaults)
            {
                continue;
            }

            if (argument.Parameter is not { } parameter || parameter.Ordinal >= values.Length)
            {
                ForgetAll(Eval(argument.Value));
                continue;
            }

            var ordinal = parameter.Ordinal;
            if (ordinal == 0 && member.IsExtension)
            {
                values[0] = receiver;
            }
            else if (argument.ArgumentKind != ArgumentKind.DefaultValue || parameters[ordinal].Targets.Length > 0 || member.Computation is not null)
            {
                values[ordinal] = Eval(argument.Value);
            }

            if (parameters[ordinal].IsReference)
            {
                values[ordinal] = Referred(argument, values[ordinal]);
            }
        }

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
        ISymbol? variable = Unconverted(argument.Value) switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation given => given.Parameter,
            _ => null,
        };
        if (variable is not null && KeepsReferences(method))
        {
            (_volatile ??= new(SymbolEqualityComparer.Default)).Add(variable);
            return Referred(argument, value);
        }

        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            return Referred(argument, value);
        }

        LookThrough(argument);
        if (variable is null || !Reassigned.Contains(variable))
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
    private Value Referred(IArgumentOperation argument, Value value)
    {
        ForgetAll(value);
        Invalidate(argument.Value);
        return Value.Unknown;
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
        WireParameter wire, SyntaxNode syntax, IArgumentOperation argument, IParameterSymbol parameter, Value scope, Value receiver, ITypeSymbol? receiverType, Value[] arguments)
    {
        var isDelegate = wire.IsOpen ? parameter.Type.TypeKind == TypeKind.Delegate : wire.IsDelegate;
        var value = isDelegate ? arguments[parameter.Ordinal] : Items(arguments[parameter.Ordinal]);
        if (wire.IsOutput)
        {
            Mark(value, Sharing.Output);
            Emit(value, argument);
        }

        if (wire.Targets.Length == 0 || value.IsNull)
        {
            return;
        }

        var site = argument.ArgumentKind == ArgumentKind.DefaultValue
            ? Site(syntax, WriteKind.DefaultArgument, parameter)
            : Site(argument.Value.Syntax, WriteKind.Expression, parameter);
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
