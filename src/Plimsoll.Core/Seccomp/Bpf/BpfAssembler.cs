namespace Plimsoll.Seccomp;

/// <summary>
/// Puts a program together from its end, so that every jump goes to what is there already. Conditional jumps reach 255 instructions; what
/// lies farther away gets a copy, if it is an answer, or an unconditional jump.
/// </summary>
internal sealed class BpfAssembler
{
    private const int Reach = byte.MaxValue;

    private readonly List<BpfInstruction> _reversed = [];
    private readonly Dictionary<uint, int> _returns = [];

    /// <summary>The program in the kernel's order.</summary>
    public IEnumerable<BpfInstruction> Instructions => Enumerable.Reverse(_reversed);

    /// <summary>Loads a word and goes on at a target.</summary>
    public BpfTarget Load(uint offset, BpfTarget then)
    {
        FallInto(then);
        return Emit(BpfInstruction.LoadWord, 0, 0, offset) with { Loads = offset, AfterLoad = _reversed.Count - 2 };
    }

    /// <summary>Keeps only some bits of what was loaded.</summary>
    public BpfTarget Mask(uint mask, BpfTarget then)
    {
        FallInto(then);
        return Emit(BpfInstruction.And, 0, 0, mask);
    }

    /// <summary>Tests what was loaded.</summary>
    public BpfTarget Test(ushort code, uint value, BpfTarget ifTrue, BpfTarget ifFalse)
    {
        if (ifTrue.Answer == ifFalse.Answer && ifTrue.Label == ifFalse.Label)
        {
            return ifTrue;
        }

        // The one may push the other out of reach, hence twice.
        for (var i = 0; i < 2; i++)
        {
            ifFalse = Near(ifFalse);
            ifTrue = Near(ifTrue);
        }

        return Emit(code, Distance(ifTrue), Distance(ifFalse), value);
    }

    private BpfTarget Near(BpfTarget target)
    {
        if (target.Answer is { } answer)
        {
            return BpfTarget.At(_returns.TryGetValue(answer, out var label) && IsNear(label) ? label : Return(answer));
        }

        return IsNear(target.Label) ? target : Emit(BpfInstruction.Jump, 0, 0, (uint)(_reversed.Count - 1 - target.Label));
    }

    private int Return(uint answer)
    {
        _reversed.Add(new(BpfInstruction.Return, 0, 0, answer));
        return _returns[answer] = _reversed.Count - 1;
    }

    // Room for what the other branch may still add.
    private bool IsNear(int label) => _reversed.Count - 1 - label <= Reach - 2;

    private byte Distance(BpfTarget target) => checked((byte)(_reversed.Count - 1 - target.Label));

    private void FallInto(BpfTarget target)
    {
        if (target.Answer is { } answer)
        {
            Return(answer);
        }
        else if (target.Label != _reversed.Count - 1)
        {
            Emit(BpfInstruction.Jump, 0, 0, (uint)(_reversed.Count - 1 - target.Label));
        }
    }

    private BpfTarget Emit(ushort code, byte ifTrue, byte ifFalse, uint value)
    {
        _reversed.Add(new(code, ifTrue, ifFalse, value));
        return BpfTarget.At(_reversed.Count - 1);
    }
}
