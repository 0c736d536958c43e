using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Goto_backwards(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var i = 0;
        again:
        c.Privileged(i == 0);
        if (i++ < 2)
        {
            goto again;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Goto_in_a_helper(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Jumps(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Jumps(Container c)
    {
        goto end;
        #pragma warning disable CS0162
        c.RunAsUser(0);
        #pragma warning restore CS0162
        end:
        c.Privileged(false);
    }

    public static void Ternary_that_chooses_what_is_written(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = new Container("§-c1", "i");
        (a ? c : d).Privileged();
        (a ? d : c).Privileged(false);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    [Definite("root c0")]
    public static void Ternary_over_the_same_condition_twice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Privileged(a ? true : false).RunAsUser(a ? 0 : 0);
        c.Privileged(!a || c.SecurityContext!.Privileged == true);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Conditional_access_whose_argument_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Container? none = a ? null : new Container("x", "i");
        none?.Privileged(c.Privileged(false) != null);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_conditional_assignment(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.SecurityContext = a ? null : c.SecurityContext;
        c.SecurityContext?.Privileged = false;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_conditional_assignment_whose_value_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = a ? new Container("x", "i") : null;
        d?.SecurityContext = c.Privileged(false).SecurityContext;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Coalescing_assignment_that_runs_its_right_side(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        string? text = a ? "x" : null;
        text ??= c.Privileged(false).Image;
        c.Image = text;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Nullable_bool_of_three_values(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        bool? x = n switch { 0 => true, 1 => false, _ => null };
        var y = x | true;
        var z = x & null;
        c.Privileged(y == true).RunAsUser(z == null ? 0 : 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Truth_operators(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var watcher = new Watcher(c);
        if (watcher && watcher)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Comparison_with_an_operator_of_its_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (new Watcher(c) == null)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loop_that_always_breaks_in_its_second_round(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        for (var i = 0; ; i++)
        {
            c.Privileged(i == 0);
            if (i == 1)
            {
                break;
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Loop_with_two_variables(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        for (int i = 0, j = 3; i < j; i++, j--)
        {
            c.RunAsUser(j - i);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c1")]
    public static void Loop_that_swaps(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = new Container("§-c1", "i");
        var (x, y) = (c, d);
        for (var i = 0; i < 3; i++)
        {
            (x, y) = (y, x);
        }

        x.Privileged();
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Loop_whose_list_grows(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new List<int> { 0 };
        for (var i = 0; i < all.Count && all.Count < 4; i++)
        {
            all.Add(i);
        }

        c.Privileged(all.Count == 1).RunAsUser(all.Count - 4);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Nested_loops_left_at_once(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var done = false;
        for (var i = 0; i < 3 && !done; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                c.Privileged(i * j == 0);
                if (i == 1 && j == 1)
                {
                    done = true;
                    break;
                }
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Preprocessor_branch_that_is_not_compiled(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
#if NEVER_DEFINED
        c.Privileged(false);
#else
        c.RunAsUser(0);
#endif
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Unreachable_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        app.Add(new Pod("§").WithContainer(c));
        return;
#pragma warning disable CS0162
        c.Privileged(false);
#pragma warning restore CS0162
    }
}

public sealed class Watcher(Container c)
{
    public bool Touched
    {
        get
        {
            c.Privileged(false);
            return true;
        }
    }

    public void Deconstruct(out bool x, out int y)
    {
        c.Privileged(false);
        (x, y) = (true, 0);
    }

    public static bool operator true(Watcher w) => w.Touched;

    public static bool operator false(Watcher w) => !w.Touched;

    public static Watcher operator &(Watcher x, Watcher y) => x;

    public static bool operator ==(Watcher? x, Watcher? y) => (x ?? y)!.Touched;

    public static bool operator !=(Watcher? x, Watcher? y) => !(x == y);

    public override bool Equals(object? other) => other is Watcher w && w.Touched;

    public override int GetHashCode() => 0;
}
