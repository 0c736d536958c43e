using System.Collections.Generic;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Field_getter_over_initializer(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(Kept.Uid).Privileged(Kept.Risk)));
    }

    public static void Field_setter_ignores(Output app, bool a, bool b, int n)
    {
        var f = new FieldKeeper();
        f.C = new Container("§-c0", "i").Privileged();
        app.Add(new Pod("§").WithContainer(f.C));
    }

    public static void Field_setter_softens(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var f = new FieldKeeper { Soft = c };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Field_getter_softens(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var f = new FieldKeeper { OnRead = c };
        var d = f.OnRead;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Field_getter_softens_in_a_pattern(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var f = new FieldKeeper { OnRead = c };
        _ = f is { OnRead: not null };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Field_lazy(Output app, bool a, bool b, int n)
    {
        var f = new FieldKeeper { Name = "§-c0" };
        app.Add(new Pod("§").WithContainer(f.Lazy));
    }

    public static void Field_lazy_twice(Output app, bool a, bool b, int n)
    {
        var f = new FieldKeeper { Name = "§-c0" };
        f.Lazy.Privileged(false);
        app.Add(new Pod("§").WithContainer(f.Lazy));
    }

    public static void Field_compound(Output app, bool a, bool b, int n)
    {
        var f = new FieldKeeper();
        f.Count += 1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(f.Count)));
    }

    public static void Field_get_only_constant(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(new FieldKeeper().Fixed)));
    }

    public static void Field_partial_property(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(KeptInParts.Uid)));
    }

    public static void Field_partial_initializer(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(KeptInParts.Zero)));
    }

    public static void Field_list_getter(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var name in Kept.Names)
        {
            pod.WithContainer(new Container("§-" + name, "i").Privileged());
        }

        app.Add(pod);
    }
}

public static class Kept
{
    public static long Uid { get => field + 1; } = -1;

    public static bool Risk { get => !field; } = true;

    public static IReadOnlyList<string> Names { get => [.. field, "c1"]; } = ["c0"];
}

public static partial class KeptInParts
{
    public static partial long Uid { get; }

    public static partial long Zero { get; } = 0;
}

public static partial class KeptInParts
{
    public static partial long Uid { get => field - 3; } = 3;

    public static partial long Zero { get => field + 4; }
}

public sealed class FieldKeeper
{
    public Container C { get; set => field ??= new Container(value.Name, "i"); } = null!;

    public Container? Soft { get; set => field = value!.Privileged(false); }

    public Container? OnRead
    {
        get
        {
            field?.Privileged(false);
            return field;
        }

        set;
    }

    public string Name { get; set; } = "";

    public Container Lazy => field ??= new Container(Name, "i").Privileged();

    public long Count { get => field; set => field = value - 1; }

    public long Fixed { get => field * 2; } = 0;
}
