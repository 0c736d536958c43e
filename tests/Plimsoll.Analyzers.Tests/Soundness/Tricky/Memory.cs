using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Ref_return_of_a_helper(Output app, bool a, bool b, int n)
    {
        var all = new[] { true, false };
        First(all) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    private static ref bool First(bool[] all) => ref all[0];

    public static void Ref_variable_of_a_foreach(Output app, bool a, bool b, int n)
    {
        bool[] all = [true, true];
        foreach (ref var each in all.AsSpan())
        {
            each = false;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[1])));
    }

    public static void Ref_readonly_argument(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Look(in c);
        app.Add(new Pod("§").WithContainer(c));

        static void Look(in Container d) => d.Privileged(false);
    }

    public static void In_argument_that_changes_while_it_is_read(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var c = new Container("§-c0", "i");
        Later(in yes, () => yes = false, c);
        app.Add(new Pod("§").WithContainer(c));

        static void Later(in bool value, Action change, Container d)
        {
            change();
            d.Privileged(value);
        }
    }

    public static void In_argument_through_unsafe_code(Output app, bool a, bool b, int n)
    {
        var yes = true;
        Change(in yes);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));

        static void Change(in bool value) => Unsafe.AsRef(in value) = false;
    }

    public static void In_argument_of_the_framework(Output app, bool a, bool b, int n)
    {
        var yes = true;
        Unsafe.AsRef(in yes) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Ref_field_of_a_ref_struct(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var view = new View(ref yes);
        view.Value = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Span_over_a_local(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var span = new Span<bool>(ref yes);
        span[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Span_over_an_array(Output app, bool a, bool b, int n)
    {
        var all = new[] { new Container("§-c0", "i").Privileged() };
        Span<Container> span = all;
        span[0] = new Container("§-c0", "i").Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Span_over_a_list(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        CollectionsMarshal.AsSpan(all)[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    public static void Memory_over_an_array(Output app, bool a, bool b, int n)
    {
        var all = new[] { true };
        new Memory<bool>(all).Span.Clear();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    public static void Stackalloc(Output app, bool a, bool b, int n)
    {
        Span<bool> all = stackalloc bool[] { true, false };
        all.Reverse();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0]).RunAsUser(all[1] ? 0 : 1)));
    }

    public static void Inline_array(Output app, bool a, bool b, int n)
    {
        var all = new TwoFlags();
        all[0] = true;
        all[1] = false;
        foreach (ref var each in all)
        {
            each = !each;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    public static void Pointer_to_a_local(Output app, bool a, bool b, int n)
    {
        var yes = true;
        unsafe
        {
            var at = &yes;
            *at = false;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Pointer_into_an_array(Output app, bool a, bool b, int n)
    {
        var all = new long[] { 5, 5 };
        unsafe
        {
            fixed (long* at = all)
            {
                at[0] = 0;
            }
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(all[0])));
    }

    public static void Fixed_text_that_is_overwritten(Output app, bool a, bool b, int n)
    {
        var yes = true;
        unsafe
        {
            var at = (byte*)Unsafe.AsPointer(ref yes);
            *at = 0;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Typed_reference(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var reference = __makeref(yes);
        __refvalue(reference, bool) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));
    }

    public static void Boxed_value(Output app, bool a, bool b, int n)
    {
        object box = true;
        Unsafe.Unbox<bool>(box) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((bool)box)));
    }

    public static void Boxed_number_of_another_type(Output app, bool a, bool b, int n)
    {
        object box = 0;
        var c = new Container("§-c0", "i").Privileged(box is long);
        c.RunAsUser(box is int user ? user : 5);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Ref_local_that_moves_on(Output app, bool a, bool b, int n)
    {
        var (x, y) = (true, true);
        ref var at = ref x;
        at = false;
        at = ref y;
        at = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x || y)));
    }

    public static void Ref_ternary_in_an_increment(Output app, bool a, bool b, int n)
    {
        var (x, y) = (0, 0);
        (a ? ref x : ref y)++;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(x).Privileged(y == 0)));
    }

    public static void Ref_argument_to_the_framework(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var old = System.Threading.Interlocked.Exchange(ref c, new Container("§-c0", "i").Privileged(false));
        old.RunAsUser(0);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Out_to_the_same_variable(Output app, bool a, bool b, int n)
    {
        var yes = true;
        Both(yes, out yes);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes)));

        static void Both(bool given, out bool result) => result = !given;
    }

    public static void Two_references_to_one_variable(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var c = new Container("§-c0", "i");
        Both(ref yes, ref yes, c);
        app.Add(new Pod("§").WithContainer(c));

        static void Both(ref bool x, ref bool y, Container d)
        {
            x = true;
            y = false;
            d.Privileged(x);
        }
    }
}

public ref struct View(ref bool value)
{
    public ref bool Value = ref value;
}

[InlineArray(2)]
public struct TwoFlags
{
    private bool _first;
}
