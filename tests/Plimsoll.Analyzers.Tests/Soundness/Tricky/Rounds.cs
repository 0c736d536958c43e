using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Round_select(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in new[] { "§-c0", "§-c1" }.Select(name => new Container(name, "i").Privileged()))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Round_body_changes_what_the_query_reads(Output app, bool a, bool b, int n)
    {
        var risky = true;
        var pod = new Pod("§");
        foreach (var c in new[] { "§-c0", "§-c1" }.Select(name => new Container(name, "i").Privileged(risky)))
        {
            risky = false;
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("root c1")]
    public static void Round_query_changes_what_the_body_reads(Output app, bool a, bool b, int n)
    {
        long uid = 10;
        var pod = new Pod("§");
        foreach (var name in new[] { "§-c0", "§-c1" }.Select(name => { uid -= 5; return name; }))
        {
            pod.WithContainer(new Container(name, "i").RunAsUser(uid));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Round_where(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var name in new[] { "§-c0", "§-c1" }.Where(name => n > 0))
        {
            pod.WithContainer(new Container(name, "i").Privileged());
        }

        app.Add(pod);
    }

    public static void Round_where_that_softens(Output app, bool a, bool b, int n)
    {
        var cs = new[] { new Container("§-c0", "i").Privileged(), new Container("§-c1", "i").Privileged() };
        foreach (var c in cs.Where(c => { c.Privileged(false); return a; }))
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(cs[0]).WithContainer(cs[1]));
    }

    [Definite("privileged c1")]
    public static void Round_where_known(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var name in new[] { "§-c0", "§-c1" }.Where(name => name == "§-c1"))
        {
            pod.WithContainer(new Container(name, "i").Privileged());
        }

        app.Add(pod);
    }

    public static void Round_break(Output app, bool a, bool b, int n)
    {
        var c0 = new Container("§-c0", "i").Privileged();
        var c1 = new Container("§-c1", "i").Privileged();
        foreach (var c in new[] { c0, c1 }.Select(c => c.Privileged(false)))
        {
            if (a) break;
        }

        app.Add(new Pod("§").WithContainer(c0).WithContainer(c1));
    }

    [Definite("privileged c1")]
    public static void Round_break_at_once(Output app, bool a, bool b, int n)
    {
        var c0 = new Container("§-c0", "i").Privileged();
        var c1 = new Container("§-c1", "i").Privileged();
        foreach (var c in new[] { c0, c1 }.Select(c => c.Privileged(false)))
        {
            break;
        }

        app.Add(new Pod("§").WithContainer(c0).WithContainer(c1));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Round_continue(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in new[] { "§-c0", "§-c1" }.Select(s => new Container(s, "i").Privileged()))
        {
            if (c.Name == "§-c0") continue;
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Round_return(Output app, bool a, bool b, int n)
    {
        var c0 = new Container("§-c0", "i").Privileged();
        foreach (var c in new[] { c0 }.Select(c => c.Privileged(false)))
        {
            app.Add(new Pod("§").WithContainer(c0));
            return;
        }

        app.Add(new Pod("§").WithContainer(c0.RunAsUser(0)));
    }

    [Definite("privileged c0")]
    public static void Round_many(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in new[] { "§" }.SelectMany(p => new[] { new Container(p + "-c0", "i").Privileged(), new Container(p + "-c1", "i") }))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Round_many_taken(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        pod.Spec = new(new[] { "§" }.SelectMany(p => new[] { new Container(p + "-c0", "i").Privileged(), new Container(p + "-c1", "i") }));
        app.Add(pod);
    }

    public static void Round_many_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var d in Enumerable.Range(0, n).SelectMany(i => new[] { c.Privileged(false) }))
        {
            d.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Round_range(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Enumerable.Range(0, 2).Select(i => new Container($"§-c{i}", "i").Privileged()))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Round_twice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var q = new[] { c }.Select(x => x.Privileged(n > 5));
        foreach (var x in q)
        {
            x.Privileged();
        }

        foreach (var x in q) { }
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Round_never(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var q = new[] { c }.Select(x => x.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c1")]
    public static void Round_kept_in_a_list(Output app, bool a, bool b, int n)
    {
        var kept = new List<Container>();
        foreach (var c in new[] { "§-c0", "§-c1" }.Select(s => new Container(s, "i").Privileged()))
        {
            kept.Add(c);
        }

        kept[0].Privileged(false);
        app.Add(new Pod("§").WithContainer(kept[0]).WithContainer(kept[1]));
    }
}
