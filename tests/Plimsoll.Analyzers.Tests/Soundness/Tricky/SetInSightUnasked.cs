using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Code of a type that runs where nobody calls it by its name, and sets its object.
public static partial class Programs
{
    public static void Loud_sort(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        new List<Loud> { o, new Loud() }.Sort();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_sort(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        new List<Loud> { o, new Loud() }.Sort();
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_max(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new[] { o, new Loud() }.Max();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_max(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new[] { o, new Loud() }.Max();
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_order(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new[] { o, new Loud() }.OrderBy(each => each).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_order(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new[] { o, new Loud() }.OrderBy(each => each).ToList();
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_sorted(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new SortedSet<Loud> { o, new Loud() };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_sorted(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new SortedSet<Loud> { o, new Loud() };
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_comparer(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = Comparer<Loud>.Default.Compare(o, new Loud());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_comparer(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = Comparer<Loud>.Default.Compare(o, new Loud());
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_end(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o[^1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_end(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o[^1]);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_slice(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o[..1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_slice(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o[..1]);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_list_pattern(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o is [1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_list_pattern(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o is [1]);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_positional(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o is (1, 1));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_positional(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        SightUnseen.Look(o is (1, 1));
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_if(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        if (o)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_if(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        if (o)
        {
            SightUnseen.Look(n);
        }
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_and(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o && o;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_and(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o && o;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_minus(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = -o;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_minus(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = -o;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_increment(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        var q = o;
        q++;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
