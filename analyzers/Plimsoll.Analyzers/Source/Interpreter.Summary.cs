using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Helpers;

namespace Plimsoll.Analyzers.Source;

// What a helper does to objects of which nothing is known but that its caller gives them.
internal sealed partial class Interpreter
{
    private HashSet<IParameterSymbol>? _touched;

    /// <summary>What the body of a helper writes; null if that cannot be said exactly.</summary>
    public IReadOnlyList<Claim>? ClaimsOfBody(IMethodSymbol method, IOperation body)
    {
        var target = method.PartialImplementationPart ?? method;
        if (_model.Bodies.IsIterator(target, body))
        {
            return null;
        }

        Enter(Outside(target));
        var given = Give(target, target.ContainingType);
        var result = RunBody(target, body, new Frame(target, null, isCall: true) { This = given.Receiver }, given.Arguments);
        Leave();
        if (_state.IsDead || IsMistaken)
        {
            return null;
        }

        var made = given.Receiver is NodeValue receiver ? Returned(target, result, receiver) : Made(target, result);
        var claims = made is null ? null : new ClaimReader(_state, given.Nodes).Read(made);
        return _touched is null || claims?.Any(claim => claim.Parameter is { } parameter && _touched.Contains(parameter)) != true ? claims : null;
    }

    // A collection of the caller that the helper itself writes to is not what the caller gave.
    private void Touch(Value value)
    {
        if (value is ParameterValue { Parameter: var parameter } && IsCollection(parameter.Type))
        {
            (_touched ??= new(SymbolEqualityComparer.Default)).Add(parameter);
        }
    }

    private void Touch(IMethodSymbol method, Value receiver, Value[] arguments)
    {
        if (receiver.Kind == ValueKind.Parameter && !OnlyReads(method))
        {
            Touch(receiver);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Kind == ValueKind.Parameter && TakesToWrite(method, method.Parameters[i]))
            {
                Touch(arguments[i]);
            }
        }
    }

    /// <summary>What the attributes of a helper say that it writes; null if they leave something open.</summary>
    /// <param name="method">The helper.</param>
    /// <param name="runs">What runs in its place, which may be the same.</param>
    public IReadOnlyList<Claim>? ClaimsOfAttributes(IMethodSymbol method, IMethodSymbol runs)
    {
        var member = _names.Member(method);
        if (member is not { IsAnnotated: true, IsBroken: false })
        {
            return null;
        }

        Enter(Outside(runs));
        var given = Give(method, runs.ContainingType);
        var receiver = given.Receiver as NodeValue ?? (NodeValue)NewNode(method.ReturnType as INamedTypeSymbol, Site(Top.Caller!, WriteKind.Creation));
        var isSaid = Declare(member, method, receiver, given);
        Leave();
        return isSaid ? new ClaimReader(_state, given.Nodes).Read(receiver) : null;
    }

    // Whoever calls the helper.
    private Frame Outside(IMethodSymbol method) => new(null, method.DeclaringSyntaxReferences[0].GetSyntax(_cancellation), isCall: false);

    private Given Give(IMethodSymbol method, INamedTypeSymbol holder)
    {
        var arguments = new Value[method.Parameters.Length];
        var nodes = new Dictionary<int, IParameterSymbol>();
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = method.Parameters[i];
            arguments[i] = ConfigTypeOf(parameter.Type) is { } type ? GivenNode(type) : new ParameterValue(parameter);
            if (arguments[i] is NodeValue node)
            {
                nodes.Add(node.Id, parameter);
            }
        }

        if (!method.IsStatic)
        {
            return new(arguments, ConfigTypeOf(ExtensionBlock.ReceiverOf(method)?.Type ?? holder) is { } own ? GivenNode(own) : Value.Unknown, nodes);
        }

        var isFirst = method.IsExtensionMethod || (method.Parameters.Length > 0 && !_names.IsConfigType(method.ReturnType));
        if (!isFirst || arguments[0] is not NodeValue first)
        {
            return new(arguments, Value.Unknown, nodes);
        }

        nodes.Remove(first.Id);
        return new(arguments, first, nodes);
    }

    private NodeValue GivenNode(INamedTypeSymbol type)
    {
        var node = (NodeValue)NewNode(type, Site(Top.Caller!, WriteKind.Creation));
        _state.Writable(node.Id).Give();
        return node;
    }

    // The type of objects that a parameter takes, if these are configuration.
    private INamedTypeSymbol? ConfigTypeOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named when _names.IsConfigType(named) => named,
        ITypeParameterSymbol { ConstraintTypes: var constraints } => constraints.OfType<INamedTypeSymbol>().FirstOrDefault(_names.IsConfigType),
        _ => null,
    };

    // A helper gives back what it was given, or nothing that anybody could go on with.
    private NodeValue? Returned(IMethodSymbol method, Value result, NodeValue receiver) =>
        method.ReturnsVoid || IsScalar(method.ReturnType) || (ConfigTypeOf(method.ReturnType) is not null && Value.Same(result, receiver)) ? receiver : null;

    // Whoever gets an object, a task or a function may find in it what the helper was given.
    private static bool IsScalar(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String || type.TypeKind == TypeKind.Enum;

    // A factory gives back an object that it made itself, of the very type that it says.
    private NodeValue? Made(IMethodSymbol method, Value result) =>
        method.IsStatic && result is NodeValue made && _state.Find(made.Id) is { IsGiven: false, IsPlain: false, IsOpen: false, Parent: HeapNode.NoParent, Type: { } type }
            && SymbolEqualityComparer.Default.Equals(type, method.ReturnType)
            ? made
            : null;

    private bool Declare(WireMember member, IMethodSymbol method, NodeValue receiver, Given given)
    {
        var site = Site(Top.Caller!, WriteKind.Constant);
        var type = _state.Find(receiver.Id)!.Type;
        if (Explain(member.Scope, receiver, type, given.Arguments) is not { } scopePath)
        {
            return false;
        }

        var scope = NodeAt(receiver, null, scopePath.Steps, 0, scopePath.Steps.Length, WireStepKind.Key, given.Arguments, site);
        foreach (var constant in member.Constants)
        {
            WriteExplained(StartOf(constant.Path, scope, receiver), type, constant.Path, constant.Value, site, given.Arguments, false);
        }

        for (var i = 0; i < method.Parameters.Length; i++)
        {
            foreach (var target in member.Parameters[i].Targets)
            {
                var parameter = method.Parameters[i];
                if (target.From is not null || parameter.Type.TypeKind == TypeKind.Delegate || target.Path.Steps.Length == 0)
                {
                    return false;
                }

                WriteExplained(StartOf(target.Path, scope, receiver), type, target.Path, given.Arguments[i], site, given.Arguments, IsCollection(parameter.Type));
            }
        }

        return true;
    }

    // What the caller gives: the arguments, the object that the call is about, and the other objects among the arguments.
    private sealed record Given(Value[] Arguments, Value Receiver, Dictionary<int, IParameterSymbol> Nodes);
}
