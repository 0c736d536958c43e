using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
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

    public static async Task Sight_set_by_a_task(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        await Task.Run(() => o.Risky = false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_lazy_value(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var lazy = new Lazy<Sight>(() => o.Set(true));
        if (a)
        {
            _ = lazy.Value;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static async Task Sight_set_by_a_helper_that_is_awaited(Output app, bool a, bool b, int n)
    {
        static async Task Go(Sight of)
        {
            of.Risky = false;
            await Task.Yield();
            of.Risky = true;
        }
        var o = new Sight();
        await Go(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static async Task Sight_set_by_a_helper_that_is_awaited_later(Output app, bool a, bool b, int n)
    {
        static async Task Go(Sight of, Task first)
        {
            of.Risky = true;
            await first;
            of.Risky = false;
        }
        var o = new Sight();
        var gate = new TaskCompletionSource();
        var task = Go(o, gate.Task);
        var early = o.Risky;
        gate.SetResult();
        await task;
        o.Flag = early;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static async Task Sight_set_while_it_is_awaited(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var gate = new TaskCompletionSource();
        async Task Go()
        {
            await gate.Task;
            o.Risky = false;
        }
        var task = Go();
        o.Risky = true;
        gate.SetResult();
        await task;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_function_in_a_part(Output app, bool a, bool b, int n)
    {
        var o = new SightFunction();
        o.Then = () => o.Risky = false;
        o.Then();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_function_in_a_part_that_changes(Output app, bool a, bool b, int n)
    {
        var o = new SightFunction();
        o.Then += () => o.Risky = !o.Risky;
        o.Then?.Invoke();
        o.Then = null;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_in_a_try(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        try
        {
            o.Risky = true;
            if (a)
            {
                throw new InvalidOperationException();
            }
            o.Risky = false;
        }
        catch (InvalidOperationException)
        {
            o.N++;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_in_finally(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        try
        {
            o.Risky = false;
            if (a)
            {
                throw new InvalidOperationException();
            }
        }
        catch (InvalidOperationException)
        {
            o.Risky = false;
        }
        finally
        {
            o.Risky = true;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_exception_between_the_object_and_the_value(Output app, bool a, bool b, int n)
    {
        static bool Fail() => throw new InvalidOperationException();
        var o = new Sight { Risky = true };
        try
        {
            o.Risky = Fail();
        }
        catch (InvalidOperationException)
        {
            o.N++;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_exception_in_the_middle_of_a_helper(Output app, bool a, bool b, int n)
    {
        static void Go(Sight of, int[] items)
        {
            of.Risky = true;
            of.N = items[3];
            of.Risky = false;
        }
        var o = new Sight();
        try
        {
            Go(o, new int[n + 2]);
        }
        catch (IndexOutOfRangeException)
        {
            o.N++;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_a_filter(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (o.Set(true).N == 1)
        {
            o.Risky = false;
        }
        catch (InvalidOperationException)
        {
            o.N++;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_by_goto(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var i = 0;
        again:
        o.Risky = !o.Risky;
        if (i++ < n)
        {
            goto again;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_in_a_loop(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        for (var i = 0; i < 3; i++)
        {
            o.Turn();
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_set_in_a_loop_of_unknown_length(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        while (o.N < n)
        {
            o.N++;
            o.Risky = true;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_made_in_each_round(Output app, bool a, bool b, int n)
    {
        var all = new List<Sight>();
        for (var i = 0; i < 3; i++)
        {
            var each = new Sight();
            each.Risky = i == 1;
            all.Add(each);
        }
        var o = all[2];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_made_once_and_added_in_each_round(Output app, bool a, bool b, int n)
    {
        var all = new List<Sight>();
        var each = new Sight();
        for (var i = 0; i < 3; i++)
        {
            each.Risky = i == 1;
            all.Add(each);
        }
        var o = all[1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_made_once_and_added_in_each_round(Output app, bool a, bool b, int n)
    {
        var all = new List<Plain>();
        var each = new Plain();
        for (var i = 0; i < 3; i++)
        {
            each.Risky = i == 1;
            all.Add(each);
        }
        var o = all[1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_chain_in_a_loop(Output app, bool a, bool b, int n)
    {
        var first = new Plain { Risky = true };
        var o = first;
        for (var i = 0; i < n; i++)
        {
            o.Next = new Plain { Risky = i == 0 };
            o = o.Next;
        }
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Risky)));
    }

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

    public static void Sight_found_by_var(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        if (o is var q)
        {
            q.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Sight_cast_in_vain(Output app, bool a, bool b, int n)
    {
        object o = new Sight { Risky = true };
        var d = o as IDisposable;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(d is not null ? 0 : 5)));
    }

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

    public static void Plain_found_by_a_pattern(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Next = new Plain { Risky = true } };
        var q = o.Next;
        if (o is { Next: { } next })
        {
            next.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    public static void Plain_found_by_var(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        if (o is var q)
        {
            q.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_found_in_a_switch(Output app, bool a, bool b, int n)
    {
        object box = new Plain { Risky = true };
        var o = (Plain)box;
        switch (box)
        {
            case Plain found:
                found.Risky = false;
                break;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_found_by_a_list_pattern(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new[] { o };
        if (all is [var q, ..])
        {
            q.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_cast_in_vain(Output app, bool a, bool b, int n)
    {
        object o = new Plain { Risky = true };
        var d = o as IDisposable;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(d is not null ? 0 : 5)));
    }

    public static void Plain_set_on_one_side_of_a_list_that_is_seen(Output app, bool a, bool b, int n)
    {
        var all = new List<Plain>();
        var o = new Plain { Risky = true };
        if (a)
        {
            SightUnseen.Keep(all);
            all.Add(new Plain());
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
