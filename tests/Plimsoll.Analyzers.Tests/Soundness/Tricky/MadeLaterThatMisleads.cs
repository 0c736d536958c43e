using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Plimsoll;
using Plimsoll.Kubernetes;

// What is made later than it seems, or more often, or of another type.
public static partial class Programs
{
    public static void Later_value_of_a_variable_that_changes(Output app, bool a, bool b, int n)
    {
        var risky = true;
        var privileged = new Lazy<bool>(() => risky);
        risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.Value)));
    }

    [Definite("privileged c0")]
    public static void Later_value_that_is_asked_twice(Output app, bool a, bool b, int n)
    {
        var container = new Lazy<Container>(() => new Container("§-c0", "i"));
        container.Value.Privileged();
        app.Add(new Pod("§").WithContainer(container.Value));
    }

    public static void Later_value_that_is_calmed(Output app, bool a, bool b, int n)
    {
        var container = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        container.Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(container.Value));
    }

    public static void Later_value_that_is_asked_on_a_condition(Output app, bool a, bool b, int n)
    {
        var container = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        if (a)
        {
            container.Value.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(container.Value));
    }

    public static void Later_value_that_another_asks(Output app, bool a, bool b, int n)
    {
        var container = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        MisleadingLater.Calm(container);
        app.Add(new Pod("§").WithContainer(container.Value));
    }

    public static void Later_value_that_is_kept(Output app, bool a, bool b, int n)
    {
        var container = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        MisleadingLater.Kept = container;
        MisleadingLater.CalmKept();
        app.Add(new Pod("§").WithContainer(container.Value));
    }

    public static void Later_value_that_counts(Output app, bool a, bool b, int n)
    {
        var count = 0;
        var number = new Lazy<int>(() => count++);
        _ = number.Value;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(number.Value + 1)).WithContainer(new Container("§-c1", "i").RunAsUser(count - 2 < 0 ? 5 : 0)));
    }

    public static void Later_value_that_counts_for_all(Output app, bool a, bool b, int n)
    {
        MisleadingLater.Count = 0;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(MisleadingLater.Counted.Value)).WithContainer(new Container("§-c1", "i").RunAsUser(MisleadingLater.Count)));
    }

    public static void Later_value_that_throws(Output app, bool a, bool b, int n)
    {
        var privileged = new Lazy<bool>(() => a ? throw new InvalidOperationException() : true);
        var c = new Container("§-c0", "i");
        for (var i = 0; i < 2; i++)
        {
            try
            {
                c.Privileged(privileged.Value);
            }
            catch (InvalidOperationException)
            {
                c.RunAsUser(0);
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Later_value_in_a_loop(Output app, bool a, bool b, int n)
    {
        var all = new List<Container>();
        var container = new Lazy<Container>(() => new Container("§-c0", "i").Privileged());
        for (var i = 0; i <= n; i++)
        {
            all.Add(container.Value);
        }

        all[0].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[^1]));
    }

    public static void Later_value_of_somebody(Output app, bool a, bool b, int n)
    {
        var service = MisleadingLater.Shared.Value;
        service.Privileged = false;
        app.Add(new Pod("§").WithContainer(MisleadingLater.Shared.Value.Apply(new Container("§-c0", "i"))));
    }

    public static void Later_type_of_another_call(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(LaterOf<MisleadingLaterCalm>(LaterOf<LaterAgent>(null))().Privileged)));

    public static void Later_type_that_is_handed_down(Output app, bool a, bool b, int n) => app.Add(LaterPair<MisleadingLaterCalm, LaterAgent>("§"));

    [Definite("privileged c0")]
    public static void Later_type_that_is_handed_on(Output app, bool a, bool b, int n) => app.Add(LaterAround<LaterAgent>("§"));

    public static void Later_type_with_a_constructor(Output app, bool a, bool b, int n) => app.Add(LaterAround<MisleadingLaterMade>("§"));

    public static void Later_type_of_a_structure(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(LaterNew<MisleadingLaterStructure>(_ => { }).Calm)));

    private static Func<LaterKind> LaterOf<T>(Func<LaterKind>? inner)
        where T : LaterKind, new()
    {
        if (inner is not null && inner().Privileged)
        {
            return inner;
        }

        return () => new T();
    }

    private static Pod LaterAround<T>(string name)
        where T : LaterKind, new() => LaterUnit<T>(name);

    private static Pod LaterPair<TFirst, TSecond>(string name)
        where TFirst : LaterKind, new()
        where TSecond : LaterKind, new() => LaterTwo<TSecond, TFirst>(name);

    private static Pod LaterTwo<TFirst, TSecond>(string name)
        where TFirst : LaterKind, new()
        where TSecond : LaterKind, new()
    {
        var (first, second) = (new TFirst(), new TSecond());
        return new Pod(name).WithContainer(new Container($"{name}-c0", "i").Privileged(second.Privileged)).WithContainer(new Container($"{name}-c1", "i").Privileged(first.Privileged));
    }
}

internal sealed class MisleadingLaterCalm : LaterKind
{
    public override bool Privileged => false;
}

internal sealed class MisleadingLaterMade : LaterKind
{
    private static int s_made;
    private readonly bool _privileged;

    public MisleadingLaterMade() => _privileged = s_made++ > 0;

    public override bool Privileged => _privileged;
}

internal struct MisleadingLaterStructure
{
    public MisleadingLaterStructure() => Calm = false;

    public bool Calm { get; set; } = true;
}

internal static class MisleadingLater
{
    public static readonly Lazy<int> Counted = new(() => ++Count);

    public static readonly Lazy<PlatformDefaults> Shared = new(() => new PlatformDefaults { Privileged = true });

    public static int Count { get; set; }

    public static Lazy<Container>? Kept { get; set; }

    public static void CalmKept() => Kept!.Value.Privileged(false);

    public static void Calm(Lazy<Container> container) => container.Value.Privileged(false);
}
