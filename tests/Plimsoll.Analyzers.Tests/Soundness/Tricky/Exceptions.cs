using System;
using System.Collections.Generic;
using System.Threading;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("root c0")]
    public static void Finally_that_writes_after_a_return_in_a_helper(Output app, bool a, bool b, int n)
    {
        var c = Late(new Container("§-c0", "i"));
        app.Add(new Pod("§").WithContainer(c));
    }

    private static Container Late(Container c)
    {
        try
        {
            return c.Privileged();
        }
        finally
        {
            c.Privileged(false).RunAsUser(0);
        }
    }

    [Definite("root c0")]
    public static void Finally_that_writes_on_every_way_out_of_a_loop(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(0);
        foreach (var yes in new[] { true, false })
        {
            try
            {
                if (yes)
                {
                    continue;
                }

                break;
            }
            finally
            {
                c.Privileged(yes);
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Finally_within_a_finally(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            try
            {
                c.Privileged();
            }
            finally
            {
                try
                {
                    c.Privileged(false);
                }
                finally
                {
                    c.RunAsUser(0);
                }
            }
        }
        finally
        {
            c.Privileged(c.SecurityContext!.Privileged == true);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Filter_that_writes_and_does_not_catch(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try
        {
            try
            {
                if (a)
                {
                    throw new InvalidOperationException();
                }
            }
            catch (Exception) when (c.Privileged(false) is null)
            {
            }
        }
        catch (InvalidOperationException)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Filter_that_runs_before_the_finally_of_the_try(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            try
            {
                throw new InvalidOperationException();
            }
            finally
            {
                c.Privileged();
            }
        }
        catch (Exception) when (c.Privileged(false) is not null)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Catch_that_goes_on_after_a_call_that_throws(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            c.Privileged(Thrower(a)).RunAsUser(0);
        }
        catch (InvalidOperationException)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static bool Thrower(bool really) => really ? throw new InvalidOperationException() : true;

    public static void Catch_of_what_a_helper_always_throws(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try
        {
            Fail(c);
            c.Privileged();
        }
        catch (NotSupportedException)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Fail(Container c)
    {
        c.Privileged(false);
        throw new NotSupportedException();
    }

    [Definite("root c0")]
    public static void Rethrow_out_of_a_helper(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try
        {
            Again(c);
        }
        catch
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Again(Container c)
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch
        {
            c.Privileged(false);
            throw;
        }
    }

    public static void Catch_chosen_by_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        try
        {
            throw a ? new ArgumentException() : new InvalidOperationException();
        }
        catch (ArgumentException)
        {
            c.Privileged();
        }
        catch (InvalidOperationException)
        {
            c.Privileged(b);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

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
