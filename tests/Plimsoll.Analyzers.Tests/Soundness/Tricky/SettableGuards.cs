using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Plimsoll.Kubernetes;

// Objects that code sets which is not seen, where nothing is called by its name, and members that are set by reference.
public static partial class Programs
{
    public static void Settable_that_is_handed_to_a_method_with_attributes(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        app.Add(new Pod("§").Said(o).WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_is_handed_to_a_method_that_writes_nothing(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        app.Add(new Pod("§").Noted(o).WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_query_that_is_handed_to_a_method_with_attributes(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var all = new[] { o };
        app.Add(new Pod("§").SaidOfAll(all.Where(each => each.Uid == 0)).WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_a_text_shows(Output app, bool a, bool b, int n)
    {
        var o = new SetShown();
        _ = "" + o;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_record_that_a_text_shows(Output app, bool a, bool b, int n)
    {
        var o = new SetPrinted();
        _ = "" + o;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_tuple_that_a_text_shows(Output app, bool a, bool b, int n)
    {
        var o = new SetShown();
        _ = "" + (o, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_is_disposed(Output app, bool a, bool b, int n)
    {
        var o = new SetDisposed();
        using (var p = o)
        {
            SetUnseen.Keep(n);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_is_disposed_at_the_end(Output app, bool a, bool b, int n)
    {
        var o = new SetDisposed();
        {
            using var p = o;
            SetUnseen.Keep(n);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_its_initializer_shows(Output app, bool a, bool b, int n)
    {
        var o = new SetThroughProperty { Calm = true, Privileged = true };
        SetUnseen.CalmAll();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_is_compared(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        object other = new SetEqual();
        other.Equals(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_that_everybody_sees(Output app, bool a, bool b, int n)
    {
        SetUnseen.Calm(SetDefaults.Shared);
        var o = SetDefaults.Shared;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_in_a_list_that_everybody_sees(Output app, bool a, bool b, int n)
    {
        SetUnseen.Calm(SetDefaults.List[0]);
        var o = SetDefaults.List[0];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_structure_that_is_set(Output app, bool a, bool b, int n)
    {
        static void Turn(ref SetStructure at) => at = default;
        var o = new SetStructure(true, 0);
        Turn(ref o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_structure_that_replaces_itself(Output app, bool a, bool b, int n)
    {
        var o = new SetStructureThatIsReplaced { Privileged = true };
        o.Reset();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_structure_in_a_list_that_is_replaced(Output app, bool a, bool b, int n)
    {
        var all = new List<SetStructure> { new(true, 0) };
        all[0] = all[0] with { Privileged = false };
        var o = all[0];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_within_an_initializer_of_another(Output app, bool a, bool b, int n)
    {
        var o = new SetNestedPart();
        _ = new SetNested(o) { Part = { Privileged = false } };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    public static void Settable_field_by_reference(Output app, bool a, bool b, int n)
    {
        static void Put(ref string at) => at = "ALL";
        var o = new SetField();
        Put(ref o.Drop);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Drop)));
    }

    public static void Settable_field_that_is_given_out(Output app, bool a, bool b, int n)
    {
        static void Put(out string at) => at = "ALL";
        var o = new SetField();
        Put(out o.Drop);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Drop)));
    }

    public static void Settable_field_that_the_framework_exchanges(Output app, bool a, bool b, int n)
    {
        var o = new SetField();
        Interlocked.Exchange(ref o.Drop, "ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Drop)));
    }

    public static void Settable_field_behind_a_method(Output app, bool a, bool b, int n)
    {
        var o = new SetField();
        o.At() = "ALL";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Drop)));
    }

    public static void Settable_field_of_two(Output app, bool a, bool b, int n)
    {
        var p = new SetField();
        var o = new SetField();
        (b ? ref o.Drop : ref p.Drop) = "ALL";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Drop)));
    }
}
