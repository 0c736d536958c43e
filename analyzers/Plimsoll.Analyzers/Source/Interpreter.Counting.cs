using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Loops of which it is known how often they run.
internal sealed partial class Interpreter
{
    private const int MaxRounds = 16;
    private const int MaxRepeats = 64;

    private int _repeats;

    // Runs one round after the other. False if it is not known that the loop ends with the last of them: then others may follow.
    // What rounds that branch come to has too many ways to be of use.
    private bool TryCount(ILoopOperation loop, IOperation? condition, IOperation body, ImmutableArray<IOperation> steps)
    {
        if (_state.IsDead || condition is not IBinaryOperation test || !IsNear(test) || KeepsFunction(body))
        {
            return false;
        }

        var attempt = Begin();
        for (var round = 0; !_state.IsDead; round++)
        {
            if (_joins > attempt.Joins)
            {
                TakeBack(attempt);
                return false;
            }

            if (Eval(test) is not ConstantValue { Constant: bool goesOn })
            {
                return false;
            }

            if (!goesOn)
            {
                break;
            }

            if (round == MaxRounds || !MayRepeat())
            {
                _bounds.Hit("rounds");
                return false;
            }

            Eval(body);
            Resume(loop);
            foreach (var step in steps)
            {
                Eval(step);
            }
        }

        var exits = new List<State>();
        AddAlive(exits, _state);
        TakeJumps(loop.ExitLabel, exits);
        _state = exits.Count == 0 ? State.Dead : JoinAll(exits);
        return true;
    }

    private Attempt Begin() => new(_state.Fork(_nextOwner), Top.Returns.Count, Top.Jumps.Count, _throws.Count, _joins);

    private void TakeBack(Attempt attempt)
    {
        _state = attempt.Before;
        Top.Returns.RemoveRange(attempt.Returns, Top.Returns.Count - attempt.Returns);
        Top.Jumps.RemoveRange(attempt.Jumps, Top.Jumps.Count - attempt.Jumps);
        _throws.RemoveRange(attempt.Throws, _throws.Count - attempt.Throws);
    }

    // Whether two numbers are compared that are known, and so near each other that the rounds between them may be few.
    private bool IsNear(IBinaryOperation test)
    {
        if (!IsPure(test) || Arithmetic.Number(Eval(test.LeftOperand)) is not { } left || Arithmetic.Number(Eval(test.RightOperand)) is not { } right)
        {
            return false;
        }

        if (left - MaxRounds <= right && right <= left + MaxRounds)
        {
            return true;
        }

        _bounds.Hit("rounds");
        return false;
    }

    // What can be looked at any number of times.
    private static bool IsPure(IOperation operation) => Unconverted(operation) switch
    {
        { ConstantValue.HasValue: true } or ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation => true,
        IPropertyReferenceOperation { Property.Name: "Count" or "Length", Arguments.IsEmpty: true, Instance: ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation } => true,
        IBinaryOperation { OperatorMethod: null } binary => IsPure(binary.LeftOperand) && IsPure(binary.RightOperand),
        _ => false,
    };

    // What was there before something was tried.
    private readonly record struct Attempt(State Before, int Returns, int Jumps, int Throws, int Joins);

    // Code that is run again and again leaves enough of the bounds to the rest of the member.
    private bool MayRepeat() => _operations < MaxOperations / 2 && _nodes < MaxNodes / 2 && ++_repeats <= MaxRepeats;
}
