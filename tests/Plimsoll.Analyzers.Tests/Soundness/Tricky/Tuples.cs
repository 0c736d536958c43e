using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Tuple_that_swaps_three(Output app, bool a, bool b, int n)
    {
        var (x, y, z) = (true, false, 0L);
        (x, y) = (y, x);
        (z, x) = (7, y);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(y).RunAsUser(z)));
    }

    public static void Tuple_that_is_changed_by_its_field(Output app, bool a, bool b, int n)
    {
        var t = (Yes: true, User: 5L);
        t.Yes = false;
        t.User = 0;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(t.Yes).RunAsUser(t.User)));
    }

    public static void Tuple_from_a_helper(Output app, bool a, bool b, int n)
    {
        var (c, d) = Two("§");
        d.Privileged(false);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    private static (Container C, Container D) Two(string name)
    {
        var c = new Container(name + "-c0", "i").Privileged();
        return (c, new Container(name + "-c1", "i").Privileged());
    }

    public static void Deconstruction_into_properties(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        (c.SecurityContext!.Privileged, c.SecurityContext.RunAsUser) = (false, 0);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Deconstruction_that_declares_and_assigns(Output app, bool a, bool b, int n)
    {
        var yes = true;
        (yes, var user) = (false, 0L);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes).RunAsUser(user)));
    }

    public static void Deconstruction_in_a_foreach(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = new Container("§-c1", "i");
        foreach (var (each, yes) in new[] { (c, true), (d, false) })
        {
            each.Privileged(yes);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Deconstruction_of_dictionary_entries(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, yes) in new Dictionary<string, bool> { ["§-c0"] = true, ["§-c1"] = false })
        {
            pod.WithContainer(name, "i", c => c.Privileged(yes));
        }

        app.Add(pod);
    }
}
