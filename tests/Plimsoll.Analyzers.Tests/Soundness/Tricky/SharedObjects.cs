using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that everybody sees, and that code far away may set anew.
public static partial class Programs
{
    public static void Shared_object_through_a_local(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Local.Risky)));

    public static void Shared_object_through_a_parameter(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Parameter.Risky)));

    public static void Shared_object_through_a_block(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Block.Risky)));

    public static void Shared_object_through_a_base(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Base.Risky)));

    public static void Shared_object_in_another(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Kept.Risky)));

    public static void Shared_object_that_is_returned(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Returned.Risky)));

    public static void Shared_object_in_a_list(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Listed.Risky)));

    public static void Shared_object_that_is_chosen(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Chosen.Risky)));

    public static void Shared_object_in_a_pattern(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Property.Risky)));

    public static void Shared_object_that_is_assigned(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Again.Risky)));

    public static void Shared_object_that_is_put_into_a_list(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Stored.Risky)));

    public static void Shared_object_that_an_object_holds(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.ByItself.Risky)));

    public static void Shared_object_that_a_function_returns(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Lambda.Risky)));

    public static void Shared_object_that_is_given_by_name_to_a_partial_method(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Named.Risky)));

    public static void Shared_object_that_an_initializer_puts_into_an_object(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Set.Risky)));

    public static void Shared_object_of_which_a_part_is_bound(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Outer.Inner.Risky)));

    public static void Shared_object_that_binds_its_part(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Inside.Inner.Risky)));

    public static void Items_of_a_shared_list(Output app, bool a, bool b, int n)
    {
        foreach (var each in TrapBases.Items)
        {
            app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(each.Risky)));
        }
    }

    public static void Items_of_a_shared_list_that_a_query_finds(Output app, bool a, bool b, int n)
    {
        foreach (var each in TrapBases.Filtered)
        {
            app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(each.Risky)));
        }
    }

    [Definite("privileged c0")]
    public static void Shared_object_that_is_read(Output app, bool a, bool b, int n)
    {
        var local = TrapBases.Read with { Risky = false };
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(TrapBases.Read.Risky && !local.Risky)));
    }

    [Definite("privileged c0")]
    public static void Shared_object_of_every_day(Output app, bool a, bool b, int n)
    {
        var environment = a ? TrapDaily.Dev : TrapDaily.Current;
        var platform = new TrapPlatform(environment);
        app.Add(new Pod("§").WithContainer(platform.Container("§-c0")));
        var (first, _) = (TrapDaily.Dev, 1);
        Func<TrapDaily> make = () => TrapDaily.Calm;
        _ = first.Risky || make().Risky || TrapDaily.InTurn().Any(each => each.Risky);
        _ = TrapDaily.All.Where(each => each.Is(environment)).Select(each => each.Name).Any() || new TrapPlatform(TrapDaily.Calm, TrapDaily.Calm).IsOther;
    }

    [Definite("privileged c0")]
    public static void Shared_objects_in_a_list(Output app, bool a, bool b, int n)
    {
        foreach (var each in TrapDaily.All.Where(each => each.Name != "calm"))
        {
            app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(each.Risky)));
        }
    }
}
