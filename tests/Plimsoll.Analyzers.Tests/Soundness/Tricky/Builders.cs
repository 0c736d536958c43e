using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Types that set themselves: builders, overridden members, references.
public static partial class Programs
{
    public static void Type_hides_a_field_of_its_base(Output app, bool a, bool b, int n)
    {
        var o = new SightHiding();
        o.Calm();
        o.Rise();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_own_field_beside_that_of_its_base(Output app, bool a, bool b, int n)
    {
        var o = new SightHiding();
        o.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Own)));
    }

    public static void Type_overrides_a_method_that_sets(Output app, bool a, bool b, int n)
    {
        SightAbstract o = a ? new SightRisky() : new SightCalm();
        o = o.Set();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Type_overrides_a_method_that_sets_surely(Output app, bool a, bool b, int n)
    {
        SightAbstract o = new SightRisky();
        o.Set();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_overrides_a_method_that_sets_not(Output app, bool a, bool b, int n)
    {
        SightAbstract o = new SightCalm();
        o.Set();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_overrides_a_property(Output app, bool a, bool b, int n)
    {
        SightVirtual o = new SightOverriding { Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_overrides_a_property_that_is_set(Output app, bool a, bool b, int n)
    {
        SightVirtual o = new SightOverriding();
        o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_implements_a_property_in_private(Output app, bool a, bool b, int n)
    {
        var o = new SightExplicit();
        ((ISight)o).Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_implements_a_property_in_private_and_is_set(Output app, bool a, bool b, int n)
    {
        var o = new SightExplicit { Risky = true };
        ISight i = o;
        i.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Type_is_set_by_a_generic_helper(Output app, bool a, bool b, int n)
    {
        var o = new Sight().Raise();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_whose_inner_type_sets_it(Output app, bool a, bool b, int n)
    {
        var o = new SightBuilder(new Container("§-c0", "i")).Risky();
        new SightBuilder.Inside().Calm(o);
        app.Add(new Pod("§").WithContainer(o.Build()));
    }

    public static void Type_whose_parameter_is_set(Output app, bool a, bool b, int n)
    {
        var o = new SightOuter(true);
        o.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_a_reference(Output app, bool a, bool b, int n)
    {
        var o = new SightRef();
        o.At = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_an_indexer_that_refers(Output app, bool a, bool b, int n)
    {
        var o = new SightRef();
        o[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_a_setter(Output app, bool a, bool b, int n)
    {
        var o = new SightHandler();
        o.Indexed = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_a_setter_in_an_initializer(Output app, bool a, bool b, int n)
    {
        var o = new SightHandler { Risky = true, Indexed = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_a_setter_before_in_an_initializer(Output app, bool a, bool b, int n)
    {
        var o = new SightHandler { Indexed = true, Risky = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_an_indexer(Output app, bool a, bool b, int n)
    {
        var o = new SightHandler();
        o["x"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Type_with_an_indexer_in_an_initializer(Output app, bool a, bool b, int n)
    {
        var o = new SightHandler { ["x"] = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Made_of_all(Output app, bool a, bool b, int n)
    {
        SightStatic.Shared.Names.Add("ALL");
        var c = new Container("§-c0", "i");
        foreach (var each in SightStatic.Shared.Names)
        {
            c.DropCapability(each);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Made_of_a_list_of_all(Output app, bool a, bool b, int n)
    {
        SightStatic.All[0].Names.Add("ALL");
        var c = new Container("§-c0", "i");
        foreach (var each in SightStatic.All[0].Names)
        {
            c.DropCapability(each);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Made_container_of_all(Output app, bool a, bool b, int n)
    {
        SightStatic.Other.Inner.RunAsUser(5);
        SightStatic.Other.Inner.Privileged(false);
        var c = SightStatic.Other.Inner;
        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c0", "i").RunAsUser(c.SecurityContext?.RunAsUser == 5 ? 5 : 0)));
    }

    [Definite("capabilities c0")]
    public static void Made_by_each_object(Output app, bool a, bool b, int n)
    {
        var q = new SightMade();
        var r = new SightMade();
        q.Names.Add("ALL");
        var c = new Container("§-c0", "i");
        foreach (var each in r.Names)
        {
            c.DropCapability(each);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Builder_of_one_container(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new SightBuilder(new Container("§-c0", "i")).Risky().Build()));
    }

    public static void Builder_that_is_told_otherwise(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new SightBuilder(new Container("§-c0", "i")).Risky().Risky(false).Build()));
    }

    public static void Builder_that_builds_twice(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i")).Risky();
        var pod = new Pod("§").WithContainer(made.Build());
        made.Risky(false).Build();
        app.Add(pod);
    }

    public static void Builder_whose_container_changes_after(Output app, bool a, bool b, int n)
    {
        var made = new SightBuilder(new Container("§-c0", "i").RunAsUser(5)).Risky();
        var pod = new Pod("§").WithContainer(made.Build());
        made.Change();
        app.Add(pod);
    }
}
