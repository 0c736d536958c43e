using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: by functions, iterators and queries.
public static partial class Programs
{
    public static void Plain_at_the_end_of_a_chain(Output app, bool a, bool b, int n)
    {
        var first = new Plain();
        var o = first;
        for (var i = 0; i < 3; i++)
        {
            o.Next = new Plain { Risky = i == 1 };
            o = o.Next;
        }
        for (o = first; o.Next is { } next; o = next)
        {
            next.Risky = !next.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_in_a_chain_read_back(Output app, bool a, bool b, int n)
    {
        var first = new Plain();
        var o = first;
        for (var i = 0; i < 2; i++)
        {
            o.Next = new Plain();
            o = o.Next;
        }
        first.Next!.Next!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_handed_round_in_a_loop(Output app, bool a, bool b, int n)
    {
        var x = new Plain { Risky = true };
        var y = new Plain();
        var o = x;
        for (var i = 0; i < n; i++)
        {
            (x, y) = (y, x);
        }
        x.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_known_to_a_later_function(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new List<Action>();
        all.Add(() => app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky))));
        o.Risky = false;
        foreach (var each in all)
        {
            each();
        }
    }

    public static void Plain_made_in_a_later_function(Output app, bool a, bool b, int n)
    {
        new List<int> { 1 }.ForEach(_ =>
        {
            var o = new Plain();
            o.Risky = true;
            app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
        });
    }

    [Definite("privileged c0")]
    public static void Plain_made_in_a_function_that_is_kept(Output app, bool a, bool b, int n)
    {
        SightUnseen.Run(() =>
        {
            var o = new Plain();
            o.Risky = true;
            app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
        });
    }

    public static void Plain_set_in_a_function_that_is_kept_and_run_twice(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        Action turn = () => o.Risky = !o.Risky;
        SightUnseen.Run(turn);
        SightUnseen.Run(turn);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_outside_while_a_kept_function_reads(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        SightUnseen.Hold(() => app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky))));
        o.Risky = false;
        SightUnseen.RunHeld();
    }

    public static void Plain_iterator_reads_what_is_set_between(Output app, bool a, bool b, int n)
    {
        static IEnumerable<Container> Make(string name, Plain of)
        {
            yield return new Container("x", "i");
            yield return new Container(name, "i").Privileged(of.Risky);
        }
        var o = new Plain { Risky = true };
        var pod = new Pod("§");
        foreach (var c in Make("§-c0", o))
        {
            pod.WithContainer(c);
            o.Risky = false;
        }
        app.Add(pod);
    }

    public static void Plain_iterator_by_hand(Output app, bool a, bool b, int n)
    {
        static IEnumerable<int> Go(Plain of)
        {
            of.Risky = false;
            yield return 1;
            of.Risky = true;
        }
        var o = new Plain { Risky = true };
        using var at = Go(o).GetEnumerator();
        at.MoveNext();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_concat_of_two_that_set(Output app, bool a, bool b, int n)
    {
        static IEnumerable<int> Go(Plain of, bool risky)
        {
            of.Risky = risky;
            yield return 1;
        }
        var o = new Plain();
        foreach (var each in Go(o, false).Concat(Go(o, true)))
        {
            o.N = each;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_select_many_sets(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var all = new[] { true, false }.SelectMany(each =>
        {
            o.Risky = each;
            return new[] { each, each };
        });
        var c = new Container("§-c0", "i");
        foreach (var each in all)
        {
            c.Privileged(o.Risky == each);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Plain_select_sets_before_each_round(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var all = new[] { true, false }.Select(each => o.Risky = each);
        var c = new Container("§-c0", "i").Privileged(false);
        foreach (var each in all)
        {
            if (each)
            {
                c.Privileged(o.Risky);
            }
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Plain_zip_of_what_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        foreach (var (x, y) in new[] { o, o }.Zip(new[] { true, false }))
        {
            x.Risky = y;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_aggregate_that_sets(Output app, bool a, bool b, int n)
    {
        var o = new[] { false, true }.Aggregate(new Plain(), (of, each) =>
        {
            of.Risky = each;
            return of;
        });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_first_of_what_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        new[] { o, new Plain() }.First().Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_copied_list_of_the_same(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        foreach (var each in new[] { o }.ToList())
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_container_in_a_part(Output app, bool a, bool b, int n)
    {
        var q = new SightWithContainer { Made = new Container("§-c0", "i") };
        q.Made.Privileged();
        var pod = new Pod("§").WithContainer(q.Made);
        q.Made.Privileged(false);
        q.Made = new Container("§-c1", "i");
        q.Made.RunAsUser(0);
        app.Add(pod);
    }
}
