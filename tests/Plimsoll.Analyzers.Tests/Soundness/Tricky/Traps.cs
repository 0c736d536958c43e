using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;
using Container = Plimsoll.Kubernetes.Container;

// Each of these goes wrong if one condition of the analyzer is left out, which no other program would tell.
public static partial class Programs
{
    public static void Trap_brace_before_an_item_is_one(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Format("x}}{0}", "y") == "x}y")));

    public static void Trap_brace_after_an_item_is_one(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Format("{0}x}}", "y") == "yx}")));

    public static void Trap_brace_that_begins_is_one(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Format("{{{0}", "y") == "{y")));

    public static void Trap_item_that_aligns(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(string.Format("{0,2}{1:x}", "y", 16) == " y10")));

    public static void Trap_key_of_an_enumeration_as_text(Output app, bool a, bool b, int n)
    {
        var privileged = false;
        foreach (var key in new Dictionary<DayOfWeek, bool> { [DayOfWeek.Monday] = true }.Keys)
        {
            privileged = $"{key}" == "Monday";
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged)));
    }

    public static void Trap_object_that_a_local_function_sets_later(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        void Calm() => o.Privileged = false;
        SetUnseen.Later(() => Calm());
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Trap_field_of_what_a_getter_counts(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Next = new Sight() };
        o.Counted!.Number += 1;
        o.Counted!.Number++;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 2 ? 5 : 0)).WithContainer(new Container("§-c1", "i").RunAsUser(o.N > 2 ? 0 : 5)));
    }

    public static void Trap_part_of_what_a_method_with_attributes_sees(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var part = new TrapBox(o);
        app.Add(new Pod("§").Boxed(part).WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Trap_one_of_two_that_a_method_with_attributes_sees(Output app, bool a, bool b, int n)
    {
        var (o, p) = (new SetOptions { Privileged = true }, new SetOptions { Privileged = true });
        app.Add(new Pod("§").Said(a ? o : p).WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)).WithContainer(new Container("§-c1", "i").Privileged(p.Privileged)));
    }

    public static void Trap_static_field_that_runs_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        var made = new TrapStaticField(true);
        c.RunAsUser(made.Uid);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Trap_static_property_that_runs_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        var made = new TrapStaticProperty(true);
        c.RunAsUser(made.Uid);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Trap_collection_whose_constructor_runs_code(Output app, bool a, bool b, int n)
    {
        var list = new TrapList();
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new TrapListed(list);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Trap_object_that_disposes_of_itself_in_private(Output app, bool a, bool b, int n)
    {
        TrapDisposed outer;
        using (var o = new TrapDisposed())
        {
            outer = o;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(outer.Privileged)));
    }
}

public sealed class TrapList : List<int>
{
    public TrapList() => DataHeld.Calm();
}

public sealed class TrapListed
{
    public TrapListed(TrapList items) => Items = items;

    public TrapList Items { get; } = [];
}

public sealed class TrapDisposed : IDisposable
{
    public bool Privileged { get; set; } = true;

    void IDisposable.Dispose() => Privileged = false;
}

public sealed record TrapBox(SetOptions Options);

public sealed record TrapStaticField(bool Privileged)
{
    private static readonly int _calmed = DataHeld.Calm();

    public long Uid => _calmed;
}

public sealed record TrapStaticProperty(bool Privileged)
{
    private static int Calmed { get; } = DataHeld.Calm();

    public long Uid => Calmed;
}

public static class TrapExtensions
{
    [Plimsoll.Annotations.ConfigSet("spec.hostNetwork", true)]
    public static Pod Boxed(this Pod pod, TrapBox box)
    {
        SetUnseen.Calm(box.Options);
        return pod.WithHostNetwork();
    }
}
