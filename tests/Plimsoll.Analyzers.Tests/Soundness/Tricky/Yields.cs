using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Yield_simple(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Two("§", true))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Yield_between(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Changing("§-c0"))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("root c0")]
    public static void Yield_same_twice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        long uid = 5;
        foreach (var d in Soften(c))
        {
            uid = d.SecurityContext?.Privileged == true ? 7 : 0;
        }

        app.Add(new Pod("§").WithContainer(c.RunAsUser(uid)));
    }

    public static void Yield_break(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var d in Soften(c))
        {
            break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Yield_return(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var d in Soften(c))
        {
            app.Add(new Pod("§").WithContainer(c));
            if (a) return;
        }

    }

    public static void Yield_finally(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try { foreach (var d in Finally(c)) throw new InvalidOperationException(); } catch (InvalidOperationException) { }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Yield_throws(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try { foreach (var d in Soften(c)) { if (n > 0) throw new InvalidOperationException(); } } catch (InvalidOperationException) { c.RunAsUser(0); }
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Yield_break_inside(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Maybe("§", a))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Yield_local_captures(Output app, bool a, bool b, int n)
    {
        var risky = true;
        var pod = new Pod("§");
        IEnumerable<Container> Gen() { yield return new Container("§-c0", "i").Privileged(risky); yield return new Container("§-c1", "i").Privileged(risky); }
        foreach (var c in Gen())
        {
            risky = false;
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Yield_nested_same(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        foreach (var x in Soften(c))
        {
            foreach (var y in Soften(d)) { }
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Yield_loop_inside(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in All(["§-c0", "§-c1"]))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Yield_loop_inside_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var d in Times(c, n))
        {
            d.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Yield_then_select(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Two("§", false).Select(x => x.Privileged()))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Yield_body_calls_a_helper(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Two("§", false))
        {
            Risk(c);
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Yield_body_with_lambda(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in Two("§", false))
        {
            Action f = () => c.Privileged();
            f();
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Yield_used_as_argument(Output app, bool a, bool b, int n)
    {
        var seq = Two("§", true);
        var pod = new Pod("§");
        foreach (var c in seq)
        {
            pod.WithContainer(c);
        }

        foreach (var c in seq)
        {
            c.Privileged(false);
        }

        app.Add(pod);
    }

    private static void Risk(Container c) => c.Privileged();

    private static IEnumerable<Container> Two(string pod, bool isRisky)
    {
        yield return new Container(pod + "-c0", "i").Privileged(isRisky);
        yield return new Container(pod + "-c1", "i").Privileged(isRisky);
    }

    private static IEnumerable<Container> Changing(string name)
    {
        var c = new Container(name, "i").Privileged();
        yield return c;
        c.Privileged(false);
    }

    private static IEnumerable<Container> Soften(Container c)
    {
        yield return c;
        c.Privileged(false);
        yield return c;
    }

    private static IEnumerable<Container> Finally(Container c)
    {
        try
        {
            yield return c;
        }
        finally
        {
            c.Privileged(false);
        }
    }

    private static IEnumerable<Container> Maybe(string pod, bool isShort)
    {
        yield return new Container(pod + "-c0", "i").Privileged();
        if (isShort)
        {
            yield break;
        }

        yield return new Container(pod + "-c1", "i").Privileged();
    }

    private static IEnumerable<Container> All(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            yield return new Container(name, "i").Privileged();
        }
    }

    private static IEnumerable<Container> Times(Container c, int n)
    {
        for (var i = 0; i < n; i++)
        {
            yield return c;
        }
    }
}
