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

    public static void Kept_and_asked_for_its_truth(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Watcher(c);
        c.Privileged();
        if (w) { }
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_read(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Watcher(c);
        c.Privileged();
        _ = w.Touched;
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_gone_through(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var t = new Countdown(c);
        c.Privileged();
        foreach (var x in t) { break; }
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_by_an_event(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var e = new EventSource();
        e.Raised += () => c.Privileged(false);
        c.Privileged();
        e.Raise();
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_converted(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        Container d = new Wrapped(c);
        var w = new Wrapped(c);
        c.Privileged();
        Container e = w;
        e.Privileged(false);
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_counted_up(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Wrapped(c);
        c.Privileged();
        w++;
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_added_to(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new Wrapped(c);
        c.Privileged();
        w += 1;
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_copied_by_with(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new CopyWriting(c);
        c.Privileged();
        _ = w with { };
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static async Task Kept_and_awaited(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var w = new MendingAwaitable(c);
        c.Privileged();
        await w;
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_called_dynamically(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        dynamic w = new Mender(c);
        c.Privileged();
        w.Dispose();
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_by_an_iterator_that_is_spread(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var all = Calming(c);
        c.Privileged();
        Container[] list = [.. all];
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_by_an_iterator_that_is_counted(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var all = Calming(c);
        c.Privileged();
        _ = all.Count();
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_called_through_an_interface(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        IMend m = new Lurker(c);
        c.Privileged();
        m.Do(new Container("x", "i"));
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_gone_through_as_a_sequence(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        var m = new Lurker(c);
        c.Privileged();
        IEnumerable<int> seq = m;
        foreach (var i in seq) { }
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_spread(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        IEnumerable<int> m = new Lurker(c);
        c.Privileged();
        int[] x = [.. m];
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_joined_to_a_text(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        IEnumerable<int> m = new Lurker(c);
        c.Privileged();
        var x = string.Join(",", m);
        c.Name = "§-c0";
        app.Add(pod);
    }

    public static void Kept_and_compared_through_an_interface_of_the_framework(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        pod.WithContainer(c);
        IComparable<int> m = new Lurker(c);
        c.Privileged();
        _ = m.CompareTo(1);
        c.Name = "§-c0";
        app.Add(pod);
    }
}

public sealed class Keeper(Container c)
{
    public Container C => c;
}

public sealed class Lurker(Container c) : IMend, IEnumerable<int>, IComparable<int>
{
    public void Do(Container d) => c.Privileged(false);
    public IEnumerator<int> GetEnumerator() { c.Privileged(false); yield break; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    public int CompareTo(int i) { c.Privileged(false); return 0; }
}
