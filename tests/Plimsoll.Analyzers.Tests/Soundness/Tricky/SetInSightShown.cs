using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Types that show themselves, and what they make.
public static partial class Programs
{
    public static void Shown_list_of_its_own_and_text(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = "" + o;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_hole(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = $"{o}";
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_dispose(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        using (o)
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

    public static void Shown_list_of_its_own_and_dispose_at_the_end(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        {
            using var q = o;
        }
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_sort(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = new[] { o, new SightShown() }.OrderBy(each => each).ToList();
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_set(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = new HashSet<object> { o };
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_key(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = new Dictionary<SightShown, int> { [o] = 1 };
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_equal(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = o.Equals(n);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_object_equal(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = object.Equals(o, new object());
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_operator(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = o + 1;
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_conversion(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        int i = o;
        SightUnseen.Look(i);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_loop(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
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

    public static void Shown_list_of_its_own_and_deconstruct(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        var (x, y) = o;
        SightUnseen.Look(x + y);
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_list_contains(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = new List<SightShown> { o }.Contains(new SightShown());
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_tuple(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = (o, 1).Equals((o, 1));
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Shown_list_of_its_own_and_join(Output app, bool a, bool b, int n)
    {
        var o = new SightShown();
        _ = string.Join(",", new[] { o });
        var c = new Container("§-c0", "i");
        foreach (var each in o.All)
        {
            c.DropCapability("ALL");
        }
        app.Add(new Pod("§").WithContainer(c));
    }
}
