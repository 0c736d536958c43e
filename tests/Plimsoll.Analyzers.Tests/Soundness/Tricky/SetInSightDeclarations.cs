using System;
using System.Collections.Generic;

/// <summary>What sets itself in many ways.</summary>
public class Sight
{
    public bool Risky { get; set; }

    public long Uid { get; set; } = 1000;

    public int N { get; set; }

    public int? Maybe { get; set; }

    public byte Small { get; set; } = 255;

    public string? Text { get; set; }

    public Sight? Next { get; set; }

    public bool Flag;

    public long Number = 1000;

    public Sight? Link;

    public List<Sight> Kids { get; } = [];

    public int Inc() => ++N;

    public Sight Set(bool risky)
    {
        Risky = risky;
        return this;
    }

    public bool Turn()
    {
        Risky = !Risky;
        return Risky;
    }

    public Sight? Counted
    {
        get
        {
            N++;
            return Next;
        }
    }

    public IEnumerable<int> Run()
    {
        Risky = true;
        yield return 1;
        Risky = false;
        yield return 2;
    }
}

public class SightBase
{
    private bool _risky = true;

    public bool Risky => _risky;

    public void Calm() => _risky = false;
}

public sealed class SightHiding : SightBase
{
    private bool _risky;

    public bool Own => _risky;

    public void Rise() => _risky = true;
}

public abstract class SightAbstract
{
    public bool Risky { get; protected set; }

    public abstract SightAbstract Set();
}

public sealed class SightRisky : SightAbstract
{
    public override SightAbstract Set()
    {
        Risky = true;
        return this;
    }
}

public sealed class SightCalm : SightAbstract
{
    public override SightAbstract Set()
    {
        Risky = false;
        return this;
    }
}

public class SightVirtual
{
    public virtual bool Risky { get; set; } = true;
}

public sealed class SightOverriding : SightVirtual
{
    public override bool Risky
    {
        get => base.Risky;
        set => base.Risky = !value;
    }
}

public interface ISight
{
    bool Risky { get; set; }
}

public sealed class SightExplicit : ISight
{
    public bool Risky { get; set; }

    bool ISight.Risky
    {
        get => !Risky;
        set => Risky = !value;
    }
}

public sealed record SightRecord(string Name)
{
    public bool Risky { get; set; }

    public List<Sight> Kids { get; set; } = [];

    public Sight Part { get; set; } = null!;
}

public record SightCopied
{
    public SightCopied()
    {
    }

    protected SightCopied(SightCopied other) => Risky = !other.Risky;

    public bool Risky { get; set; }
}

/// <summary>A type that shows itself, with a list that it makes.</summary>
public sealed class SightShown : IDisposable, IComparable<SightShown>
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public override string ToString()
    {
        _all.Add("x");
        return "";
    }

    public void Dispose() => _all.Add("x");

    public int CompareTo(SightShown? other)
    {
        _all.Add("x");
        return 0;
    }

    public override bool Equals(object? obj)
    {
        _all.Add("x");
        return false;
    }

    public override int GetHashCode()
    {
        _all.Add("x");
        return 0;
    }

    public static SightShown operator +(SightShown left, int right)
    {
        left._all.Add("x");
        return left;
    }

    public static implicit operator int(SightShown item)
    {
        item._all.Add("x");
        return 1;
    }

    public IEnumerator<int> GetEnumerator()
    {
        _all.Add("x");
        yield return 1;
    }

    public void Deconstruct(out int a, out int b)
    {
        _all.Add("x");
        a = b = 1;
    }
}
