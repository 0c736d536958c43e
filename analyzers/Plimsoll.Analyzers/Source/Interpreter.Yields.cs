using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// A loop over what an iterator of the program yields: its body runs at each yield.
internal sealed partial class Interpreter
{
    private bool TryYield(IForEachLoopOperation loop, Value source, List<QueryStep> steps) =>
        source is SequenceValue { Body: { } body } iterator && !loop.IsAsynchronous && GoesOn(loop) && !KeepsFunction(loop.Body) && !Cleans(body)
            && TryYield(iterator, body, item => Flow(steps, 0, item, made => Round(loop, made)));

    private bool TryYield(SequenceValue iterator, IOperation body, Action<Value> take)
    {
        if (IsRunning(iterator.Method) || IsTooDeep(isCall: true))
        {
            return false;
        }

        var outer = Top;
        var isLocal = iterator.Method.MethodKind == MethodKind.LocalFunction;
        var frame = new Frame(iterator.Method, isLocal ? outer.Caller : outer.Caller ?? iterator.Caller, isCall: true)
        {
            This = iterator.Receiver,
            Taken = item =>
            {
                _frames.Add(outer);
                take(item);
                _frames.RemoveAt(_frames.Count - 1);
            },
        };
        RunBody(iterator.Method, body, frame, iterator.Arguments);
        return true;
    }

    // Whether each round leads to the next: nothing leaves the loop but an exception.
    private static bool GoesOn(IForEachLoopOperation loop)
    {
        foreach (var operation in loop.Body.Descendants())
        {
            if ((operation is IReturnOperation && !IsOfFunction(operation, loop)) || operation is IBranchOperation branch && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel))
            {
                return false;
            }
        }

        return true;
    }

    // Whether it leaves a function that the loop makes, and not the loop.
    private static bool IsOfFunction(IOperation operation, IOperation loop)
    {
        for (var at = operation.Parent; at is not null && !ReferenceEquals(at, loop); at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    // Whether an iterator does something when an exception of a round passes it.
    private static bool Cleans(IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is ITryOperation or IUsingOperation or IUsingDeclarationOperation or ILockOperation)
            {
                return true;
            }
        }

        return false;
    }
}
