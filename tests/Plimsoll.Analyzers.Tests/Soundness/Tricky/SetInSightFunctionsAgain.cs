using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: by functions, iterators and queries.
public static partial class Programs
{
    [AlsoPlain]
    public static void Sight_iterator_by_hand(Output app, bool a, bool b, int n)
    {
        static IEnumerable<int> Go(Sight of)
        {
            of.Risky = false;
            yield return 1;
            of.Risky = true;
        }
        var o = new Sight { Risky = true };
        using var at = Go(o).GetEnumerator();
        at.MoveNext();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_concat_of_two_that_set(Output app, bool a, bool b, int n)
    {
        static IEnumerable<int> Go(Sight of, bool risky)
        {
            of.Risky = risky;
            yield return 1;
        }
        var o = new Sight();
        foreach (var each in Go(o, false).Concat(Go(o, true)))
        {
            o.N = each;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_select_many_sets(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
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

    [AlsoPlain]
    public static void Sight_select_sets_before_each_round(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
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

    [AlsoPlain]
    public static void Sight_zip_of_what_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        foreach (var (x, y) in new[] { o, o }.Zip(new[] { true, false }))
        {
            x.Risky = y;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_aggregate_that_sets(Output app, bool a, bool b, int n)
    {
        var o = new[] { false, true }.Aggregate(new Sight(), (of, each) =>
        {
            of.Risky = each;
            return of;
        });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_first_of_what_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        new[] { o, new Sight() }.First().Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_copied_list_of_the_same(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        foreach (var each in new[] { o }.ToList())
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_container_in_a_part(Output app, bool a, bool b, int n)
    {
        var q = new SightWithContainer { Made = new Container("§-c0", "i") };
        q.Made.Privileged();
        var pod = new Pod("§").WithContainer(q.Made);
        q.Made.Privileged(false);
        q.Made = new Container("§-c1", "i");
        q.Made.RunAsUser(0);
        app.Add(pod);
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
}
