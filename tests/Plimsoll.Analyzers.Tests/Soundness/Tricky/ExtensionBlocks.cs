using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Block_returns_it(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.Soften();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Block_chain(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Risk().Keep();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_static_form(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Extended.Soften(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_static_form_risk(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Extended.Risk(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_generic(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged().SoftenAny();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_generic_risk(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RiskAny(0);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Block_generic_same(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Same().Privileged();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Block_generic_by(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").By(d => d.Privileged());
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_generic_by_calm(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.By(d => d.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Block_with_argument(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Uid(0);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Block_with_default(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Uid();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_property_getter_that_makes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = c.Softened;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Block_property_getter_risky(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = c.Risked;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_property_setter(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.Wild = false;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_property_setter_form(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Extended.set_Wild(c, false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_property_initializer(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i") { Wild = true };
        c.Wild = b;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_method_group(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Func<Container> f = c.Soften;
        f();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_method_group_static(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Func<Container, Container> f = Extended.Soften;
        f(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_select(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new[] { c }.Select(Extended.Soften).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Block_select_lambda(Output app, bool a, bool b, int n)
    {
        var all = new[] { "§-c0", "§-c1" }.Select(s => new Container(s, "i").Risk()).ToList();
        app.Add(new Pod("§") .WithSpec(s => { foreach (var x in all) s.AddContainer(x); }));
    }

    public static void Block_ref(Output app, bool a, bool b, int n)
    {
        var uid = 0;
        uid.Bump();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(uid)));
    }

    public static void Block_ref_bool(Output app, bool a, bool b, int n)
    {
        var p = true;
        p.Flip();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(p)));
    }

    public static void Block_ref_static_form(Output app, bool a, bool b, int n)
    {
        var p = true;
        ExtendedOthers.Flip(ref p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(p)));
    }

    public static void Block_ref_property(Output app, bool a, bool b, int n)
    {
        var p = true;
        var q = p.Flipped;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(p)));
    }

    public static void Block_ref_property_setter(Output app, bool a, bool b, int n)
    {
        var p = true;
        p.Setting = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(p)));
    }

    public static void Block_of_delegate(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Action<Container> f = d => d.Privileged(false);
        f.On(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_of_list(Output app, bool a, bool b, int n)
    {
        var list = new List<Container> { new Container("§-c0", "i").Privileged() };
        list.SoftenAll();
        app.Add(new Pod("§") .WithSpec(s => { foreach (var x in list) s.AddContainer(x); }));
    }

    [Definite("privileged c1")]
    public static void Block_of_list_adds(Output app, bool a, bool b, int n)
    {
        var list = new List<Container> { new Container("§-c0", "i") };
        list.AddRisky("§-c1");
        app.Add(new Pod("§") .WithSpec(s => { foreach (var x in list) s.AddContainer(x); }));
    }

    public static void Block_iterator(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var d in c.Twice())
        {
            d.Privileged(false);
            break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_iterator_makes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        app.Add(new Pod("§") .WithSpec(s => { foreach (var x in c.AndRisky("§-c1")) s.AddContainer(x); }));
    }

    public static void Block_recursive(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged().Deep(3);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Block_nested_calls(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        c.SoftenBoth(d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Block_lambda_capture(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged().ByLambda();
        app.Add(new Pod("§").WithContainer(c));
    }
}
