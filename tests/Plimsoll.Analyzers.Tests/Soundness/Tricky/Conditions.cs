using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Write_on_the_right_of_an_and(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (a && c.Privileged(false) != null && b)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Write_on_the_right_of_a_known_or(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var yes = true;
        _ = yes || c.Privileged(false) != null;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Write_on_both_sides_of_an_and_that_is_not_short(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = a & c.Privileged(false) != null;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c1")]
    public static void Write_on_the_right_of_a_coalesce(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Container? other = a ? new Container("§-c1", "j").Privileged() : null;
        var d = other ?? c.Privileged(false);
        app.Add(new Pod("§").WithContainer(d));
    }

    public static void Assignment_in_the_condition_of_a_while(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var left = 2;
        while ((left -= 1) > 0)
        {
            c.Privileged(left == 5);
        }

        c.RunAsUser(left);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Out_variable_of_a_condition(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (int.TryParse(n.ToString(), out var parsed) && parsed == 1)
        {
            c.Privileged(false);
        }

        c.RunAsUser(parsed);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Pattern_that_names_a_part_and_changes_it(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (c is { SecurityContext: { Privileged: true } part })
        {
            part.Privileged = false;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Pattern_whose_property_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (new Watcher(c) is { Touched: true })
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Pattern_whose_deconstruction_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (new Watcher(c) is (true, _))
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Switch_arm_that_writes_before_the_next_is_tried(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.RunAsUser(n switch
        {
            0 when c.Privileged(false) == null => 1,
            _ => 0,
        });
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Switch_guard_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        switch (n)
        {
            case 1 when c.Privileged(false) is null:
                break;
            case 2:
                c.RunAsUser(0);
                break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Switch_over_a_tuple(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        switch (a, b)
        {
            case (true, _):
                c.Privileged();
                break;
            case (_, false):
                c.Privileged(false);
                break;
            default:
                c.Privileged();
                break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Switch_over_a_known_tuple(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var (x, y) = (1, "b");
        c.Privileged((x, y) switch { (1, "a") => true, (1, "b") => false, _ => true });
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Switch_over_a_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object o = a ? c : "text";
        switch (o)
        {
            case Container d:
                d.Privileged(false);
                break;
            case string:
                break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Switch_with_a_goto_default(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        switch (n)
        {
            case 0:
                goto default;
            case 1:
                break;
            default:
                c.Privileged(false);
                break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}
