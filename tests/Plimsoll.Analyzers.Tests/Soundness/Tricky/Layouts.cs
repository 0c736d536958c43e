using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Plimsoll.Kubernetes;

// Members that are reached where they lie, and not by their names.
public static partial class Programs
{
    public static void Layout_of_a_structure(Output app, bool a, bool b, int n)
    {
        var o = new LayoutStructure { A = 0, B = true, C = 5 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.B).RunAsUser(o.A)));
    }

    public static void Layout_of_a_structure_the_other_way(Output app, bool a, bool b, int n)
    {
        var o = new LayoutStructure { B = true, A = 0, C = 5 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.B).RunAsUser(o.A)));
    }

    public static void Layout_of_a_class(Output app, bool a, bool b, int n)
    {
        var o = new LayoutClass();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.C).RunAsUser(o.A)));
    }

    public static void Layout_of_a_class_that_is_set(Output app, bool a, bool b, int n)
    {
        var o = new LayoutClass();
        o.A = 5;
        o.B = 0;
        o.C = true;
        o.D = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.C).RunAsUser(o.A)));
    }

    public static void Layout_of_a_class_that_keeps(Output app, bool a, bool b, int n)
    {
        var o = new LayoutKept(5, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.A)));
    }

    public static void Accessor_of_what_can_be_set(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        LayoutAccess.Risky(o) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Accessor_of_what_is_set_once(Output app, bool a, bool b, int n)
    {
        var o = new LayoutInit(true, 5);
        LayoutAccess.Risky(o) = false;
        LayoutAccess.Uid(o) = 0;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(o.Uid)));
    }

    public static void Accessor_that_is_a_method(Output app, bool a, bool b, int n)
    {
        var o = new LayoutInit(true, 5);
        LayoutAccess.SetUid(o, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(o.Uid)));
    }

    public static void Accessor_of_one_of_two(Output app, bool a, bool b, int n)
    {
        var o = new LayoutSetOnce(true);
        LayoutAccess.Risky(a ? o : new LayoutSetOnce(true)) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky).RunAsUser(!o.Risky ? 0 : 5)));
    }
}

[StructLayout(LayoutKind.Explicit)]
public struct LayoutStructure
{
    [FieldOffset(0)]
    public int A;

    [FieldOffset(0)]
    public bool B;

    [FieldOffset(8)]
    public long C;
}

[StructLayout(LayoutKind.Explicit)]
public sealed class LayoutClass
{
    [FieldOffset(0)]
    public long A = 5;

    [FieldOffset(0)]
    public long B = 0;

    [FieldOffset(16)]
    public bool C = true;

    [FieldOffset(16)]
    public bool D;
}

[StructLayout(LayoutKind.Explicit)]
public sealed class LayoutKept(long a, long b)
{
    [FieldOffset(0)]
    private readonly long _a = a;

    [FieldOffset(0)]
    private readonly long _b = b;

    public long A => _a;

    public long B => _b;
}

public sealed record LayoutInit(bool Risky, long Uid);

public sealed class LayoutSetOnce(bool risky)
{
    public bool Risky { get; } = risky;
}

public static class LayoutAccess
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Risky>k__BackingField")]
    public static extern ref bool Risky(Plain o);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Risky>k__BackingField")]
    public static extern ref bool Risky(LayoutInit o);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Risky>k__BackingField")]
    public static extern ref bool Risky(LayoutSetOnce o);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Uid>k__BackingField")]
    public static extern ref long Uid(LayoutInit o);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Uid")]
    public static extern void SetUid(LayoutInit o, long uid);
}
