using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Code that an interface lends to the objects that implement it.
public static partial class Programs
{
    public static void Lent_code_disposes(Output app, bool a, bool b, int n)
    {
        var o = new LentQuiet { Risky = true };
        using (o)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Lent_code_disposes_in_a_generic_helper(Output app, bool a, bool b, int n)
    {
        var o = new LentQuiet { Risky = true };
        LentDispose(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Lent_code_compares(Output app, bool a, bool b, int n)
    {
        var o = new LentQuiet { Risky = true };
        var all = new List<LentQuiet> { o, new() };
        all.Sort();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Lent_code_formats(Output app, bool a, bool b, int n)
    {
        var o = new LentQuiet { Risky = true };
        var text = $"{o}";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i" + text).Privileged(o.Risky)));
    }

    public static void Lent_code_disposes_of_a_part(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        using (var h = new LentHolder(o))
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Lent_code_disposes_of_a_container(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using (var h = new LentContainer(c))
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lent_code_disposes_of_a_container_at_the_end(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        {
            using var h = new LentContainer(c);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static void LentDispose<T>(T item) where T : IDisposable => item.Dispose();
}

public interface ILendingCalm : IDisposable, IComparable<LentQuiet>, IFormattable
{
    bool Risky { get; set; }

    void IDisposable.Dispose() => Risky = false;

    int IComparable<LentQuiet>.CompareTo(LentQuiet? other)
    {
        Risky = false;
        return 0;
    }

    string IFormattable.ToString(string? format, IFormatProvider? provider)
    {
        Risky = false;
        return "";
    }
}

public sealed class LentQuiet : ILendingCalm
{
    public bool Risky { get; set; }
}

public interface ILendingHolder : IDisposable
{
    Plain Part { get; }

    void IDisposable.Dispose() => Part.Risky = false;
}

public sealed class LentHolder(Plain part) : ILendingHolder
{
    public Plain Part { get; } = part;
}

public sealed record LentContainer(Container Part) : ILendingContainer;

public interface ILendingContainer : IDisposable
{
    Container Part { get; }

    void IDisposable.Dispose() => Part.Privileged(false);
}
