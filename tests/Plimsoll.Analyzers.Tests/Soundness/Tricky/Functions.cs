using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Closure_of_the_variable_of_a_foreach(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new List<Action>();
        foreach (var yes in new[] { true, false })
        {
            all.Add(() => c.Privileged(yes));
        }

        foreach (var each in all)
        {
            each();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Closure_of_the_variable_of_a_for(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new Action[3];
        for (var i = 0; i < 3; i++)
        {
            all[i] = () => c.RunAsUser(i);
        }

        all[0]();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Closure_within_a_closure_that_counts(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var count = 0;
        Func<Action> outer = () => () => count++;
        outer()();
        outer()();
        c.Privileged(count == 0).RunAsUser(count);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c1")]
    public static void Closure_that_replaces_the_object_it_captured(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c1", "i").Privileged();
        Action replace = () => c = new Container("§-c0", "i").RunAsUser(5);
        replace();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Closure_that_is_run_by_its_own_argument(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Action<Action> run = f => f();
        run(() => c.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lambda_that_is_kept_by_a_field_of_an_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var holder = new ActionHolder { Run = () => c.Privileged(false) };
        holder.Run();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lambda_of_two_names(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var yes = true;
        Action f = () => c.Privileged(yes);
        var g = f;
        yes = false;
        g();
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Local_function_that_shadows_a_local(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var yes = true;
        Set(c);
        c.RunAsUser(yes ? 0 : 1);
        app.Add(new Pod("§").WithContainer(c));

        static void Set(Container d)
        {
            var yes = false;
            d.Privileged(yes);
        }
    }

    public static void Local_function_whose_parameter_shadows_what_it_would_change(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        void Calm(Container c) => c = new Container("x", "i").Privileged(false);
        Calm(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Local_function_before_the_variable_is_set(Output app, bool a, bool b, int n)
    {
        var yes = true;
        var c = new Container("§-c0", "i");
        Action f = Set;
        yes = false;
        f();
        app.Add(new Pod("§").WithContainer(c));

        void Set() => c.Privileged(yes);
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Local_function_with_optional_arguments(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Set(c, uid: 3);
        Set(c);
        app.Add(new Pod("§").WithContainer(c));

        static void Set(Container d, bool yes = true, long uid = 0) => d.Privileged(yes).RunAsUser(uid);
    }

    [Definite("privileged c0")]
    public static void Local_function_that_calls_a_later_one(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        First(1);
        app.Add(new Pod("§").WithContainer(c));

        void First(int i) => Second(i + 1);
        void Second(int i)
        {
            if (i < 4)
            {
                First(i);
            }
            else
            {
                c.RunAsUser(i).Privileged(i == 4);
            }
        }
    }

    [Definite("root c0")]
    public static void Arguments_that_are_evaluated_in_their_order(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var i = 0;
        Both(second: i++, first: i++);
        app.Add(new Pod("§").WithContainer(c));

        void Both(int first, int second) => c.Privileged(first == 0).RunAsUser(second);
    }

    [Definite("root c0")]
    public static void Arguments_that_change_the_receiver(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var d = new Container("§-c1", "i");
        var e = c;
        e.Privileged((e = d) == d).RunAsUser(0);
        e.RunAsUser(7);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Event_that_mends(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var source = new EventSource();
        source.Raised += () => c.Privileged(false);
        source.Raise();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Event_that_is_taken_off_again(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var source = new EventSource();
        Action mend = () => c.Privileged(false);
        source.Raised += mend;
        source.Raised -= mend;
        source.Raise();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Event_with_accessors_of_its_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var source = new EagerEventSource();
        source.Raised += () => c.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }
}
