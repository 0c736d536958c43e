using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Queries that ask for keys, cast, and cut into pieces.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Groups_that_are_looked_up(Output app, bool a, bool b, int n)
    {
        var groups = new[] { ("x", true), ("y", false), ("x", true) }.ToLookup(pair => pair.Item1, pair => pair.Item2);
        var last = "";
        foreach (var group in groups)
        {
            last = group.Key;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(groups["x"].All(risky => risky) && last == "y")).WithContainer(new Container("§-c1", "i").Privileged(!groups["y"].First() && !groups["z"].Any())));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Pieces_of_a_list(Output app, bool a, bool b, int n)
    {
        var pieces = new[] { 5, 6, 0 }.Chunk(2).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(pieces.Count == 2 && pieces[0].Length == 2)).WithContainer(new Container("§-c1", "i").RunAsUser(pieces[1][0])));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Objects_that_are_cast(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var c in new object[] { new Container("§-c0", "i"), new Container("§-c1", "i").RunAsUser(0) }.Cast<Container>())
        {
            pod.WithContainer(c.Privileged(new object[] { true }.Cast<bool>().First()));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void First_of_each_key(Output app, bool a, bool b, int n)
    {
        var all = new[] { ("x", true), ("x", false), ("y", true) }.DistinctBy(pair => pair.Item1).ToList();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0].Item2 && all.Count == 2)).WithContainer(new Container("§-c1", "i").Privileged(all[1].Item1 == "y")));
    }

    public static void First_of_each_key_on_a_condition(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var (_, number) in new[] { ("x", 1), ("x", 2), ("y", 3) }.Where(pair => a || pair.Item2 != 1).DistinctBy(pair => pair.Item1))
        {
            if (number == 2)
            {
                c.Privileged(false);
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void First_of_each_key_that_is_not_known(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, risky) in new[] { (a ? "x" : "y", false), ("x", true) }.DistinctBy(pair => pair.Item1))
        {
            pod.WithContainer(new Container("§-c0", "i").Privileged(risky));
        }

        app.Add(pod.WithContainer(new Container("§-c1", "i").Privileged(pod.Spec!.Containers.Count == 2)));
    }

    public static void First_of_each_key_twice(Output app, bool a, bool b, int n)
    {
        var query = new[] { "x", "x" }.DistinctBy(name => name);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(query.Count() == 2 || query.ToList().Count == 0)));
    }

    public static void First_of_each_key_in_each_round(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var i in Enumerable.Range(0, n + 1).DistinctBy(i => 0))
        {
            pod.WithContainer(new Container("§-c" + i, "i").Privileged(i == 0));
        }

        app.Add(pod.WithContainer(new Container("§-c1", "i").Privileged(pod.Spec!.Containers.Count > 1)));
    }

    public static void Keys_that_are_positions(Output app, bool a, bool b, int n)
    {
        var groups = new[] { (1, true), (0, false) }.ToLookup(pair => pair.Item1, pair => pair.Item2);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(groups[0].First())).WithContainer(new Container("§-c1", "i").Privileged(!groups[1].First() || groups[2].Any())));
    }

    public static void Groups_whose_source_changes(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var (early, late) = (all.ToLookup(risky => risky), all.GroupBy(risky => risky));
        all[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!early[true].Any())).WithContainer(new Container("§-c1", "i").Privileged(late.First().Key)));
    }

    public static void Groups_whose_keys_have_effects(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var groups = new[] { 1, 2 }.ToLookup(number => c.Privileged(false) is null ? 0 : number);
        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(groups.Count == 1)));
    }

    public static void Pieces_that_are_changed(Output app, bool a, bool b, int n)
    {
        var query = new[] { true, true }.Chunk(1);
        query.First()[0] = false;
        var pieces = query.ToList();
        pieces[1][0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!pieces[0][0])).WithContainer(new Container("§-c1", "i").Privileged(pieces[1][0])));
    }

    public static void Pieces_of_a_list_that_changes(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        var query = all.Chunk(1);
        all.Reverse();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(query.First()[0])));
    }

    public static void Values_that_are_cast_to_others(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try
        {
            foreach (var number in new object[] { 5 }.Cast<long>())
            {
                c.Privileged(number == 0);
            }

            c.Privileged(false);
        }
        catch (InvalidCastException)
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(new object[] { 1 }.Cast<CastRight>().First().ToString() == "1")));
    }

    public static void List_that_a_cast_hands_back(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c0", "i").Privileged() };
        ((List<Container>)all.Cast<Container>())[0].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]));
    }
}

internal enum CastRight
{
    None,
    All,
}
