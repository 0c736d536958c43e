using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: when.
public static partial class Programs
{
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

    [AlsoPlain]
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
}
