using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Methods that call themselves, as long as it is known that they do.
internal sealed partial class Interpreter
{
    // How many branches are being run of which it is not known whether the program takes them.
    private int _branches;

    // Whether a method that is running calls itself on its only way: what may call itself or not has no depth that is known.
    private bool IsOnOnlyWay(IMethodSymbol method)
    {
        for (var i = _frames.Count - 1; i >= 0; i--)
        {
            var frame = _frames[i];
            if (frame.Returns.Count > 0)
            {
                return false;
            }

            if (SymbolEqualityComparer.Default.Equals(frame.Member, method))
            {
                return frame.Branches == _branches;
            }
        }

        return false;
    }

    private bool MayRecur(IMethodSymbol method, IOperation body)
    {
        if (_model.Bodies.IsIterator(method, body) || KeepsFunction(body))
        {
            return false;
        }

        if (!MayRepeat())
        {
            _bounds.Hit("recursion");
            return false;
        }

        return true;
    }

    // The outer run finds its own variables again, wherever the inner one is left.
    private Value RunAgain(IMethodSymbol method, IOperation body, Frame frame, Value[] arguments)
    {
        var outer = _state.Variables.Where(variable => Declares(method, variable.Key)).ToList();
        var throws = _throws.Count;
        var result = RunBody(method, body, frame, arguments);
        Restore(_state, method, outer);
        for (var i = throws; i < _throws.Count; i++)
        {
            Restore(_throws[i], method, outer);
        }

        return result;
    }

    private static void Restore(State state, IMethodSymbol method, List<KeyValuePair<ISymbol, Value>> outer)
    {
        if (state.IsDead)
        {
            return;
        }

        foreach (var symbol in state.Variables.Keys.Where(symbol => Declares(method, symbol)).ToList())
        {
            state.Variables.Remove(symbol);
        }

        foreach (var variable in outer)
        {
            state.SetVariable(variable.Key, variable.Value);
        }
    }

    private static bool Declares(IMethodSymbol method, ISymbol variable)
    {
        for (var at = variable.ContainingSymbol; at is IMethodSymbol; at = at.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(at, method))
            {
                return true;
            }
        }

        return false;
    }

    // A function that outlives a round, or is known to another run, keeps variables that the next run would overwrite here.
    private bool KeepsFunction(IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalFunctionOperation || (operation is IAnonymousFunctionOperation && !IsRunAtOnce(operation)))
            {
                return true;
            }
        }

        return false;
    }

    // A lambda that configures an object is run by the call to which it is given, and then forgotten.
    private bool IsRunAtOnce(IOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parameter.Ordinal: var ordinal, Parent: IInvocationOperation call } }
        && _names.Member(call.TargetMethod) is { IsAnnotated: true, IsBroken: false } member
        && ordinal < member.Parameters.Length && member.Parameters[ordinal].Targets.Length > 0;
}
