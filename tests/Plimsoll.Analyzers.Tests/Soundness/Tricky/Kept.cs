using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Kept_by_an_object_that_does_nothing(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new Keeper(c);
        c.Privileged();
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Kept_and_disposed_of_by_hand(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var m = new Mender(c);
        c.Privileged();
        m.Dispose();
        c.Name = "§-c0";
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Pointer_that_is_kept_while_its_local_is_set(Output app, bool a, bool b, int n)
    {
        var yes = true;
        unsafe
        {
            var at = &yes;
            yes = true;
            *at = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Span_that_is_kept_while_its_local_is_set(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var span = new Span<bool>(ref yes);
        yes = true;
        span[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Ref_field_that_is_kept_while_its_local_is_set(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var view = new View(ref yes);
        yes = true;
        view.Value = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Kept_by_the_state_of_a_task(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        ThreadPool.QueueUserWorkItem(_ => { }, null);
        var t = Task.Factory.StartNew(static d => ((Container)d!).Privileged(false), c.Privileged());
        t.Wait();
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_formatted_by_the_framework(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var s = new Speaking(c);
        c.Privileged();
        Console.Out.Write("{0}", s);
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_disposed_of_by_a_using_statement(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        using (new Mender(c))
        {
            c.Privileged();
        }

        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_by_an_iterator_that_ends(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        foreach (var x in Disposed(c))
        {
            c.Privileged();
        }

        c.Name = "§-c0";
        app.Add(pod);
    }

    public static async Task Kept_and_disposed_of_later(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        await using (new AsyncMender(c))
        {
            c.Privileged();
        }

        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_shown_in_an_interpolation(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var s = new Speaking(c);
        c.Privileged();
        pod.WithContainer(new Container("x", $"x{s}"));
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_added_to_a_text(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var s = new Speaking(c);
        c.Privileged();
        pod.WithContainer(new Container("x", "x" + s));
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_made_a_text(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var s = new Speaking(c);
        c.Privileged();
        _ = s.ToString();
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_compared_as_an_object(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        object s = new Speaking(c);
        c.Privileged();
        _ = s.GetHashCode() + (s.Equals(c) ? 1 : 0);
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_compared_by_an_operator(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Watcher(c);
        c.Privileged();
        if (w == null) { }
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_asked_by_a_pattern(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Watcher(c);
        c.Privileged();
        if (w is { Touched: true }) { }
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_taken_apart(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Watcher(c);
        c.Privileged();
        var (x, y) = w;
        c.Name = "§-c0";
        app.Add(pod);
    }
}
