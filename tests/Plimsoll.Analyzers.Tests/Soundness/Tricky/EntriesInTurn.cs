using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Keys and values of dictionaries, and lists that are gone through together, some of which change meanwhile.
public static partial class Programs
{
    public static void Entries_that_hold_containers(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, Container> { ["x"] = new Container("§-c0", "i") };
        foreach (var (key, c) in map)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(map["x"].Privileged(false)));
    }

    public static void Entries_without_a_value(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, string?> { ["x"] = null };
        var c = new Container("§-c0", "i").Privileged();
        foreach (var (_, value) in map)
        {
            c.Privileged(value != null);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_that_lose_their_value(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, string?> { ["x"] = "x" };
        map["x"] = null;
        var c = new Container("§-c0", "i").Privileged();
        foreach (var value in map.Values)
        {
            c.Privileged(value != null);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_that_may_have_no_value(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, string?> { ["x"] = a ? null : "x" };
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in map.Select(entry => entry.Value))
        {
            c.Privileged(each != null);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Keys_that_are_gone_through(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false };
        var c = new Container("§-c0", "i");
        foreach (var key in map.Keys)
        {
            c.Privileged(key == "x");
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Values_that_are_gone_through(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var value in map.Values)
        {
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Values_that_are_made_a_list(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        c.Privileged(map.Values.ToList()[1]);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Values_that_change_in_between(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var value in map.Values)
        {
            map["y"] = false;
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Values_that_are_kept_for_later(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var c = new Container("§-c0", "i");
        var values = map.Values;
        map["x"] = map["y"] = false;
        foreach (var value in values)
        {
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Keys_of_a_type_of_the_program(Output app, bool a, bool b, int n)
    {
        var map = new EntryKeys.Dictionary<string, bool> { ["x"] = true };
        var c = new Container("§-c0", "i");
        foreach (var key in map.Keys)
        {
            c.Privileged(key == "x");
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Zip_of_two_lists(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var (name, privileged) in new[] { "x", "y" }.Zip(new[] { true, true }))
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Zip_of_lists_of_other_lengths(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var (value, privileged) in new[] { 0 }.Zip([false, true]))
        {
            c.Privileged(privileged).RunAsUser(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Zip_that_makes_something(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new[] { true, true }.Zip(new[] { 1, 0 }, (privileged, uid) => (privileged, uid)).ToList();
        c.Privileged(all[1].privileged).RunAsUser(all[1].uid);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Zip_of_what_changes_in_between(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new[] { false, true };
        foreach (var (_, privileged) in new[] { 0, 1 }.Zip(all))
        {
            all[1] = false;
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Zip_of_what_changes_before(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new List<bool> { true };
        var both = new[] { 0, 1 }.Zip(all);
        all.Add(false);
        foreach (var (_, privileged) in both)
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Zip_of_queries_that_run_in_turn(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var on = false;
        var first = new[] { 0, 1 }.Select(each =>
        {
            on = each == 0;
            return each;
        });
        var second = new[] { 0, 1 }.Select(each => on);
        foreach (var (_, privileged) in first.Zip(second))
        {
            c.Privileged(privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Zip_that_changes_in_between(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new[] { false, true };
        var made = all.Zip(new[] { 0, 1 }, (privileged, _) =>
        {
            all[1] = false;
            return privileged;
        }).ToList();
        c.Privileged(made[1]);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_that_changes_its_array(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new[] { false, true };
        var made = all.Select(each =>
        {
            all[1] = false;
            return each;
        }).ToList();
        c.Privileged(made[1]);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_that_changes_its_array_while_it_chooses(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new[] { false, true };
        var made = all.Where(each =>
        {
            all[1] = false;
            return true;
        }).ToList();
        c.Privileged(made[1]);
        app.Add(new Pod("§").WithContainer(c));
    }
}

public static class EntryKeys
{
    public sealed class Dictionary<TKey, TValue> : List<TValue>
        where TKey : notnull
    {
        public List<string> Keys { get; } = ["y"];

        public bool this[TKey key]
        {
            set => _ = value;
        }
    }
}
