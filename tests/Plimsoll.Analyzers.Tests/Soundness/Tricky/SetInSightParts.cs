using System;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: what their parts are.
public static partial class Programs
{
    public static void Part_container_of_two_pods(Output app, bool a, bool b, int n)
    {
        var q = new Plain { Made = new Container("§-c0", "i").Privileged() };
        var pod = new Pod("§").WithContainer(q.Made);
        var other = new Pod("other").WithContainer(q.Made);
        q.Made.Privileged(false);
        app.Add(pod);
        app.Add(other);
    }

    public static void Part_container_that_is_replaced(Output app, bool a, bool b, int n)
    {
        var q = new Plain { Made = new Container("§-c0", "i") };
        var c = q.Made;
        q.Made = new Container("x", "i");
        q.Made.Privileged();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Part_container_that_is_set(Output app, bool a, bool b, int n)
    {
        var q = new Plain { Made = new Container("§-c0", "i") };
        var c = q.Made;
        q.Made.Privileged();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Part_list_that_is_replaced(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new Plain();
        var all = q.All;
        q.All = [o];
        all.Add(new Plain());
        foreach (var each in q.All)
        {
            each.Risky = true;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Part_list_that_is_made_once(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new Plain();
        q.Kids.Add(o);
        q.Kids[0].Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Part_list_initialized(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var q = new Plain { Kids = { o }, All = { o } };
        q.Kids[0].Risky = true;
        q.All[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("capabilities c1")]
    public static void Part_text(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        q.Text += "";
        var r = new Plain { Text = "ALL" };
        q.Text = r.Text;
        r.Text = "CHOWN";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(q.Text)).WithContainer(new Container("§-c1", "i").DropCapability(r.Text)));
    }

    public static void Generic_default(Output app, bool a, bool b, int n)
    {
        var o = new SightBox<string>();
        var q = new SightBox<long>();
        var r = new SightBox<bool>();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Value != null || q.Value != 0 || r.Value ? 0 : 5)));
    }

    public static void Generic_set(Output app, bool a, bool b, int n)
    {
        var o = new SightBox<bool>();
        o.Value = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Value)));
    }

    public static void Generic_shared(Output app, bool a, bool b, int n)
    {
        var o = new SightBox<Plain> { Value = new Plain() };
        var q = o.Value;
        o.Value.Risky = true;
        o.Value = null;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    public static void Enumeration_that_goes_up(Output app, bool a, bool b, int n)
    {
        var o = new SightLevels();
        o.Level++;
        o.Level += 1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Level == SightLevel.Low ? 0 : 5)));
    }

    public static void Record_taken_apart_after_a_set(Output app, bool a, bool b, int n)
    {
        var o = new SightTaken(true, 1);
        o.Risky = false;
        var (x, _) = o;
        o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x)));
    }

    [Definite("privileged c0")]
    public static void Record_taken_apart(Output app, bool a, bool b, int n)
    {
        var o = new SightTaken(false, 1);
        o.Risky = true;
        var (x, _) = o;
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x)));
    }

    public static void Record_compared_after_a_set(Output app, bool a, bool b, int n)
    {
        var o = new SightTaken(true, 1);
        var q = o with { };
        var same = o == q;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o == q || !same ? 0 : 5)));
    }

    public static void Record_matched_after_a_set(Output app, bool a, bool b, int n)
    {
        var o = new SightTaken(true, 1);
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o is { Risky: true } or (true, _) ? 0 : 5)));
    }

    public static void Variable_set_back_after_what_fails_unseen(Output app, bool a, bool b, int n)
    {
        var x = false;
        var old = x;
        try
        {
            x = true;
            _ = int.Parse(a ? "x" : "1");
            x = old;
        }
        catch (FormatException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x)));
    }

    public static void Part_set_back_after_what_fails_unseen_and_said(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var old = o.Risky;
        try
        {
            o.Risky = false;
            _ = int.Parse(a ? "x" : "1");
            o.Risky = old;
        }
        catch (FormatException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Part_put_back_after_what_fails_unseen(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Link = new Plain { Risky = true } };
        var old = o.Link;
        try
        {
            o.Link = new Plain();
            _ = int.Parse(a ? "x" : "1");
            o.Link = old;
        }
        catch (FormatException)
        {
            SightUnseen.Look(n);
        }
        var q = o.Link;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }
}
