using System;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: under which name.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Sight_record_copied_and_set(Output app, bool a, bool b, int n)
    {
        var o = new SightRecord("x") { Risky = true };
        var q = o with { Risky = false };
        q.Risky = true;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_record_with_a_copy_of_its_own(Output app, bool a, bool b, int n)
    {
        var o = new SightCopied { Risky = true } with { };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_record_copy_shares_a_list(Output app, bool a, bool b, int n)
    {
        var q = new SightRecord("x");
        var r = q with { Name = "y" };
        r.Kids.Add(new Sight());
        var o = new Sight { Risky = true };
        foreach (var each in q.Kids)
        {
            o.Risky = each.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_structure(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var s = new SightStructure { Part = o };
        var t = s;
        t.Part!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_structure_copied(Output app, bool a, bool b, int n)
    {
        var o = new SightStructure { Risky = true };
        var q = o;
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_structure_of_which_the_copy_is_set(Output app, bool a, bool b, int n)
    {
        var o = new SightStructure { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_structure_boxed(Output app, bool a, bool b, int n)
    {
        var q = new SightStructure { Risky = true };
        object box = q;
        q.Risky = false;
        var o = (SightStructure)box;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_that_is_its_own_next(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Next = o;
        o.Next.Next!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_ring(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight { Next = o };
        o.Next = q;
        o.Next.Next!.Risky = false;
        SightUnseen.Look(n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_within_another(Output app, bool a, bool b, int n)
    {
        var outer = new Sight { Next = new Sight { Next = new Sight() } };
        outer.Next!.Next!.Risky = true;
        var o = outer.Next.Next;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_nested_initializer(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        var o = new SightRecord("x") { Part = q };
        _ = new SightNest(q) { Part = { Risky = true, Next = q } };
        o.Risky = q.Next!.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_that_may_be_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Sight? q = o;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_that_is_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = a ? o : null;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_that_is_nothing_and_fails(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = a ? o : null;
        try
        {
            q!.Risky = true;
        }
        catch (NullReferenceException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_field_of_nothing_that_fails(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = a ? o : null;
        try
        {
            q!.Flag = true;
        }
        catch (NullReferenceException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    [AlsoPlain]
    public static void Sight_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        (a ? o : q).Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_field_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Flag = true };
        var q = new Sight();
        (a ? o : q).Flag = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    [AlsoPlain]
    public static void Sight_put_into_what_was_seen_on_another_path(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        var o = new Sight { Risky = true };
        if (a)
        {
            SightUnseen.Keep(q);
        }
        else
        {
            q.Next = o;
        }
        q.Next?.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_put_into_what_was_seen_on_another_path_and_set(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        var o = new Sight { Risky = true };
        if (a)
        {
            SightUnseen.Keep(q);
            q.Next = new Sight();
        }
        else
        {
            q.Next = o;
        }
        q.Next!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_put_into_what_was_seen(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        SightUnseen.Keep(q);
        var o = new Sight { Risky = true };
        q.Next = o;
        q.Next.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_put_into_what_is_seen_in_a_round(Output app, bool a, bool b, int n)
    {
        var q = new Sight { Next = new Sight() };
        var o = new Sight { Risky = true };
        for (var i = 0; i < n; i++)
        {
            if (i == 0)
            {
                q.Next = o;
                continue;
            }
            SightUnseen.Keep(q);
        }
        q.Next!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
