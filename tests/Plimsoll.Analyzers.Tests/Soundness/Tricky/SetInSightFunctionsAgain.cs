using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: by functions, iterators and queries.
public static partial class Programs
{
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

    public static void Sight_zip_of_what_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        foreach (var (x, y) in new[] { o, o }.Zip(new[] { true, false }))
        {
            x.Risky = y;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Sight_first_of_what_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        new[] { o, new Sight() }.First().Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_copied_list_of_the_same(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        foreach (var each in new[] { o }.ToList())
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Plain_set_back_after_what_may_fail(Output app, bool a, bool b, int n)
    {
        static void Fail(bool fails)
        {
            if (fails)
            {
                throw new InvalidOperationException();
            }
        }
        var o = new Plain();
        var old = o.Risky;
        try
        {
            o.Risky = true;
            Fail(a);
            o.Risky = old;
        }
        catch (InvalidOperationException)
        {
            o.N = 1;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_back_after_what_fails_unseen(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var old = o.Risky;
        try
        {
            o.Risky = true;
            _ = int.Parse(a ? "x" : "1");
            o.Risky = old;
        }
        catch (FormatException)
        {
            o.N = 1;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_back_in_a_loop_that_is_left(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var old = o.Risky;
        while (true)
        {
            o.Risky = true;
            if (n < 2)
            {
                break;
            }
            o.Risky = old;
            n--;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_back_in_a_loop_of_unknown_length(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var old = o.Risky;
        var seen = new Plain();
        for (var i = 0; i < n; i++)
        {
            o.Risky = true;
            seen.Risky = o.Risky;
            o.Risky = old;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(seen.Risky)));
    }

    public static void Plain_set_by_an_event(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        void Calm() => o.Risky = false;
        SightBus.Changed += Calm;
        SightBus.Raise();
        SightBus.Changed -= Calm;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_by_a_thread(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var thread = new System.Threading.Thread(() => o.Risky = false);
        thread.Start();
        thread.Join();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_by_a_token(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var source = new System.Threading.CancellationTokenSource();
        source.Token.Register(() => o.Risky = false);
        source.Cancel();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_in_parallel(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        Parallel.ForEach(new[] { o }, each => each.Risky = false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_by_a_tree_of_expressions(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        System.Linq.Expressions.Expression<Func<bool>> tree = () => SightUnseen.Calm(o);
        _ = tree.Compile()();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_set_by_a_handler(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        SightLog.Write($"{o}");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
