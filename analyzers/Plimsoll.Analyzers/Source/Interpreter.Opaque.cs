using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // A call that cannot be followed. Code that has never heard of configuration types can keep an object but not change it.
    private Value Opaque(IMethodSymbol method, ImmutableArray<IArgumentOperation> operations, Value receiver, IOperation? instance, Value[] arguments)
    {
        if (IsArgumentCheck(method))
        {
            return Value.Unknown;
        }

        if (IsUnsafe(method))
        {
            throw new AnalysisBoundException("unsafe code");
        }

        if (IsReflection(method) && Array.Exists(arguments, HasNoName))
        {
            // Nothing else changes these.
            throw new AnalysisBoundException("reflection");
        }

        HandOut(method, operations, receiver, arguments);

        if (_names.Models.Sends(method))
        {
            return Send(arguments);
        }

        if (_names.Models.SeesPart(method))
        {
            return ChangePart(method, arguments);
        }

        Touch(method, receiver, arguments);
        var runsUnknown = RunsUnknown(operations, arguments);
        if (runsUnknown)
        {
            // The framework may keep what it is given, and run the delegate on it at any time.
            Keep(receiver, arguments);
        }

        var canChange = _names.KnowsConfigTypes(method.ContainingAssembly) || IsReflection(method) || IsImplementedElsewhere(method, receiver, arguments) || runsUnknown;
        var outlives = instance is IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            HavocVariables();
        }

        if (canChange)
        {
            ForgetAll(receiver);
            ForgetArguments(arguments);
            HavocShared(Sharing.Aliased);
            return Value.Unknown;
        }

        var sharing = outlives ? Sharing.Aliased | Sharing.Stored : Sharing.Aliased;
        foreach (var argument in arguments)
        {
            // Before a collection is emptied below, and before a function runs, which may be given any of the others.
            if (argument is not FunctionValue)
            {
                Mark(argument, sharing);
            }
        }

        Forget(receiver);
        Reopen(method, receiver, arguments);
        foreach (var argument in arguments)
        {
            if (argument is FunctionValue function)
            {
                RunLater(function);
            }
        }

        if (CallsBack(operations, arguments, instance, receiver))
        {
            RunUnseen();
        }

        return Value.Unknown;
    }

    // Code that finds any member by its name.
    private static bool IsReflection(IMethodSymbol method) => method is { IsExtern: true, ContainingAssembly: ISourceAssemblySymbol } || method.ContainingType is { } type
        && (type.ContainingNamespace is { Name: "Reflection", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            || method.Name is "DynamicInvoke" or "InvokeMember");

    // A tuple or an anonymous object: the program may have as many of one type as it likes, so that nothing can be said of all of them.
    private static bool HasNoName(Value value) => value switch
    {
        DataValue data => data.Type.IsTupleType || data.Type.IsAnonymousType,
        ChoiceValue choice => HasNoName(choice.Left) || HasNoName(choice.Right),
        _ => false,
    };

    // References and boxes that are written to behind the back of the language.
    private static bool IsUnsafe(IMethodSymbol method) =>
        method.ContainingType is { Name: "Unsafe", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "System" } } };

    // ArgumentNullException.ThrowIfNull and its kin look at what they are given, and keep nothing; those that compare ask what the program has written.
    internal static bool IsArgumentCheck(IMethodSymbol method) => method is { IsStatic: true, ReturnsVoid: true, ContainingType: { } type }
        && method.TypeArguments.All(DataInitializers.IsSimple)
        && method.Name.StartsWith("ThrowIf", StringComparison.Ordinal)
        && type is { Name: "ArgumentNullException" or "ArgumentException" or "ArgumentOutOfRangeException" or "ObjectDisposedException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private void Keep(Value receiver, Value[] arguments)
    {
        Mark(receiver, Sharing.Aliased | Sharing.Captured);
        foreach (var argument in arguments)
        {
            Mark(argument, Sharing.Aliased | Sharing.Captured);
        }
    }

    // A delegate or an interface of the framework: what it does is written by whoever made the object.
    private static bool IsImplementedElsewhere(IMethodSymbol method, Value receiver, Value[] arguments) =>
        method.MethodKind == MethodKind.DelegateInvoke
        || (method.ContainingType?.TypeKind == TypeKind.Interface && receiver is UnknownValue && Array.Exists(arguments, static argument => argument is NodeValue or ChoiceValue));

    // Whether a delegate that is not known is among the arguments.
    private static bool RunsUnknown(ImmutableArray<IArgumentOperation> operations, Value[] arguments)
    {
        foreach (var operation in operations)
        {
            if (operation.Parameter is { } parameter && parameter.Ordinal < arguments.Length && parameter.Type.TypeKind == TypeKind.Delegate
                && arguments[parameter.Ordinal] is not FunctionValue && !arguments[parameter.Ordinal].IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private void ForgetArguments(Value[] arguments)
    {
        foreach (var argument in arguments)
        {
            ForgetAll(argument);
        }
    }

    // The few methods of collections that build lists and dictionaries.
    private bool TryInvokeCollection(IInvocationOperation operation, Value receiver, Value[] arguments)
    {
        if (receiver is not NodeValue reference || _state.Find(reference.Id) is not { } node || !(node.IsPlain || node.IsList || node.Type is null))
        {
            return false;
        }

        if (operation.TargetMethod is { IsStatic: true } || ExtensionBlock.Holds(operation.TargetMethod) || _names.IsConfigType(operation.TargetMethod.ContainingType) || IsOfImmutable(operation.TargetMethod))
        {
            return false;
        }

        switch (operation.TargetMethod.Name)
        {
            case "Add" when arguments.Length == 1 && node.IsList:
                AppendItem(reference.Id, null, arguments[0], ElementSite(operation.Arguments[0].Value));
                RunUnseenOfSet(operation, arguments[0]);
                if (operation.Type is { IsReferenceType: true })
                {
                    // It hands back what it has taken in, under another name.
                    Forget(arguments[0]);
                }

                return true;
            case "AddRange" when arguments.Length == 1 && node.IsList && arguments[0] is SequenceValue made && !IsView(made):
                // The code that makes the items sees those that are there already.
                Each(made, item => AppendItem(reference.Id, null, item, ElementSite(operation.Arguments[0].Value)));
                return true;
            case "AddRange" when arguments.Length == 1 && node.IsList:
                Append(reference.Id, null, Items(arguments[0]), ElementSite(operation.Arguments[0].Value), isCollection: true);
                return true;
            case "ForEach" when arguments.Length == 1 && node.IsPlain:
                return TryForEach(operation, receiver, arguments[0]);
            case "Add" when arguments.Length == 2 && !node.IsList:
                SetKey(reference.Id, arguments[0], arguments[1], ElementSite(operation.Arguments[1].Value));
                RunUnseenOfSet(operation, arguments[0]);
                return true;
            default:
                return TryEdit(operation, receiver, arguments);
        }
    }

    private WriteSite ElementSite(IOperation element) => Site(element.Syntax, WriteKind.Expression);

    private void SetKey(int id, Value key, Value value, WriteSite site)
    {
        if (KeyOf(key) is { } text)
        {
            if (_state.Find(id) is { HasGap: true } gapped && gapped.IndexOf(text) < 0)
            {
                // Whoever goes through the keys finds it where the other one was.
                _state.Writable(id).IsOpen = true;
            }

            SetField(id, null, text, value, site, nullRemoves: true);

            // A dictionary of C# has an entry that a document has not.
            _state.Writable(id).IsOpen |= value.IsNull && _state.Find(id)!.IsPlain;
            return;
        }

        // Any key may have been written, one that is known included; and an object that is a key is found again in the dictionary.
        Forget(key);
        Forget(value);
        Havoc(NodeValue.Of(id));
    }
}
