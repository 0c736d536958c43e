using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: under which name.
public static partial class Programs
{
    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_set_later(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_in_a_chain_of_its_own(Output app, bool a, bool b, int n)
    {
        var o = new Sight().Set(false).Set(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_set_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = o;
        q.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_taken_back_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_swapped(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        (o, q) = (q, o);
        q.Risky = false;
        o.Risky = !q.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_deconstructed_into_properties(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        (o.Risky, q.Risky) = (q.Risky, o.Risky);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_deconstructed_while_it_is_replaced(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight { Risky = true };
        (o, o.Risky) = (q, false);
        (o.Risky, o) = (false, first);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_replaced_while_it_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight { Risky = true, Flag = true };
        o.Risky = (o = q).Risky;
        first.Flag = !first.Risky;
        o.Flag = first.Flag;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_replaced_while_its_field_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight { Flag = true };
        o.Flag = !(o = q).Flag;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Flag)));
    }

    public static void Sight_replaced_while_it_is_added_to(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Uid = 5 };
        var q = new Sight { Uid = -5 };
        var first = o;
        o.Uid += (o = q).Uid;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(q.Uid + 5)));
    }

    public static void Sight_replaced_while_its_field_is_added_to(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Number = 5 };
        var q = new Sight { Number = 1 };
        var first = o;
        o.Number -= (o = q).Number + 4;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(q.Number)).WithContainer(new Container("§-c1", "i").RunAsUser(first.Number)));
    }

    public static void Sight_replaced_while_it_is_filled(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = new Sight { Next = new Sight() };
        var first = o;
        o.Next ??= (o = q).Next!.Set(true);
        var r = q.Next == null ? new Sight() : first.Next!;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Risky)));
    }

    public static void Sight_filled_while_it_is_replaced(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight();
        o.Link ??= (o = q).Set(true);
        var r = q.Link ?? new Sight();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Risky)));
    }

    [AlsoPlain]
    [Definite("root c0")]
    public static void Sight_increments_in_order(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var c = new Container("§-c0", "i").RunAsUser(o.N++ + o.N - 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Sight_increments_in_arguments(Output app, bool a, bool b, int n)
    {
        static long Diff(int x, int y) => x - y;
        var o = new Sight();
        var c = new Container("§-c0", "i").RunAsUser(Diff(o.N++, o.Inc()) + 2);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Sight_arguments_by_name_out_of_order(Output app, bool a, bool b, int n)
    {
        static long Diff(int x, int y) => x - y;
        var o = new Sight();
        var c = new Container("§-c0", "i").RunAsUser(Diff(y: o.Inc(), x: o.Inc()) - 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Sight_small_number_goes_round(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Small++;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Small)));
    }

    public static void Sight_number_that_may_be_none(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Maybe++;
        o.Maybe += 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Maybe ?? 1)));
    }

    public static void Sight_number_that_is_filled_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Maybe ??= 0;
        o.Maybe ??= 7;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Maybe ?? 1)));
    }

    public static void Sight_text_that_grows_from_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Text += "AL";
        o.Text += 'L';
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Text)));
    }

    public static void Sight_getter_that_counts_is_asked_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Next = new Sight() };
        o.Counted!.N += 1;
        o.Counted!.N++;
        o.Counted!.Maybe ??= 1;
        o.Counted!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 4 ? 5 : 0)).WithContainer(new Container("§-c1", "i").RunAsUser(o.N > 4 ? 0 : 5)));
    }

    public static void Sight_holder_of_a_field_is_looked_for_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Sight? Pick(Sight of)
        {
            of.N++;
            return a ? of : of.Next;
        }
        try
        {
            Pick(o)!.Flag = true;
            Pick(o)!.Flag = true;
        }
        catch (NullReferenceException)
        {
            o.N = 2;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 2 ? 5 : 0)));
    }

    public static void Sight_holder_that_is_not_known_is_looked_for_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Sight Pick()
        {
            o.N++;
            return SightUnseen.Any;
        }
        Pick().Flag = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 1 ? 5 : 0)));
    }
}
