using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Types that set themselves: builders, overridden members, references.
public static partial class Programs
{
    public static void Builder_whose_container_is_in_two_pods(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i"));
        var pod = new Pod("§").WithContainer(made.Build());
        var other = new Pod("other").WithContainer(made.Build());
        made.Risky().Build();
        made.Change();
        app.Add(pod);
        app.Add(other);
    }

    public static void Builder_whose_container_is_known_outside(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(0);
        var made = new SightBuilder(c).Risky();
        made.Build();
        c.RunAsUser(5);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("capabilities c0")]
    public static void Builder_with_a_list(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new SightBuilder(new Container("§-c0", "i")).Drop("CHOWN").Build()));
    }

    public static void Builder_whose_list_is_handed_out(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i"));
        var list = made.Drops;
        list.Add("ALL");
        app.Add(new Pod("§").WithContainer(made.Build()));
    }

    public static void Builder_whose_list_is_cleared(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i")).Drop("ALL");
        made.Drops.Clear();
        made.Drops.Insert(0, "ALL");
        app.Add(new Pod("§").WithContainer(made.Build()));
    }

    public static void Builder_with_a_list_made_late(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i"));
        made.Lazy.Add("ALL");
        var c = made.Build();
        foreach (var each in made.Lazy)
        {
            c.DropCapability(each);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Builder_that_counts(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i"));
        var c = made.Build();
        made.Build();
        c.RunAsUser(made.Built == 2 ? 0 : 5);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Builder_in_a_dictionary(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, SightBuilder> { ["x"] = new(new Container("§-c0", "i")) };
        map["x"].Risky();
        map["x"].Risky(a);
        app.Add(new Pod("§").WithContainer(map["x"].Build()));
    }

    [Definite("privileged c0")]
    public static void Builder_made_by_a_helper(Output app, bool a, bool b, int n)
    {
        static SightBuilder With(SightBuilder of) => of.Risky();
        app.Add(new Pod("§").WithContainer(With(new SightBuilder(new Container("§-c0", "i"))).Build()));
    }

    public static void Reference_that_reads_while_it_is_set(Output app, bool a, bool b, int n)
    {
        static Container Make(string name, in bool risky, Sight of)
        {
            of.Flag = false;
            return new Container(name, "i").Privileged(risky);
        }
        var o = new Sight { Flag = true };
        app.Add(new Pod("§").WithContainer(Make("§-c0", in o.Flag, o)));
    }

    public static void Reference_without_a_word(Output app, bool a, bool b, int n)
    {
        static Container Make(string name, in bool risky, Sight of)
        {
            of.Flag = false;
            return new Container(name, "i").Privileged(risky);
        }
        var o = new Sight { Flag = true };
        app.Add(new Pod("§").WithContainer(Make("§-c0", o.Flag, o)));
    }

    public static void Reference_in_a_helper_that_sets(Output app, bool a, bool b, int n)
    {
        static void Calm(ref bool flag) => flag = false;
        var o = new Sight { Flag = true };
        Calm(ref o.Flag);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Reference_of_a_conditional(Output app, bool a, bool b, int n)
    {
        static void Calm(ref bool flag) => flag = false;
        var o = new Sight { Flag = true };
        var q = new Sight();
        Calm(ref a ? ref o.Flag : ref q.Flag);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Reference_exchanged(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Link = new Sight { Risky = true } };
        var q = o.Link;
        System.Threading.Interlocked.Exchange(ref o.Link, null)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    public static void Reference_given_out(Output app, bool a, bool b, int n)
    {
        static void Give(Sight of, out bool flag)
        {
            flag = true;
            flag = of.Flag && !of.Risky;
            of.Risky = false;
        }
        var o = new Sight { Risky = true };
        Give(o, out o.Flag);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag || o.Risky)));
    }

    public static void Reference_deconstructed(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Flag = true };
        (o.Flag, o.Risky) = (false, o.Flag);
        (o.Flag, _) = new KeyValuePair<bool, int>(o.Flag, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Reference_in_a_span(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Flag = true };
        new Span<bool>(ref o.Flag)[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Reference_added(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Number = 1 };
        System.Threading.Interlocked.Decrement(ref o.Number);
        System.Threading.Interlocked.Increment(ref o.Number);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Number == 0 ? 0 : 5)));
    }

    public static void Reference_of_nothing(Output app, bool a, bool b, int n)
    {
        Plain? o = a ? new Plain() : null;
        o?.Flag = true;
        o ??= new Plain { Flag = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    [Definite("privileged c0")]
    public static void Value_of_a_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = new Sight();
        o.Risky = q.Risky = true;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Value_of_a_conditional_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Next = new Sight();
        var q = o.Next.Next ??= o.Next;
        q.Risky = true;
        o.Risky = o.Next.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Node_cast_in_vain(Output app, bool a, bool b, int n)
    {
        object box = new Pod("x");
        var d = box as Container;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(d is not null ? 0 : 5)));
    }

    public static void List_cast_in_vain(Output app, bool a, bool b, int n)
    {
        object box = new List<string>();
        var d = box as Container;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(d is not null ? 0 : 5)));
    }
}
