using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: what their parts are.
public static partial class Programs
{
    public static void Variable_put_back_after_what_fails_unseen(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var old = c;
        try
        {
            c = new Container("§-c0", "i");
            _ = int.Parse(a ? "x" : "1");
            c = old;
        }
        catch (FormatException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Record_matched_surely(Output app, bool a, bool b, int n)
    {
        var o = new SightTaken(false, 1);
        o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o is { Risky: true, N: 1 } ? 0 : 5)));
    }

    public static void Number_goes_below(Output app, bool a, bool b, int n)
    {
        var o = new SightLevels();
        o.Unsigned--;
        o.Short--;
        checked
        {
            o.Big++;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Unsigned == 0 || o.Short > 0 || o.Big == 0 ? 0 : 5)));
    }

    public static void Number_that_overflows_in_checked(Output app, bool a, bool b, int n)
    {
        var o = new SightLevels { Risky = true };
        try
        {
            checked
            {
                o.Unsigned--;
                o.Risky = true;
            }
            o.Risky = true;
        }
        catch (OverflowException)
        {
            o.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Anonymous_with(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var box = new { O = o, X = 1 };
        var other = box with { X = 2 };
        other.O.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Structures_in_an_array(Output app, bool a, bool b, int n)
    {
        var all = new[] { new PlainStructure { Risky = true } };
        var q = all[0];
        all[0].Risky = false;
        var o = all[0];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Structures_in_an_array_of_which_one_is_kept(Output app, bool a, bool b, int n)
    {
        var all = new[] { new PlainStructure { Flag = true } };
        all[0].Flag = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0].Flag)));
    }

    public static void Structure_field(Output app, bool a, bool b, int n)
    {
        var s = new PlainStructure { Flag = true };
        var t = s;
        s.Flag = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(s.Flag)));
    }

    [Definite("privileged c0")]
    public static void Base_parts(Output app, bool a, bool b, int n)
    {
        var o = new SightDerived2();
        o.Own = true;
        o.Raise();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Base_parts_of_another(Output app, bool a, bool b, int n)
    {
        SightBase2 o = new SightDerived2();
        o.Risky = true;
        ((SightDerived2)o).Lower();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Null_holder_of_a_field(Output app, bool a, bool b, int n)
    {
        Plain? q = null;
        var o = new Plain { Risky = true };
        try
        {
            q!.Flag = (o.Risky = false);
        }
        catch (NullReferenceException)
        {
            o.N = 1;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Null_holder_of_a_property(Output app, bool a, bool b, int n)
    {
        Plain? q = null;
        var o = new Plain { Risky = true };
        try
        {
            q!.Risky = (o.Risky = false);
        }
        catch (NullReferenceException)
        {
            o.N = 1;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Holder_of_a_conditional_set_is_asked_once(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        Plain? Get()
        {
            o.N++;
            return o;
        }
        Get()?.Risky = true;
        Get()!.Link ??= new Plain();
        Get()!.N += 0;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N != 2 && o.N != 3 ? 0 : 5)));
    }

    public static void Holder_that_makes_itself(Output app, bool a, bool b, int n)
    {
        var i = 0;
        Plain Get()
        {
            i++;
            return new Plain();
        }
        Get().Flag = true;
        Get().N++;
        Get().N += 1;
        Get().Risky = true;
        Get().Link ??= new Plain();
        (Get().Flag, Get().Risky) = (true, true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(i != 7 ? 0 : 5)));
    }

    public static void Holder_in_an_index(Output app, bool a, bool b, int n)
    {
        var i = 0;
        var all = new[] { new Plain(), new Plain(), new Plain(), new Plain(), new Plain() };
        all[i++].Flag = true;
        all[i++].N++;
        all[i++].Risky = true;
        all[i++].Link ??= new Plain();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(i != 4 ? 0 : 5)));
    }

    public static void Holder_in_a_dictionary(Output app, bool a, bool b, int n)
    {
        var i = 0;
        var map = new Dictionary<int, Plain> { [0] = new(), [1] = new(), [2] = new(), [3] = new() };
        map[i++].Flag = true;
        map[i++].N += 2;
        map[i++].Risky = true;
        map[i++].Link ??= new Plain();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(i != 4 ? 0 : 5)));
    }
}
