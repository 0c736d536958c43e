using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// What a value is where nothing was written, and which of many runs it belongs to.
public static partial class Programs
{
    public static void Default_of_a_type_parameter(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(DefaultAlone<bool>()).RunAsUser(DefaultAlone<long>())));
    }

    public static void Default_of_a_type_parameter_in_a_local(Output app, bool a, bool b, int n)
    {
        var x = DefaultInLocal(7L);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(x)));
    }

    public static void Default_of_a_type_parameter_in_a_tuple(Output app, bool a, bool b, int n)
    {
        var (x, y) = DefaultPair<long>();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(x)));
    }

    public static void Default_of_a_part_of_a_generic_type(Output app, bool a, bool b, int n)
    {
        var o = new SightBox<long>();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Value)));
    }

    public static void Default_of_a_delegate(Output app, bool a, bool b, int n)
    {
        DefaultDelegate f = (bool x = true) => x;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(f()).RunAsUser(f(true) ? 0 : 5)));
    }

    public static void Default_that_is_no_number(Output app, bool a, bool b, int n)
    {
        var x = double.NaN;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x is double.NaN).RunAsUser(x == double.NaN ? 0 : 5)));
    }

    public static void Closures_of_two_runs_in_a_list(Output app, bool a, bool b, int n)
    {
        var all = new List<Func<bool>>();
        KeepClosure(all, true);
        KeepClosure(all, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0]()).RunAsUser(all[1]() ? 0 : 5)));
    }

    public static void Closures_of_two_runs_that_are_handed_out(Output app, bool a, bool b, int n)
    {
        HandOutClosure(true, out var f);
        HandOutClosure(false, out var g);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(f()).RunAsUser(g() ? 0 : 5)));
    }

    private static T? DefaultAlone<T>() => default;

    private static T DefaultInLocal<T>(T given)
    {
        T other = default!;
        given = other;
        return given;
    }

    private static (T First, T Second) DefaultPair<T>() => (default!, default!);

    private static void KeepClosure(List<Func<bool>> all, bool x) => all.Add(() => x);

    private static void HandOutClosure(bool x, out Func<bool> f) => f = () => x;
}

public delegate bool DefaultDelegate(bool x = false);
