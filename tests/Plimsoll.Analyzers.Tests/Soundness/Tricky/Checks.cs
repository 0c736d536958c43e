using System;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Constructors that refuse what they are given, and do something else as they do.
public static partial class Programs
{
    public static void Check_that_fails_and_sets(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        try
        {
            _ = new CheckedFirst(o, null);
        }
        catch (ArgumentException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Check_in_place_that_fails_and_sets(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        try
        {
            _ = new CheckedInPlace(o, null);
        }
        catch (ArgumentException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Check_that_leaves_the_rest_undone(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            _ = new CheckedFirst(new Plain(), a ? "x" : null);
            c.Privileged();
        }
        catch (ArgumentException)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Check_whose_failure_is_suppressed(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        await FailsLater(c).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Check_whose_failure_is_caught(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            await FailsLater(c).ConfigureAwait(false);
        }
        catch (InvalidCastException)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Check_whose_failure_nobody_hears_of(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        _ = FailsAtOnce(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Check_that_compares_and_sets(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        ArgumentOutOfRangeException.ThrowIfEqual(new ComparedPart(o), new ComparedPart(o));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    private static async Task FailsLater(Container c)
    {
        await Task.Yield();
        _ = (string)(object)c;
        c.Privileged();
    }

    private static async Task FailsAtOnce(Container c)
    {
        _ = (string)(object)c;
        c.Privileged();
        await Task.Yield();
    }
}

public sealed class CheckedFirst
{
    public CheckedFirst(Plain part, string? name)
    {
        if (name is null)
        {
            throw new ArgumentException((part.Risky = false) + "");
        }

        Part = part;
        Name = name;
    }

    public Plain Part { get; }

    public string Name { get; }
}

public sealed class CheckedInPlace
{
    public CheckedInPlace(Plain part, string? name)
    {
        Name = name ?? throw new ArgumentException((part.Risky = false) + "");
        Part = part;
    }

    public Plain Part { get; }

    public string Name { get; }
}

public sealed class ComparedPart(Plain part) : IEquatable<ComparedPart>
{
    public bool Equals(ComparedPart? other) => part.Risky = false;

    public override bool Equals(object? other) => false;

    public override int GetHashCode() => 0;
}
