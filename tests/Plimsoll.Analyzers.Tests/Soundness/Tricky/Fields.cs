using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Static_cache_of_configuration(Output app, bool a, bool b, int n)
    {
        var c = Registry.Get("§-c0");
        c.Privileged();
        Registry.Get("§-c0").Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Singleton_with_defaults(Output app, bool a, bool b, int n)
    {
        Defaults.Instance.Privileged = b;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Defaults.Instance.Privileged)));
    }

    public static void Static_field_that_is_set_in_between(Output app, bool a, bool b, int n)
    {
        Defaults.Shared = true;
        SetShared();
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Defaults.Shared)));
    }

    private static void SetShared() => Defaults.Shared = false;

    public static void Static_field_of_a_type_whose_constructor_writes(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(Initialized.Later).RunAsUser(Initialized.First)));
    }

    public static void Readonly_field_that_is_read_before_it_is_set(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TooEarly.Seen)));
    }

    public static void Readonly_list_whose_items_are_objects(Output app, bool a, bool b, int n)
    {
        SharedContexts.All[0].Privileged = false;
        var c = new Container("§-c0", "i") { SecurityContext = SharedContexts.All[0] };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Thread_static_field(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(PerThread.Yes);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Field_of_this_that_a_method_changes(Output app, bool a, bool b, int n)
    {
        var c = new Stateful("§-c0").Made();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Property_of_this_that_the_constructor_of_a_derived_type_sets(Output app, bool a, bool b, int n)
    {
        var c = new DerivedStateful("§-c0").Made();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Init_property_that_its_maker_sets(Output app, bool a, bool b, int n)
    {
        var c = new WithInit { Privileged = false }.Made("§-c0");
        app.Add(new Pod("§").WithContainer(c));
    }
}
