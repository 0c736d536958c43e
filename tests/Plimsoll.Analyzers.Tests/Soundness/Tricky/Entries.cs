using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Entries of dictionaries, their keys and values, and lists that are gone through together.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Entries_that_are_gone_through(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var entry in map)
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Entries_that_a_query_makes_of(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["§-c0"] = true };
        var pod = new Pod("§");
        foreach (var c in map.Select(entry => new Container(entry.Key, "i").Privileged(entry.Value)))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Entries_that_are_chosen(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var (key, value) in map.Where(entry => entry.Value))
        {
            c.Privileged(value).RunAsUser(key == "y" ? 0 : 5);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Entries_of_which_a_list_is_made(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var entry in map.Where(entry => entry.Key == "y").ToList())
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_that_are_added_to_it(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var c = new Container("§-c0", "i");
        map["z"] = false;
        foreach (var entry in map)
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_a_dictionary_of_another_order(Output app, bool a, bool b, int n)
    {
        var map = new SortedDictionary<string, bool> { ["y"] = false, ["x"] = true };
        var c = new Container("§-c0", "i");
        foreach (var entry in map)
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_a_dictionary_of_another_order_that_are_made(Output app, bool a, bool b, int n)
    {
        var map = new SortedDictionary<string, bool> { ["y"] = false, ["x"] = true };
        var c = new Container("§-c0", "i");
        foreach (var value in map.Select(entry => entry.Value))
        {
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_a_dictionary_that_is_called_another(Output app, bool a, bool b, int n)
    {
        IReadOnlyDictionary<string, bool> map = new SortedDictionary<string, bool> { ["y"] = false, ["x"] = true };
        var c = new Container("§-c0", "i");
        foreach (var value in map.Select(entry => entry.Value))
        {
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_which_one_is_removed_in_between(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var (key, value) in map)
        {
            map.Remove("y");
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_which_one_is_set_in_between(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var (key, value) in map)
        {
            map["y"] = false;
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_which_one_is_set_in_between_two_queries(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        foreach (var entry in map.Select(entry =>
        {
            map["y"] = false;
            return entry;
        }))
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_of_which_one_is_set_while_a_list_is_made(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = true };
        var c = new Container("§-c0", "i");
        var all = map.Select(entry =>
        {
            map["y"] = false;
            return entry.Value;
        }).ToList();
        c.Privileged(all[1]);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_that_change_before_they_are_gone_through(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var c = new Container("§-c0", "i");
        var values = map.Select(entry => entry.Value);
        map["x"] = map["y"] = false;
        foreach (var value in values)
        {
            c.Privileged(value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_that_somebody_sees(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var c = new Container("§-c0", "i");
        SetUnseen.Keep(map);
        ((Dictionary<string, bool>)SetUnseen.Held[^1])["y"] = false;
        foreach (var entry in map.Where(entry => entry.Key == "y"))
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_with_a_key_on_one_path(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool> { ["x"] = false, ["y"] = false };
        var c = new Container("§-c0", "i");
        if (a)
        {
            map["z"] = true;
        }

        foreach (var entry in map)
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Entries_by_a_comparer(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["x"] = true };
        map["X"] = false;
        var c = new Container("§-c0", "i");
        foreach (var entry in map)
        {
            c.Privileged(entry.Value);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Entries_that_hold_objects(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, SetOptions> { ["x"] = new() { Privileged = true } };
        var c = new Container("§-c0", "i");
        foreach (var (key, o) in map)
        {
            c.Privileged(o.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}
