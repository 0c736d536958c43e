namespace Plimsoll.Seccomp;

/// <summary>Where a jump goes: an answer, or an instruction, counted from the end of the program.</summary>
/// <param name="Answer">The value to return; null if it goes to an instruction.</param>
/// <param name="Label">The instruction.</param>
internal readonly record struct BpfTarget(uint? Answer, int Label)
{
    /// <summary>If the instruction loads a word, its offset.</summary>
    public uint? Loads { get; init; }

    /// <summary>If the instruction loads a word, the one after it.</summary>
    public int AfterLoad { get; init; }

    public static BpfTarget Return(FilterAction action) => new(action.ReturnValue, 0);

    public static BpfTarget At(int label) => new(null, label);

    /// <summary>The same place for someone who has the word at an offset loaded already.</summary>
    public BpfTarget With(uint offset) => Loads == offset ? At(AfterLoad) : this;
}
