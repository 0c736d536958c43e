using System;
using System.Collections.Generic;
using System.Threading;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Using_declaration_whose_dispose_mends(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        app.Add(new Pod("§").WithContainer(c));
        using var mend = new Mender(c);
        c.RunAsUser(0);
    }

    public static void Using_statement_whose_dispose_mends(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using (new Mender(c))
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Using_declaration_in_a_block_of_its_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        {
            using var mend = new Mender(c);
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Using_declaration_of_a_scope_with_a_lambda(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        {
            using var scope = new Scope(() => c.Privileged(false));
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Using_of_a_lambda_over_a_local(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var yes = true;
        using (new Scope(() => yes = false))
        {
            yes = true;
        }

        c.Privileged(yes);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Using_of_a_ref_struct(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using (new RefMender(c))
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Using_of_what_a_helper_returns(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using (Mend(c))
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static IDisposable Mend(Container c) => new Mender(c);

    [Definite("privileged c0")]
    public static void Using_of_nothing(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        using (IDisposable? none = null)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Foreach_whose_enumerator_is_disposed(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in Disposed(c))
        {
            break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static IEnumerable<int> Disposed(Container c)
    {
        try
        {
            yield return 1;
        }
        finally
        {
            c.Privileged(false);
        }
    }

    [Definite("privileged c0")]
    public static void Lock_over_a_new_lock(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        lock (new Lock())
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Checked_overflow_that_is_caught(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var big = int.MaxValue;
        try
        {
            big = checked(big + 1);
            c.Privileged();
        }
        catch (OverflowException)
        {
            c.Privileged(false);
        }

        c.RunAsUser(unchecked(big + 1) < 0 ? 0 : 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Division_that_throws_and_is_caught(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var zero = 0;
        try
        {
            c.Privileged().RunAsUser(1 / zero);
            c.Privileged(false);
        }
        catch (DivideByZeroException)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_reference_that_is_caught(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Container? none = null;
        try
        {
            none!.Privileged();
            c.Privileged();
        }
        catch (NullReferenceException)
        {
            c.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Cast_that_fails_and_is_caught(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object o = "text";
        try
        {
            var d = (Container)o;
            c.RunAsUser(0);
        }
        catch (InvalidCastException)
        {
            c.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}

public sealed class Mender(Container c) : IDisposable
{
    public void Dispose() => c.Privileged(false);
}

public readonly ref struct RefMender(Container c)
{
    private readonly Container _c = c;

    public void Dispose() => _c.Privileged(false);
}

public sealed class Scope(Action end) : IDisposable
{
    public void Dispose() => end();
}
