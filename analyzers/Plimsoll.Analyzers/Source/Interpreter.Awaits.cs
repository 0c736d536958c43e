using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    private SyntaxNode? _awaited;

    // What is awaited at once runs in between, as any other call; while it waits, other code may run.
    public override Value VisitAwait(IAwaitOperation operation, object? argument)
    {
        var result = Awaited(operation.Operation);
        HavocShared(Sharing.Aliased);
        return result;
    }

    private Value Awaited(IOperation task)
    {
        // One that suppresses exceptions goes on as if nothing had been left undone.
        if (task is IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", ContainingType: var type, Parameters: { Length: 1 } options }, Instance: { } configured } && IsTask(type) && options[0].Type.SpecialType == SpecialType.System_Boolean)
        {
            task = configured;
        }

        if (task is not IInvocationOperation call)
        {
            ForgetAll(Eval(task));
            return Value.Unknown;
        }

        if (call is { TargetMethod: { IsStatic: true, Name: "FromResult", ContainingType: var holder }, Arguments: { Length: 1 } results } && IsTask(holder))
        {
            return Eval(results[0].Value);
        }

        var outer = _awaited;
        _awaited = call.Syntax;
        var value = Eval(call);
        _awaited = outer;
        return call.TargetMethod.IsAsync ? value : Lose(value);
    }

    // An asynchronous function that is not awaited goes on at any time.
    private Value RunBeside(FunctionValue function, Value[] arguments)
    {
        RunLater(function);
        KeepRunning(function.Receiver, arguments);
        return Value.Unknown;
    }

    private void KeepRunning(Value receiver, Value[] arguments)
    {
        Keep(receiver, arguments);
        Havoc(receiver);
        ForgetArguments(arguments);
    }

    // Whether a method may still run when it has returned.
    private bool GoesOn(IMethodSymbol method, Value[] arguments) => _names.KnowsConfigTypes(method.ContainingAssembly)
        ? method.IsAsync || IsTask(method.ReturnType as INamedTypeSymbol) || method.ReturnType.Name == "IAsyncEnumerable"
        : method.ContainingNamespace is { Name: "Threading" or "Tasks" } && Array.Exists(arguments, static argument => argument.Kind == ValueKind.Function);

    private static bool IsTask(INamedTypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };
}
