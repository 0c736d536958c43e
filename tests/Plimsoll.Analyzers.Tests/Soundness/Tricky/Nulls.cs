using System;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Null_conditional_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        c.SecurityContext?.WithPrivileged(true);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_conditional_assign_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        c.SecurityContext?.Privileged = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_is_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        if (c.SecurityContext is { } s)
        {
            s.Privileged = true;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_is_not_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        if (c.SecurityContext is not { } s)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_null_test_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        if (c.SecurityContext != null)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_is_not_null_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        if (c.SecurityContext is not null)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_coalesce_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        c.SecurityContext = c.SecurityContext ?? new SecurityContext { Privileged = false };
        c.Privileged(c.SecurityContext.Privileged == null);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_coalesce_assign_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        c.SecurityContext ??= new SecurityContext { Privileged = true };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_property_pattern_on_unknown(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        if (c.SecurityContext is { Privileged: null })
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_read_then_conditional(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        var s = c.SecurityContext;
        s?.WithPrivileged(true);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_coalesce_target(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var other = new SecurityContext();
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        (c.SecurityContext ?? other).Privileged = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_nullable_receiver(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = a ? c : null;
        d.OrElse().RunAsUser(0);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_nullable_receiver_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        c.SecurityContext.OrElseContext().Privileged = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_nullable_argument(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        PrivilegedIfThere(c.SecurityContext);
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void PrivilegedIfThere(SecurityContext? s) { if (s == null) return; s.Privileged = true; }

    public static void Null_nullable_attached(Output app, bool a, bool b, int n)
    {
        var c = new Container("x", "i");
        Unseeing.Instance.Do(c);
        var d = new Container("§-c0", "i");
        d.SecurityContext = c.SecurityContext;
        d.SecurityContext?.Privileged = true;
        app.Add(new Pod("§").WithContainer(d));
    }

    [Definite("privileged c0")]
    public static void Null_unknown_is_dereferenced(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.SecurityContext = new();
        Overridable.Do(c);
        c.Name = "§-c0";
        c.SecurityContext.Privileged = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Null_unknown_in_a_variable_is_dereferenced(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.SecurityContext = new();
        Overridable.Do(c);
        c.Name = "§-c0";
        var s = c.SecurityContext;
        s.Privileged = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    private static readonly Unseeing Overridable = new();

    private static Container OrElse(this Container? c) => c ?? new Container("x", "i");

    private static SecurityContext OrElseContext(this SecurityContext? c) => c ?? new();

    public static void Null_caught(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Unseeing.Instance.Do(c);
        c.Name = "§-c0";
        try { c.SecurityContext!.Privileged = true; } catch (NullReferenceException) { }
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Null_is_alias(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i") { SecurityContext = new() };
        if (c.SecurityContext is { } s)
        {
            s.Privileged = true;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_is_alias_calm(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i") { SecurityContext = new() { Privileged = true } };
        if (c.SecurityContext is { } s)
        {
            s.Privileged = false;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_is_choice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = a ? c : null;
        if (d is { } e)
        {
            e.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_is_choice_two(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        Container? x = a ? c : b ? d : null;
        if (x is Container e)
        {
            e.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }
}

public class Unseeing
{
    public static readonly Unseeing Instance = new();

    public virtual void Do(Container c)
    {
    }
}
