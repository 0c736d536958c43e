namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>Counts how much of what always happens is seen.</summary>
internal sealed class Tally
{
    private Tally? _emitted;
    private Tally? _hidden;
    private Tally? _carried;
    private Tally? _set;

    /// <summary>The same of programs that emit their Pod, of which it can be said for certain that something is missing.</summary>
    public Tally Emitted => _emitted ??= new();

    /// <summary>The same of programs that change containers where no call is to be seen.</summary>
    public Tally Hidden => _hidden ??= new();

    /// <summary>The same of programs that carry data.</summary>
    public Tally Carried => _carried ??= new();

    /// <summary>The same of programs that carry objects that could be set.</summary>
    public Tally Set => _set ??= new();

    /// <summary>How often a violation is there in every run that makes its subject.</summary>
    public int Always { get; private set; }

    /// <summary>How many of those are called definite.</summary>
    public int Seen { get; private set; }

    /// <summary>The share that is seen.</summary>
    public double Share => Always == 0 ? 1 : (double)Seen / Always;

    /// <summary>How often a violation is ruled out of what a program makes.</summary>
    public int RuledOut { get; private set; }

    public void AddRuledOut() => RuledOut++;

    public void Add(bool isAlways, bool isDefinite)
    {
        Always += isAlways ? 1 : 0;
        Seen += isAlways && isDefinite ? 1 : 0;
    }
}
