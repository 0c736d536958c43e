using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static unsafe void Element_under_a_fixed_pointer(Output app, bool a, bool b, int n)
    {
        var uids = new long[] { 0 };
        fixed (long* p = uids) p[0] = 9;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_under_a_span(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        Span<long> s = uids;
        s[0] = 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_filled(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        Array.Fill(uids, 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_filled_by_a_span(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        uids.AsSpan().Fill(5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_sorted(Output app, bool a, bool b, int n)
    {
        long[] uids = [0, -1 + 1, 5];
        Array.Reverse(uids);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_by_ref_loop(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        foreach (ref var x in uids.AsSpan())
        {
            x = 5;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_copied_into(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        long[] others = [5];
        others.CopyTo(uids, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_copied_by_array(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        long[] others = [5];
        Array.Copy(others, uids, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_in_a_lambda(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        Action f = () => uids[0] = 5;
        f();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_in_a_local_function(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        void Do() => uids[0]++;
        Do();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_in_a_helper(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        RaiseElement(uids);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_exchanged(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        System.Threading.Interlocked.Exchange(ref uids[0], 5);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_set_by_value(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        uids.SetValue(5L, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_through_an_interface(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        IList<long> list = uids;
        list[0] = 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_under_two_names(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        var other = uids;
        other[0] = 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_of_a_nested_array(Output app, bool a, bool b, int n)
    {
        long[][] uids = [[0]];
        uids[0][0] = 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0][0])));
    }

    public static void Element_out(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        long.TryParse("5", out uids[0]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    public static void Element_assigned_in_the_argument_before(Output app, bool a, bool b, int n)
    {
        long[] uids = [0];
        app.Add(new Pod("§").WithContainer(WithSecond("§-c0", uids[0] = 5, uids[0])));
    }

    public static void Element_coalesced(Output app, bool a, bool b, int n)
    {
        long?[] uids = [null];
        uids[0] ??= 0;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0] ?? 5)));
    }

    [Definite("root c0")]
    public static void Element_of_a_parameter_array(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(WithLast("§-c0", 5, 0)));
    }

    public static void Element_after_a_loop_that_writes(Output app, bool a, bool b, int n)
    {
        long[] uids = [0, 0];
        for (var i = 0; i < n; i++)
        {
            uids[i] = 5;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uids[0])));
    }

    private static void RaiseElement(long[] uids) => uids[0] = 5;

    private static Container WithSecond(string name, long first, long second) => new Container(name, "i").RunAsUser(second);

    private static Container WithLast(string name, params long[] uids) => new Container(name, "i").RunAsUser(uids[1]);
}
