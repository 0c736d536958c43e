using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Lists, arrays and dictionaries of which items come and go.
public static partial class Programs
{
    public static void Key_that_a_round_adds(Output app, bool a, bool b, int n)
    {
        var seen = new Dictionary<string, bool>();
        var (c0, c1) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        var i = 0;
        do
        {
            if (seen.ContainsKey("x"))
            {
                c0.Privileged();
            }

            foreach (var pair in seen)
            {
                c1.Privileged();
            }

            seen["x"] = true;
        }
        while (i++ < n);
        app.Add(new Pod("§").WithContainer(c0).WithContainer(c1));
    }

    public static void Key_that_a_round_removes(Output app, bool a, bool b, int n)
    {
        var seen = new Dictionary<string, bool> { ["x"] = true };
        var c0 = new Container("§-c0", "i").Privileged(false);
        var i = 0;
        do
        {
            c0.Privileged(seen.ContainsKey("x"));
            seen.Remove("x");
        }
        while (i++ < n);
        app.Add(new Pod("§").WithContainer(c0));
    }

    public static void Key_that_is_removed_on_a_condition(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true };
        if (a)
        {
            all.Remove("x");
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.ContainsKey("x"))).WithContainer(new Container("§-c1", "i").Privileged(!all.GetValueOrDefault("x"))));
    }

    public static void Key_that_comes_back_while_it_is_tried(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true };
        try
        {
            all.Remove("x");
            LookupLater.Throw(a);
            all["x"] = true;
        }
        catch (InvalidOperationException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.ContainsKey("x"))));
    }

    public static void Item_that_comes_back_while_it_is_tried(Output app, bool a, bool b, int n)
    {
        var name = "ALL";
        var all = new List<string> { name };
        try
        {
            all.Clear();
            LookupLater.Throw(a);
            all.Add(name);
        }
        catch (InvalidOperationException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(all)));
    }

    [Definite("capabilities c0")]
    [Definite("privileged c1")]
    public static void Items_that_are_edited(Output app, bool a, bool b, int n)
    {
        var drop = new List<string> { "ALL" };
        drop.Insert(0, "NET_RAW");
        drop.Remove("ALL");
        var all = new[] { false, false };
        all[1] = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(drop)).WithContainer(new Container("§-c1", "i").Privileged(all[1] && !all[0])));
    }

    public static void Item_that_is_set_under_two_names(Output app, bool a, bool b, int n)
    {
        var all = new[] { true };
        var same = all;
        same[0] = false;
        IList<bool> list = all;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(list[0])));
    }

    public static void Item_that_is_set_in_another_array(Output app, bool a, bool b, int n)
    {
        var (one, two) = (new[] { true }, new[] { true });
        one[0] = (one = two)[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(two[0])).WithContainer(new Container("§-c1", "i").Privileged(one[0])));
    }

    public static void Item_that_is_set_at_a_place_that_is_not_known(Output app, bool a, bool b, int n)
    {
        var all = new bool[3];
        all[n] = true;
        var list = new List<bool> { true, true, true };
        list[n] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!all[1])).WithContainer(new Container("§-c1", "i").Privileged(list[1])));
    }

    public static void Item_that_is_removed_as_it_is_gone_through(Output app, bool a, bool b, int n)
    {
        var all = new List<string> { "x", "y" };
        var c = new Container("§-c0", "i");
        try
        {
            foreach (var each in all)
            {
                all.Remove("y");
                c.Privileged();
            }

            c.Privileged(false);
        }
        catch (InvalidOperationException)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Item_that_is_set_as_it_is_gone_through(Output app, bool a, bool b, int n)
    {
        var all = new[] { false, false };
        var c = new Container("§-c0", "i");
        foreach (var each in all)
        {
            all[1] = true;
            c.Privileged(each);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c1", "i").Privileged(!all[1])).WithContainer(c));
    }

    public static void Item_that_a_function_removes(Output app, bool a, bool b, int n)
    {
        var drop = new List<string> { "NET_RAW" };
        Action all = () => drop[0] = "ALL";
        drop.Insert(0, "CHOWN");
        LookupLater.Run(all);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(drop)));
    }

    public static void Item_of_many_that_are_equal(Output app, bool a, bool b, int n)
    {
        var all = new List<string> { "ALL", "ALL" };
        all.Remove("ALL");
        var services = new List<LookupKey> { new("x") };
        services.Remove(new("x"));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(all)).WithContainer(new Container("§-c1", "i").Privileged(services.Count == 0)));
    }

    public static void Item_in_a_loop(Output app, bool a, bool b, int n)
    {
        var all = new List<string> { "x" };
        var c = new Container("§-c0", "i");
        var i = 0;
        do
        {
            c.Privileged(all.Count == 1);
            all.Clear();
        }
        while (i++ < n);
        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 1)));
    }

    public static void Item_of_an_array_that_is_cast(Output app, bool a, bool b, int n)
    {
        object[] all = new string[] { "x" };
        var c = new Container("§-c0", "i");
        try
        {
            all[0] = 5;
            c.Privileged();
        }
        catch (ArrayTypeMismatchException)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}
