using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects without code of their own that the program sets in sight.
public static partial class Programs
{
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
}
