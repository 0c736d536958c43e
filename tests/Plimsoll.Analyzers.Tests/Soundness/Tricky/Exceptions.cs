using System;
using System.Collections.Generic;
using System.Threading;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Container_set_back_after_what_fails(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(false);
        try
        {
            c.Privileged();
            _ = (string)(object)n;
            c.Privileged(false);
        }
        catch (InvalidCastException)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Dictionary_set_back_after_what_fails(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["a"] = false };
        try
        {
            map["a"] = true;
            _ = (string)(object)n;
            map["a"] = false;
        }
        catch (InvalidCastException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(map["a"])));
    }

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
}
