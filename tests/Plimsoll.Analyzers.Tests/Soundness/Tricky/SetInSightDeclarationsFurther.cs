using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public struct PlainStructure
{
    public bool Risky { get; set; }

    public Plain? Part { get; set; }

    public bool Flag;
}

public struct SightStruct
{
    public bool Risky { get; set; }

    public bool Turn() => Risky = !Risky;
}

/// <summary>Code that is called by no name, and that is not that of every object.</summary>
public sealed class Loud : IComparable<Loud>, System.Collections.IEnumerable
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public bool Risky { get; set; } = true;

    public int Length => Tell(1);

    public int this[int index] => Tell(index);

    public Loud Slice(int start, int length)
    {
        Tell(start);
        return this;
    }

    public void Add(int item) => Tell(item);

    public int CompareTo(Loud? other) => Tell(0);

    public System.Collections.IEnumerator GetEnumerator()
    {
        Tell(1);
        return new List<int>().GetEnumerator();
    }

    public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()
    {
        Tell(1);
        return System.Threading.Tasks.Task.CompletedTask.GetAwaiter();
    }

    public void Deconstruct(out int a, out int b) => a = b = Tell(1);

    public static bool operator true(Loud item) => item.Tell(1) == 1;

    public static bool operator false(Loud item) => item.Tell(1) == 0;

    public static Loud operator &(Loud left, Loud right)
    {
        left.Tell(1);
        return left;
    }

    public static Loud operator -(Loud item)
    {
        item.Tell(1);
        return item;
    }

    public static Loud operator ++(Loud item)
    {
        item.Tell(1);
        return item;
    }

    public static bool operator ==(Loud left, Loud? right) => left.Tell(1) == 1;

    public static bool operator !=(Loud left, Loud? right) => left.Tell(1) == 0;

    public static explicit operator string(Loud item) => item.Tell(1) + "";

    private int Tell(int result)
    {
        Risky = false;
        _all.Add("x");
        return result;
    }
}

public sealed class PlainLoud(Loud part)
{
    public Loud Part { get; } = part;
}

public static class SightBus
{
    public static event Action? Changed;

    public static void Raise() => Changed?.Invoke();
}

public static class SightLog
{
    public static void Write(SightLogHandler handler) => SightUnseen.Look(handler.Length);
}

[System.Runtime.CompilerServices.InterpolatedStringHandler]
public ref struct SightLogHandler(int literal, int holes)
{
    public int Length => literal + holes;

    public void AppendLiteral(string text) => SightUnseen.Look(text);

    public void AppendFormatted(object item) => SightUnseen.Calm(item);
}

public sealed class SightWithContainer
{
    public Container Made { get; set; } = new("x", "i");
}

public sealed class SightBox<T>
{
    public T? Value { get; set; }
}

public enum SightLevel
{
    Low,
    Middle,
    High,
}

public sealed class SightLevels
{
    public bool Risky { get; set; }

    public SightLevel Level { get; set; }

    public uint Unsigned { get; set; }

    public short Short { get; set; } = -32768;

    public int Big { get; set; } = 5;
}

public sealed record SightTaken(bool Risky, int N)
{
    public bool Risky { get; set; } = Risky;
}

public class SightBase2
{
    public bool Risky { get; set; }
}

public sealed class SightDerived2 : SightBase2
{
    public bool Own { get; set; }

    public void Raise() => base.Risky = Own;

    public void Lower() => base.Risky = Own;
}
