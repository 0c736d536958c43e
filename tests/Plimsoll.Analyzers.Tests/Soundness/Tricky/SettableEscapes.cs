using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Plimsoll.Kubernetes;
using Container = Plimsoll.Kubernetes.Container;

// Objects that code sets which is not seen: how it gets hold of them.
public static partial class Programs
{
    public static void Settable_that_is_handed_to_unseen_code(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Calm(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_the_framework_sets(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        TypeDescriptor.GetProperties(o)["Privileged"]!.SetValue(o, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_list_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var all = new List<SetOptions> { o };
        SetUnseen.Keep(all);
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_an_array_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Keep(new[] { o });
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_tuple_that_is_boxed(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var pair = (o, 1);
        object box = pair;
        SetUnseen.Calm(((ValueTuple<SetOptions, int>)box).Item1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_record_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var box = new SetBox(o);
        SetUnseen.Keep(box);
        SetUnseen.Calm(((SetBox)SetUnseen.Held[^1]).Options);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_an_anonymous_object(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var box = new { o };
        TypeDescriptor.GetProperties(TypeDescriptor.GetProperties(box)["o"]!.GetValue(box)!)["Privileged"]!.SetValue(TypeDescriptor.GetProperties(box)["o"]!.GetValue(box), false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_dictionary_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var map = new Dictionary<string, SetOptions> { ["x"] = o };
        SetUnseen.Keep(map.Values);
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_a_function_hands_out(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Held.Add(new Func<object>(() => o));
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_a_function_changes_later(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Later(() => SetUnseen.Calm(o));
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_whose_method_changes_it_later(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Later(o.Calming());
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_whose_method_is_handed_on(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var done = new Lazy<bool>(o.Calmed);
        _ = done.Value;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_changes_itself(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        o.Calmed();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_static_field(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Last = o;
        SetUnseen.Calm(SetUnseen.Last);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_static_field_unless_there_is_one(Output app, bool a, bool b, int n)
    {
        SetUnseen.Last = null;
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Last ??= o;
        SetUnseen.Calm(SetUnseen.Last);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_property_of_another_object(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var place = new SetPlace();
        place.Options = o;
        SetUnseen.Calm(place.Options);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_an_object_with_code(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        _ = new SetHolder(o);
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_list_that_somebody_holds(Output app, bool a, bool b, int n)
    {
        var all = new List<SetOptions>();
        SetUnseen.Keep(all);
        var o = new SetOptions { Privileged = true, Uid = 0 };
        all.Add(o);
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_list_behind_a_view(Output app, bool a, bool b, int n)
    {
        var all = new List<SetOptions>();
        var view = all.AsReadOnly();
        var o = new SetOptions { Privileged = true, Uid = 0 };
        all.Add(o);
        TypeDescriptor.GetProperties(view[0])["Privileged"]!.SetValue(view[0], false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_an_item_that_is_not_known(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var all = new[] { new SetOptions { Privileged = true, Uid = 0 }, o, new SetOptions { Privileged = true, Uid = 0 } };
        SetUnseen.Calm(all[n > 5 ? 0 : 1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_the_first_of_a_list_is(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var all = new[] { o };
        SetUnseen.Calm(all.First(each => each.Uid >= n || b));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var p = o;
        SetUnseen.Calm(p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_a_helper_gives_back(Output app, bool a, bool b, int n)
    {
        static T Same<T>(T value) => value;
        var o = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Calm(Same(o));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_may_be_either(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var p = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Calm(a ? o : p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_a_variable_may_be(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var p = new SetOptions { Privileged = true, Uid = 0 };
        if (a)
        {
            p = o;
        }

        SetUnseen.Calm(p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_is_seen_on_one_path(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        if (a)
        {
            SetUnseen.Calm(o);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }
}
