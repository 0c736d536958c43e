using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Receiver_local_as_delegate(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged().ByOther();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c1")]
    public static void Receiver_local_as_delegate_on_other(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        c.ByAnother(d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Receiver_lambda_returned(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var f = c.Later();
        f();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c1")]
    public static void Receiver_lambda_to_other(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        d.Run(c.Later());
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Receiver_lambda_configures(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var pod = new Pod("§").Calmed(c);
        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Receiver_pod_block_loop(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var name in new[] { "§-c0", "§-c1" })
        {
            pod.AddRisky(name);
        }

        app.Add(pod);
    }

    [Definite("privileged c1")]
    public static void Receiver_swap(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i");
        c.Chain(d).Privileged(false);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Receiver_mutual(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        c.Ping(d, 3);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    [Definite("root c0")]
    public static void Receiver_annotated(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Said(0)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Receiver_annotated_returns(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Said(0).Privileged();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Receiver_annotated_static(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(Container.MadeSaid("§-c0", true)));
    }

    [Definite("root c0")]
    public static void Receiver_annotated_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.SaidUser = 0;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Receiver_ref_in_helper(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(Bumped.Of(0))));
    }

    public static void Receiver_ref_parameter_of_block(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.GivenByReference();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Receiver_out_parameter_of_block(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = c.Given();
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Receiver_deconstructs_into_receiver(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Deconstructed().Privileged();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Receiver_list_methods_by_name(Output app, bool a, bool b, int n)
    {
        var list = new List<Container> { new Container("§-c0", "i").Privileged() };
        list.Add("§-c1");
        app.Add(new Pod("§").WithContainer(list[0]).WithContainer(list[1]));
    }

    public static void Receiver_list_length(Output app, bool a, bool b, int n)
    {
        var list = new List<Container> { new Container("§-c0", "i") };
        if (list.Length == 1)
        {
            list[0].Privileged();
        }

        app.Add(new Pod("§").WithContainer(list[0]));
    }

    public static void Receiver_list_foreach(Output app, bool a, bool b, int n)
    {
        var list = new List<Container> { new Container("§-c0", "i") };
        list.ForEach((c, i) => c.Privileged(i == 0));
        app.Add(new Pod("§").WithContainer(list[0]));
    }

    public static void Receiver_enumerable_select_own(Output app, bool a, bool b, int n)
    {
        var list = new[] { new Container("§-c0", "i").Privileged() };
        var x = list.Tap(c => c.Privileged(false)).ToList();
        app.Add(new Pod("§").WithContainer(x[0]));
    }

    public static void Receiver_enumerable_lazy(Output app, bool a, bool b, int n)
    {
        var list = new[] { new Container("§-c0", "i").Privileged() };
        var x = list.TapLazy(c => c.Privileged(false));
        app.Add(new Pod("§").WithContainer(list[0]));
        x.ToList();
    }

    [Definite("privileged c0")]
    public static void Receiver_property_nested_initializer(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i") { Context = { Privileged = true } };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Receiver_getter_returns_part(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i") { SecurityContext = new() { Privileged = true } };
        c.Context.Privileged = false;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Receiver_compound_on_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(0);
        c.User += 5;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Receiver_tuple_assign_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(0);
        long x;
        (c.User, x) = (5, 6);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Receiver_out_property_struct(Output app, bool a, bool b, int n)
    {
        (long Uid, bool P) t = (0, true);
        t.Reset();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(t.Uid).Privileged(t.P)));
    }

    [Definite("privileged c0")]
    public static void Receiver_string_ext(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer("§-c0".AsRisky()));
    }

    [Definite("privileged c0")]
    public static void Receiver_string_ext_property(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer("§-c0".Risky));
    }
}
