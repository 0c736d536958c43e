using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Objects that code sets which is not seen: when, and under which name.
public static partial class Programs
{
    public static void Settable_that_is_seen_in_an_earlier_round(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var c = new Container("§-c0", "i").Privileged();
        for (var i = 0; i < n + 1; i++)
        {
            c.Privileged(o.Privileged);
            SetUnseen.Calm(o);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Settable_of_an_earlier_round(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var last = o;
        for (var i = 0; i < n + 1; i++)
        {
            SetUnseen.Calm(last);
            last = new SetOptions { Privileged = true, Uid = 0 };
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_finally_changes(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        try
        {
            SetUnseen.Keep(n);
        }
        finally
        {
            SetUnseen.Calm(o);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_is_seen_before_an_exception(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        try
        {
            SetUnseen.Calm(o);
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            SetUnseen.Keep(n);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_a_filter_changes(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (!SetUnseen.Calm(o))
        {
            SetUnseen.Keep(n);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static async Task Settable_that_a_task_changes(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        await Task.Run(() => SetUnseen.Calm(o));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static async Task Settable_that_a_task_reads_later(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var start = new ManualResetEventSlim();
        var task = Task.Run(() =>
        {
            start.Wait();
            app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
        });
        SetUnseen.Calm(o);
        start.Set();
        await task;
    }

    public static void Settable_that_a_local_function_reads_later(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        void Add() => app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
        var later = new List<Action>();
        later.Add(() => Add());
        SetUnseen.Calm(o);
        later.ForEach(each => each());
    }

    public static void Settable_that_a_lazy_value_reads_later(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        Container Make() => new Container("§-c0", "i").Privileged(o.Privileged);
        var later = new Lazy<Pod>(() => new Pod("§").WithContainer(Make()));
        SetUnseen.Calm(o);
        app.Add(later.Value);
    }

    public static void Settable_that_a_query_reads_later(Output app, bool a, bool b, int n)
    {
        var all = new List<SetOptions> { new SetOptions { Privileged = true, Uid = 0 } };
        var pods = all.Select(o => new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
        SetUnseen.Calm(all[0]);
        foreach (var pod in pods)
        {
            app.Add(pod);
        }
    }

    public static void Settable_that_an_iterator_reads_later(Output app, bool a, bool b, int n)
    {
        static IEnumerable<Container> Make(string name, SetOptions options)
        {
            yield return new Container(name, "i").Privileged(options.Privileged);
        }

        var o = new SetOptions { Privileged = true, Uid = 0 };
        var made = Make("§-c0", o);
        SetUnseen.Calm(o);
        var pod = new Pod("§");
        foreach (var c in made)
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Settable_that_a_local_function_changes(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        void Calm() => SetUnseen.Calm(o);
        Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_of_a_base_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        SetBase o = new SetDerived { Privileged = true };
        SetUnseen.Calm(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_of_an_interface_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        ISetOptions i = new SetOptions { Privileged = true, Uid = 0 };
        var o = (SetOptions)i;
        SetUnseen.Calm(i);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_within_another_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var outer = new SetGroup { First = o };
        SetUnseen.Keep(outer);
        SetUnseen.Calm(((SetGroup)SetUnseen.Held[^1]).First);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_within_another_that_is_changed(Output app, bool a, bool b, int n)
    {
        var outer = new SetGroup { First = new SetOptions { Privileged = true, Uid = 0 } };
        var p = outer.First;
        SetUnseen.Calm(p);
        var o = outer.First;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_copy_of_an_object_that_was_seen(Output app, bool a, bool b, int n)
    {
        var p = new SetRecord("p");
        SetUnseen.Calm(p);
        var o = p with { Name = "o" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_copy_that_is_seen(Output app, bool a, bool b, int n)
    {
        var p = new SetRecord("p");
        var o = p with { Name = "o" };
        SetUnseen.Calm(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_list_that_a_task_looks_at(Output app, bool a, bool b, int n)
    {
        var all = new List<SetOptions>();
        var view = all.AsReadOnly();
        var start = new ManualResetEventSlim();
        var task = Task.Run(() =>
        {
            start.Wait();
            SetUnseen.Calm(view[0]);
        });
        var o = new SetOptions { Privileged = true, Uid = 0 };
        all.Add(o);
        start.Set();
        while (!task.IsCompleted)
        {
            Thread.Sleep(1);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }
}
