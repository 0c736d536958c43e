using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects without code of their own that the program sets in sight.
public static partial class Programs
{
    public static void Plain_in_a_tuple_of_which_a_copy_is_kept(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var pair = (First: o, 1);
        var other = pair;
        pair.First = new Plain();
        other.First.Risky = false;
        pair.First.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_record(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var box = new PlainRecord("x") { Part = o };
        var other = box with { Name = "y" };
        other.Part.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_record_copied(Output app, bool a, bool b, int n)
    {
        var q = new PlainRecord("x") { Risky = true };
        var o = q with { Name = "y" };
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_record_copied_and_set(Output app, bool a, bool b, int n)
    {
        var o = new PlainRecord("x") { Risky = true };
        var q = o with { Risky = false };
        q.Risky = true;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_record_copy_shares_a_list(Output app, bool a, bool b, int n)
    {
        var q = new PlainRecord("x");
        var r = q with { Name = "y" };
        r.Kids.Add(new Plain());
        var o = new Plain { Risky = true };
        foreach (var each in q.Kids)
        {
            o.Risky = each.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_structure(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var s = new PlainStructure { Part = o };
        var t = s;
        t.Part!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_structure_copied(Output app, bool a, bool b, int n)
    {
        var o = new PlainStructure { Risky = true };
        var q = o;
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_structure_of_which_the_copy_is_set(Output app, bool a, bool b, int n)
    {
        var o = new PlainStructure { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_structure_boxed(Output app, bool a, bool b, int n)
    {
        var q = new PlainStructure { Risky = true };
        object box = q;
        q.Risky = false;
        var o = (PlainStructure)box;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_that_is_its_own_next(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        o.Next = o;
        o.Next.Next!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_ring(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain { Next = o };
        o.Next = q;
        o.Next.Next!.Risky = false;
        SightUnseen.Look(n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_within_another(Output app, bool a, bool b, int n)
    {
        var outer = new Plain { Next = new Plain { Next = new Plain() } };
        outer.Next!.Next!.Risky = true;
        var o = outer.Next.Next;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_in_a_nested_initializer(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new PlainRecord("x") { Part = q };
        _ = new PlainNest(q) { Part = { Risky = true, Next = q } };
        o.Risky = q.Next!.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_that_may_be_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        Plain? q = o;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_that_is_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var q = a ? o : null;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_that_is_nothing_and_fails(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
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

    public static void Plain_field_of_nothing_that_fails(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
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

    public static void Plain_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain();
        (a ? o : q).Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_field_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Flag = true };
        var q = new Plain();
        (a ? o : q).Flag = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Plain_put_into_what_was_seen_on_another_path(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new Plain { Risky = true };
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

    public static void Plain_put_into_what_was_seen_on_another_path_and_set(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new Plain { Risky = true };
        if (a)
        {
            SightUnseen.Keep(q);
            q.Next = new Plain();
        }
        else
        {
            q.Next = o;
        }
        q.Next!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_put_into_what_was_seen(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        SightUnseen.Keep(q);
        var o = new Plain { Risky = true };
        q.Next = o;
        q.Next.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_put_into_what_is_seen_in_a_round(Output app, bool a, bool b, int n)
    {
        var q = new Plain { Next = new Plain() };
        var o = new Plain { Risky = true };
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
