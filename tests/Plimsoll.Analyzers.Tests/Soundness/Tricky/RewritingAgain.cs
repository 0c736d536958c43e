using System;
using System.Linq;
using Plimsoll.Kubernetes;

// How such code gets hold of the objects.
public static partial class Programs
{
    public static void Rewritten_when_a_function_asks(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Func<bool> ask = () => o.Risky;
        Rewriter.Fill(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(ask())));
    }

    public static void Rewritten_by_a_function(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Action load = () => Rewriter.Fill(o);
        load();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_through_a_function(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillMade(() => o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_one_who_is_not_awaited(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        var task = Rewriter.FillLater(o);
        task.Wait();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_code_that_is_found_late(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        dynamic late = new FillingRewriter();
        late.Load(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_where_a_field_keeps_it(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.Current = o;
        Rewriter.FillKept();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_where_a_field_of_objects_keeps_it(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.Last = o;
        Rewriter.FillKept();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_where_a_list_of_objects_keeps_it(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.Held.Add(o);
        Rewriter.FillKept();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_box(Output app, bool a, bool b, int n)
    {
        object o = new RewrittenPoint(true);
        Rewriter.Fill(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(((RewrittenPoint)o).Risky)));
    }

    public static void Rewritten_object_that_everybody_sees(Output app, bool a, bool b, int n)
    {
        Rewriter.Fill(Rewriter.Shared);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(Rewriter.Shared.Risky)));
    }

    public static void Rewritten_copy(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.Fill(o);
        var p = new RewrittenRecord("x", true) with { Risky = o.Risky };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(p.Risky)));
    }

    public static void Rewritten_item_that_is_not_known(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        var all = new[] { o };
        Rewriter.Fill(all[n % 1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_in_a_list_that_is_turned_round(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillEach(new[] { o }.Reverse());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_generic_code_that_does_not_know_it(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        var all = new[] { o };
        Rewriter.FillAny(all[n % 1]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_a_method_with_attributes(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        app.Add(new Pod("x").Rewriting(o));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_on_one_path(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        if (a)
        {
            Rewriter.Fill(o);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_a_function_of_its_own_that_goes_on(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Down(n);
        void Down(int left)
        {
            Rewriter.Fill(o);
            if (left > 0)
            {
                Down(left - 1);
            }
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
