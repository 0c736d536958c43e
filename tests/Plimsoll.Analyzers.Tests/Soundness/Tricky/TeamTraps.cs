using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that teams share, and that somebody changes elsewhere.
public static partial class Programs
{
    public static void Trap_base_that_is_changed_after_it_was_shared(Output app, bool a, bool b, int n)
    {
        var shared = new Container("§-c0", "i");
        var pod = new Pod("§").WithContainer(shared);
        app.Add(pod);
        foreach (var each in new[] { shared })
        {
            each.Privileged(each.Name == shared.Name && !a);
        }
    }

    public static void Trap_chain_of_with(Output app, bool a, bool b, int n)
    {
        var first = new TrapSettings { Risky = true, Drop = ["ALL"] };
        var second = first with { Drop = [.. first.Drop, "NET_RAW"] };
        var third = (first = second with { Risky = !second.Risky }) with { Drop = [] };
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(third.Risky || first.Risky).DropCapabilities(second.Drop)));
    }

    public static void Trap_list_in_a_copy(Output app, bool a, bool b, int n)
    {
        var drop = new List<string> { "NET_RAW" };
        var first = new TrapSettings { Drop = drop };
        var second = first with { Risky = true };
        drop.Add("ALL");
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.DropCapabilities(second.Drop)));
    }

    public static void Trap_spread_of_a_list_that_changes(Output app, bool a, bool b, int n)
    {
        var drop = new List<string> { "NET_RAW" };
        IReadOnlyList<string> copy = [.. drop];
        IReadOnlyList<string> view = drop;
        drop.Add("ALL");
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.DropCapabilities(view)).WithContainer("§-c1", "i", c => c.DropCapabilities(copy)));
    }

    public static void Trap_query_whose_source_changes(Output app, bool a, bool b, int n)
    {
        var all = new List<string> { "NET_RAW", "CHOWN" };
        var query = all.Where(name => name != "CHOWN");
        var kept = query.ToList();
        all.Add("ALL");
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.DropCapabilities(query)).WithContainer("§-c1", "i", c => c.DropCapabilities(kept)));
    }

    public static void Trap_query_whose_condition_changes(Output app, bool a, bool b, int n)
    {
        var wanted = "ALL";
        var query = new[] { "ALL", "CHOWN" }.Where(name => name == wanted);
        wanted = "CHOWN";
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.DropCapabilities(query)));
    }

    public static void Trap_iterator_that_is_gone_through_twice(Output app, bool a, bool b, int n)
    {
        var made = new List<Container>();
        var items = TrapNames.OnceEach("§-c0", made);
        foreach (var item in items)
        {
            item.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(items.First()));
    }

    public static void Trap_iterator_over_a_list_that_changes(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var items = TrapNames.InTurn(all);
        all[0] = false;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(items.First())));
    }

    public static void Trap_function_of_a_round(Output app, bool a, bool b, int n)
    {
        var later = new List<Func<bool>>();
        var risky = false;
        foreach (var each in new[] { true, false })
        {
            bool Own() => each;
            bool Shared() => risky;
            later.Add(Own);
            later.Add(Shared);
            risky = each;
        }

        risky = true;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(later[0]())).WithContainer("§-c1", "i", c => c.Privileged(later[1]())));
    }

    public static void Trap_counter_that_functions_share(Output app, bool a, bool b, int n)
    {
        var later = new List<Func<int>>();
        for (var i = 0; i < 2; i++)
        {
            later.Add(() => i);
        }

        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.RunAsUser(later[0]())).WithContainer("§-c1", "i", c => c.Privileged(later[0]() == 2)));
    }

    public static void Trap_dictionary_that_is_overwritten(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true, ["y"] = false };
        var values = all.Values;
        all["x"] = false;
        all["y"] = true;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(values.First())).WithContainer("§-c1", "i", c => c.Privileged(all["y"] && !all["x"])));
    }

    public static void Trap_dictionary_of_other_keys(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["x"] = true };
        all["X"] = false;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(all["x"])).WithContainer("§-c1", "i", c => c.Privileged(all.Count == 1)));
    }

    public static void Trap_event_with_subscribers(Output app, bool a, bool b, int n)
    {
        var source = new TrapEvents();
        source.Configuring += c => c.Privileged(false);
        app.Add(new Pod("§").WithContainer(source.Make("§-c0")));
    }

    public static void Trap_event_that_nobody_hears_any_more(Output app, bool a, bool b, int n)
    {
        var source = new TrapEvents();
        static void Calm(Container c) => c.Privileged(false);
        source.Configuring += Calm;
        source.Configuring -= Calm;
        app.Add(new Pod("§").WithContainer(source.Make("§-c0")));
    }
}
