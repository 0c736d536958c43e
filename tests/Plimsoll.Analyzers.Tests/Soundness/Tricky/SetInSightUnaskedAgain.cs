using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Code of a type that runs where nobody calls it by its name, and sets its object.
public static partial class Programs
{
    public static void Loud_list_of_its_own_and_increment(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        var q = o;
        q++;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_equality(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o == null;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_equality(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o == null;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_cast(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = (string)o;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_cast(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = (string)o;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static async Task Loud_await(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        await o;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static async Task Loud_list_of_its_own_and_await(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        await o;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_loop(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        foreach (var each in o)
        {
            SightUnseen.Look(each);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_loop(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        foreach (var each in o)
        {
            SightUnseen.Look(each);
        }
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_deconstruct(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        var (x, y) = o;
        SightUnseen.Look(x + y);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_deconstruct(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        var (x, y) = o;
        SightUnseen.Look(x + y);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_add(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        var q = new PlainLoud(o) { Part = { 1, 2 } };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_add(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        var q = new PlainLoud(o) { Part = { 1, 2 } };
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_question(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o ? 1 : 2;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_question(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o ? 1 : 2;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_query(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o.Cast<int>().ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_query(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o.Cast<int>().ToList();
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_sequence(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new List<int>(o.Cast<int>());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_sequence(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = new List<int>(o.Cast<int>());
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_switch(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o switch
        {
            [1] => 1,
            _ => 2,
        };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_switch(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = o switch
        {
            [1] => 1,
            _ => 2,
        };
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loud_two(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = (o, 1) == (o, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Loud_list_of_its_own_and_two(Output app, bool a, bool b, int n)
    {
        var o = new Loud();
        _ = (o, 1) == (o, 1);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }
}
