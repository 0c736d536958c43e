using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: when.
public static partial class Programs
{
    public static void Sight_query_that_is_never_run(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var all = new[] { o };
        _ = all.Select(each => each.Set(true));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_query_that_runs_twice(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var all = new[] { o };
        var q = all.Select(each => each.Turn());
        _ = q.ToList();
        _ = q.ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_query_that_reads_later(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var pod = new Pod("§");
        var all = new[] { o };
        var made = all.Select(each => new Container("§-c0", "i").Privileged(each.Risky));
        o.Risky = false;
        foreach (var c in made)
        {
            pod.WithContainer(c);
        }
        app.Add(pod);
    }

    public static void Sight_query_whose_source_is_set_meanwhile(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        var c = new Container("§-c0", "i");
        foreach (var each in new[] { o, q }.Where(each => each.Risky))
        {
            q.Risky = true;
            c.Privileged(each == q);
            if (each.N == 0)
            {
                each.N = 1;
            }
            else
            {
                c.Privileged(false);
            }
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Plain_query_whose_source_is_set_meanwhile(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain();
        var last = o;
        foreach (var each in new[] { o, q }.Where(each => each.Risky))
        {
            q.Risky = true;
            each.Flag = true;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!q.Flag)));
    }

    public static void Sight_first_that_is_set_by_the_question(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = new Sight();
        _ = new[] { o, q }.First(each => each.Turn());
        _ = new[] { o, q }.Any(each => each.Turn());
        _ = o.N;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    public static void Sight_any_stops_at_the_first(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = new Sight { Risky = true };
        _ = new[] { o, q }.Any(each => each.Turn());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    public static void Sight_iterator_that_sets_between(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var c = new Container("§-c0", "i");
        foreach (var each in o.Run())
        {
            c.Privileged(o.Risky);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Sight_iterator_that_never_runs(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        _ = o.Run();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_iterator_that_is_left(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        foreach (var each in o.Run())
        {
            if (each == 1)
            {
                break;
            }
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_iterator_that_hears_of_its_consumer(Output app, bool a, bool b, int n)
    {
        static IEnumerable<int> Go(Sight of)
        {
            yield return 1;
            of.Risky = of.Flag;
        }
        var o = new Sight();
        foreach (var each in Go(o))
        {
            o.Flag = true;
        }
        o.Risky = o.Risky && Yes();
        static bool Yes() => true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_iterator_through_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        _ = o.Run().ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_iterator_of_which_one_is_taken(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        _ = o.Run().First();
        o.Risky = !o.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_by_a_closure(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var set = () => o.Risky = true;
        set();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_closure_that_never_runs(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var set = () => o.Risky = true;
        _ = set;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_closure_over_a_variable_that_changes(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = o;
        var set = () => q.Risky = true;
        q = new Sight();
        set();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_closure_that_runs_twice(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var set = () => { o.Turn(); };
        set();
        set();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_method_group(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = o;
        Func<bool> turn = q.Turn;
        q = new Sight();
        turn();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_method_group_of_a_copy(Output app, bool a, bool b, int n)
    {
        var s = new SightStruct();
        Func<bool> turn = s.Turn;
        turn();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(s.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_local_function_that_sets(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Raise();
        void Raise() => o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_recursion_that_sets(Output app, bool a, bool b, int n)
    {
        static void Go(Sight of, int depth)
        {
            of.Risky = !of.Risky;
            if (depth > 0)
            {
                Go(of, depth - 1);
            }
        }
        var o = new Sight();
        Go(o, 2);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_recursion_of_an_unknown_depth(Output app, bool a, bool b, int n)
    {
        static void Go(Sight of, int depth)
        {
            of.Risky = !of.Risky;
            if (depth > 0)
            {
                Go(of, depth - 1);
            }
        }
        var o = new Sight();
        Go(o, n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_list(Output app, bool a, bool b, int n)
    {
        var all = new List<Sight> { new(), new() };
        all.ForEach(each => each.Risky = true);
        var o = all[1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_an_array(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Array.ForEach(new[] { o, o }, each => each.Risky = !each.Risky);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
