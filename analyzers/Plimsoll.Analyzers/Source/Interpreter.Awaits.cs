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
        if (task is IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", ContainingType: var type }, Instance: { } configured } && IsTask(type))
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

        if (!call.TargetMethod.IsAsync)
        {
            ForgetAll(Eval(task));
            return Value.Unknown;
        }

        var outer = _awaited;
        _awaited = call.Syntax;
        var value = Eval(call);
        _awaited = outer;
        return value;
    }

    private static bool IsTask(INamedTypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };
}
