using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: when.
public static partial class Programs
{
    public static void Plain_previous_of_a_loop(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var previous = new Plain();
        for (var i = 0; i < n; i++)
        {
            previous.Risky = false;
            previous = o;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_switch(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        switch (n)
        {
            case 0:
                o.Risky = true;
                goto case 2;
            case 2:
                o.Flag = true;
                break;
            default:
                o.Risky = true;
                break;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_one_arm(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        _ = n switch
        {
            0 => o.Set(true),
            1 => o.Set(false),
            _ => o,
        };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_behind_and(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        _ = a && o.Turn();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_behind_a_question(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        _ = a ? o.Turn() : o.Set(true).Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_on_both_ways(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        if (a)
        {
            o.Risky = true;
        }
        else
        {
            o.Set(true);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_when_asked(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Risky = a;
        o.Flag = !a;
        if (o.Risky || o.Flag)
        {
            o.Risky = true;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_found_by_a_pattern(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Next = new Sight { Risky = true } };
        var q = o.Next;
        if (o is { Next: { } next })
        {
            next.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    [AlsoPlain]
    public static void Sight_found_by_var(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        if (o is var q)
        {
            q.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_found_in_a_switch(Output app, bool a, bool b, int n)
    {
        object box = new Sight { Risky = true };
        var o = (Sight)box;
        switch (box)
        {
            case Sight found:
                found.Risky = false;
                break;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_found_by_a_list_pattern(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new[] { o };
        if (all is [var q, ..])
        {
            q.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_cast_in_vain(Output app, bool a, bool b, int n)
    {
        object o = new Sight { Risky = true };
        var d = o as IDisposable;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(d is not null ? 0 : 5)));
    }

    [AlsoPlain]
    public static void Sight_set_on_one_side_of_a_list_that_is_seen(Output app, bool a, bool b, int n)
    {
        var all = new List<Sight>();
        var o = new Sight { Risky = true };
        if (a)
        {
            SightUnseen.Keep(all);
            all.Add(new Sight());
        }
        else
        {
            all.Add(o);
        }
        all[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_base_cast_in_vain(Output app, bool a, bool b, int n)
    {
        SetBase o = new SetBase();
        var d = o as SetDerived;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(d is not null ? 0 : 5)));
    }

    public static void Sight_base_is_not_the_derived(Output app, bool a, bool b, int n)
    {
        SetBase o = new SetBase();
        if (o is SetDerived d)
        {
            o.Privileged = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }
}
