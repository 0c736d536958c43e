using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

// The types of the programs in which teams trap themselves.
internal sealed record TrapSettings
{
    public bool Risky { get; init; }

    public IReadOnlyList<string> Drop { get; init; } = [];
}

internal interface ITrapPolicy
{
    bool Risky => true;
}

internal sealed class TrapCalm : ITrapPolicy
{
    public bool Risky => false;
}

internal abstract class TrapHalf : ITrapPolicy
{
    bool ITrapPolicy.Risky => false;

    public bool Risky => true;
}

internal sealed class TrapWhole : TrapHalf, ITrapPolicy;

internal interface ITrapRate<TSelf>
    where TSelf : ITrapRate<TSelf>
{
    static virtual bool Risky => true;

    static abstract TSelf operator +(TSelf left, TSelf right);

    bool Holds { get; }
}

internal readonly record struct TrapRate(bool Holds) : ITrapRate<TrapRate>
{
    public static bool Risky => false;

    public static TrapRate operator +(TrapRate left, TrapRate right) => new(left.Holds ^ right.Holds);
}

internal readonly struct TrapFlag(bool value)
{
    public static implicit operator bool(TrapFlag flag) => !flag._value;

    public static implicit operator TrapFlag(bool value) => new(!value);

    public static bool operator |(TrapFlag left, TrapFlag right) => left._value && right._value;

    private readonly bool _value = value;
}

internal struct TrapCounter
{
    public int Count;

    public TrapCounter Next()
    {
        Count++;
        return this;
    }

    public static TrapCounter operator +(TrapCounter counter, int by) => new() { Count = counter.Count - by };

    public static TrapCounter operator ++(TrapCounter counter) => counter + -2;
}

internal sealed class TrapTally
{
    public int Count { get; private set; }

    public static TrapTally operator +(TrapTally tally, int by)
    {
        tally.Count = by;
        return new();
    }
}

[Flags]
internal enum TrapRights
{
    None = 0,
    Read = 1,
    Write = 2,
    Both = Read | Write,
    Alias = 3,
}

internal partial class TrapParts
{
    public partial bool Risky { get; set; }
}

internal partial class TrapParts
{
    public partial bool Risky { get => field; set => field = !value; }
}

internal sealed class TrapField
{
    public bool Risky
    {
        get => field || _asked++ == 0;
        init => field = value;
    }

    private int _asked;
}

internal sealed class TrapCaptured(bool risky)
{
    public bool First => risky;

    public void Calm() => risky = false;
}

internal sealed class TrapEvents
{
    public event Action<Container>? Configuring;

    public Container Make(string name)
    {
        var container = new Container(name, "i").Privileged();
        Configuring?.Invoke(container);
        return container;
    }
}

internal static class TrapNames
{
    public static string Of(bool value, [CallerArgumentExpression(nameof(value))] string text = "") => text;

    public static T Sum<T>(params ReadOnlySpan<T> all)
        where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var each in all)
        {
            sum += each;
        }

        return sum;
    }

    public static bool IsRisky<T>()
        where T : ITrapRate<T> => T.Risky;

    public static T Twice<T>(T rate)
        where T : ITrapRate<T> => rate + rate;

    public static IEnumerable<bool> InTurn(List<bool> all)
    {
        foreach (var each in all)
        {
            yield return each;
        }
    }

    public static IEnumerable<Container> OnceEach(string name, List<Container> made)
    {
        var container = new Container(name, "i").Privileged(made.Count == 0);
        made.Add(container);
        yield return container;
    }

    public static bool Replace(ref Container container, Container other)
    {
        container = other;
        return true;
    }

    public static Container Softened(in Container container) => container.Privileged(false);

    public static ref bool Pick(bool first, ref bool left, ref bool right) => ref first ? ref left : ref right;
}
