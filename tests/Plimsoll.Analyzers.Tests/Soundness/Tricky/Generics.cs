using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Anonymous_object_that_holds_it(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var both = new { Container = c, Other = 1 };
        both.Container.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Generic_helper_with_a_constraint(Output app, bool a, bool b, int n)
    {
        var c = Configured(new Container("§-c0", "i"), d => d.Privileged());
        app.Add(new Pod("§").WithContainer(c));
    }

    private static T Configured<T>(T item, Action<T> configure) where T : Plimsoll.ConfigObject
    {
        configure(item);
        return item;
    }

    public static void Generic_helper_that_makes_a_new_one(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var context = Made<SecurityContext>(s => s.Privileged = false);
        c.SecurityContext = context;
        app.Add(new Pod("§").WithContainer(c));
    }

    private static T Made<T>(Action<T> configure) where T : class
    {
        var item = (T)(object)new SecurityContext();
        configure(item);
        return item;
    }

    public static void Generic_cache_by_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Cache<Container>.Last = c;
        Cache<Container>.Last.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Generic_pattern_over_a_type_parameter(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        CalmIfContainer(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void CalmIfContainer<T>(T item)
    {
        if (item is Container c)
        {
            c.Privileged(false);
        }
    }

    public static void Extension_block_method(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Calm14(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Extension_block_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.IsCalm = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Extension_block_static_factory(Output app, bool a, bool b, int n)
    {
        var c = Container.Risky14("§-c0");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Extension_block_that_reads(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(false);
        c.RunAsUser(c.IsCalm ? 0 : 5);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Partial_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Privileged(Halves.IsRisky);
        Halves.Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Partial_method_without_a_body(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Halves.Nothing(c.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Explicit_implementation_of_an_interface(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        ((IMend)new ExplicitMend()).Do(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Dynamic_receiver(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        dynamic d = new Toggle(false);
        d.Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Reflection(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        typeof(SecurityContext).GetProperty("Privileged")!.SetValue(c.SecurityContext, false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Reflection_over_a_local_of_its_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object[] arguments = [c];
        typeof(RiskyExtensions).Assembly.GetType("CalmTarget")!.GetMethod("Calm")!.Invoke(null, arguments);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Object_with_a_type_parameter_that_is_the_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var box = new Box<Container> { Value = c };
        box.Change(static d => { d.Privileged(false); return d; });
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Fluent_builder_of_the_users_own(Output app, bool a, bool b, int n)
    {
        var c = new UserBuilder("§-c0").Risky().User(0).Calm().Build();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Fluent_builder_that_builds_at_last(Output app, bool a, bool b, int n)
    {
        var builder = new LateBuilder("§-c0");
        builder.Privileged = true;
        var c = builder.Build();
        builder.Privileged = false;
        app.Add(new Pod("§").WithContainer(c));
    }
}
