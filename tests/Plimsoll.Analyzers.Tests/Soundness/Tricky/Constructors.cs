using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Objects that are made by code of their own.
public static partial class Programs
{
    [Definite("root c0")]
    [Definite("capabilities c0")]
    [Definite("privileged c0")]
    public static void Constructed_that_builds(Output app, bool a, bool b, int n) => app.Add(new ConstructedApp("§").WithPrivileged().Build());

    [Definite("privileged c0")]
    public static void Constructed_that_is_told(Output app, bool a, bool b, int n) => app.Add(new ConstructedApp("§", debug: true).Build());

    [Definite("root c0")]
    public static void Constructed_that_is_told_sometimes(Output app, bool a, bool b, int n) => app.Add(new ConstructedApp("§", a).Build());

    [Definite("privileged c0")]
    [Definite("network")]
    public static void Constructed_in_the_head(Output app, bool a, bool b, int n) =>
        app.Add(new ConstructedHead("§", [new("c0", Privileged: true), new("c1")]).Build());

    [Definite("privileged c0")]
    [Definite("network")]
    public static void Constructed_in_the_head_above_a_base(Output app, bool a, bool b, int n) => app.Add(new ConstructedChild("§", true).Build());

    public static void Constructed_in_the_head_above_a_base_of_what_is_not_known(Output app, bool a, bool b, int n) => app.Add(new ConstructedChild("§", a).Build());

    public static void Constructed_in_the_head_of_what_is_not_known(Output app, bool a, bool b, int n) =>
        app.Add(new ConstructedHead("§", [new("c0", Privileged: a), new("c1")]).Build());

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Constructed_that_asks_what_is_derived(Output app, bool a, bool b, int n) => app.Add(new ConstructedAgent("§").Build());

    [Definite("privileged c0")]
    public static void Constructed_that_calls_another(Output app, bool a, bool b, int n) => app.Add(new ConstructedTwice("§").Build());

    public static void Constructed_that_calls_another_and_does_no_harm(Output app, bool a, bool b, int n) => app.Add(new ConstructedTwice("§", false).Build());

    public static void Constructed_that_registers(Output app, bool a, bool b, int n)
    {
        var made = new ConstructedShared(true);
        ConstructedShared.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made.Privileged)));
    }

    public static void Constructed_of_a_base_runs_first(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new ConstructedDerived().Privileged)));

    [Definite("privileged c0")]
    public static void Constructed_of_a_base_runs_after_what_members_start_with(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new ConstructedStarts().Privileged)));

    public static void Constructed_that_throws(Output app, bool a, bool b, int n)
    {
        var risky = new Container("§-c0", "i");
        try
        {
            var made = new ConstructedThrows(a);
            risky.Privileged(made.Privileged);
        }
        catch (InvalidOperationException)
        {
            risky.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(risky));
    }

    public static void Constructed_that_throws_on_the_way(Output app, bool a, bool b, int n)
    {
        ConstructedThrows? made = null;
        try
        {
            made = new ConstructedThrows(a);
            made = new ConstructedThrows(b) { Privileged = false };
        }
        catch (InvalidOperationException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made?.Privileged ?? true)));
    }

    public static void Constructed_that_lends_a_field(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!new ConstructedLent().Privileged)));

    public static void Constructed_that_keeps_a_function(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new ConstructedKept(true).Privileged)));

    public static void Constructed_that_counts(Output app, bool a, bool b, int n)
    {
        var first = new ConstructedCounter();
        var second = new ConstructedCounter();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(second.Number - first.Number - 1)).WithContainer(new Container("§-c1", "i").RunAsUser(first.Number)));
    }

    [Definite("capabilities c0")]
    public static void Constructed_that_adds_to_what_it_is_given(Output app, bool a, bool b, int n)
    {
        var names = new List<string>();
        var made = new ConstructedOfList(names);
        app.Add(new Pod("§").WithContainer(made.Drop(new Container("§-c0", "i"))));
    }

    public static void Constructed_whose_list_is_changed_outside(Output app, bool a, bool b, int n)
    {
        var names = new List<string>();
        var made = new ConstructedOfList(names);
        names.Add("ALL");
        app.Add(new Pod("§").WithContainer(made.Drop(new Container("§-c0", "i"))));
    }

    public static void Constructed_that_hands_itself_out(Output app, bool a, bool b, int n)
    {
        var made = new ConstructedEvent(one => one.Privileged = n == 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made.Privileged)));
    }

    public static void Constructed_that_hands_itself_out_to_what_keeps_it(Output app, bool a, bool b, int n)
    {
        var all = new List<ConstructedEvent>();
        var made = new ConstructedEvent(all.Add);
        all[0].Privileged = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made.Privileged)));
    }

    public static void Constructed_within_itself(Output app, bool a, bool b, int n)
    {
        var made = new ConstructedWithin(1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made.Inner!.Privileged)).WithContainer(new Container("§-c1", "i").Privileged(made.Privileged)));
    }

    public static void Constructed_in_a_loop(Output app, bool a, bool b, int n)
    {
        ConstructedTwice? last = null;
        for (var i = 0; i <= n; i++)
        {
            last = new ConstructedTwice("§", i == 1);
        }

        app.Add(last!.Build());
    }
}
