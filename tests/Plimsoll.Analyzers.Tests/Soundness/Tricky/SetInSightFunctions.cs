using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: by functions, iterators and queries.
public static partial class Programs
{
    [AlsoPlain]
    public static void Sight_set_back_after_what_may_fail(Output app, bool a, bool b, int n)
    {
        static void Fail(bool fails)
        {
            if (fails)
            {
                throw new InvalidOperationException();
            }
        }
        var o = new Sight();
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

    [AlsoPlain]
    public static void Sight_set_back_after_what_fails_unseen(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
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

    [AlsoPlain]
    public static void Sight_set_back_in_a_loop_that_is_left(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
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

    [AlsoPlain]
    public static void Sight_set_back_in_a_loop_of_unknown_length(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var old = o.Risky;
        var seen = new Sight();
        for (var i = 0; i < n; i++)
        {
            o.Risky = true;
            seen.Risky = o.Risky;
            o.Risky = old;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(seen.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_by_an_event(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        void Calm() => o.Risky = false;
        SightBus.Changed += Calm;
        SightBus.Raise();
        SightBus.Changed -= Calm;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_by_a_thread(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var thread = new System.Threading.Thread(() => o.Risky = false);
        thread.Start();
        thread.Join();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_by_a_token(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var source = new System.Threading.CancellationTokenSource();
        source.Token.Register(() => o.Risky = false);
        source.Cancel();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_in_parallel(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        Parallel.ForEach(new[] { o }, each => each.Risky = false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_by_a_tree_of_expressions(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        System.Linq.Expressions.Expression<Func<bool>> tree = () => SightUnseen.Calm(o);
        _ = tree.Compile()();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_by_a_handler(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        SightLog.Write($"{o}");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_at_the_end_of_a_chain(Output app, bool a, bool b, int n)
    {
        var first = new Sight();
        var o = first;
        for (var i = 0; i < 3; i++)
        {
            o.Next = new Sight { Risky = i == 1 };
            o = o.Next;
        }
        for (o = first; o.Next is { } next; o = next)
        {
            next.Risky = !next.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_chain_read_back(Output app, bool a, bool b, int n)
    {
        var first = new Sight();
        var o = first;
        for (var i = 0; i < 2; i++)
        {
            o.Next = new Sight();
            o = o.Next;
        }
        first.Next!.Next!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_handed_round_in_a_loop(Output app, bool a, bool b, int n)
    {
        var x = new Sight { Risky = true };
        var y = new Sight();
        var o = x;
        for (var i = 0; i < n; i++)
        {
            (x, y) = (y, x);
        }
        x.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_known_to_a_later_function(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Action>();
        all.Add(() => app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky))));
        o.Risky = false;
        foreach (var each in all)
        {
            each();
        }
    }

    [AlsoPlain]
    public static void Sight_made_in_a_later_function(Output app, bool a, bool b, int n)
    {
        new List<int> { 1 }.ForEach(_ =>
        {
            var o = new Sight();
            o.Risky = true;
            app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
        });
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_made_in_a_function_that_is_kept(Output app, bool a, bool b, int n)
    {
        SightUnseen.Run(() =>
        {
            var o = new Sight();
            o.Risky = true;
            app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
        });
    }

    [AlsoPlain]
    public static void Sight_set_in_a_function_that_is_kept_and_run_twice(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Action turn = () => o.Risky = !o.Risky;
        SightUnseen.Run(turn);
        SightUnseen.Run(turn);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_set_outside_while_a_kept_function_reads(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        SightUnseen.Hold(() => app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky))));
        o.Risky = false;
        SightUnseen.RunHeld();
    }

    [AlsoPlain]
    public static void Sight_iterator_reads_what_is_set_between(Output app, bool a, bool b, int n)
    {
        static IEnumerable<Container> Make(string name, Sight of)
        {
            yield return new Container("x", "i");
            yield return new Container(name, "i").Privileged(of.Risky);
        }
        var o = new Sight { Risky = true };
        var pod = new Pod("§");
        foreach (var c in Make("§-c0", o))
        {
            pod.WithContainer(c);
            o.Risky = false;
        }
        app.Add(pod);
    }
}
