using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
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
