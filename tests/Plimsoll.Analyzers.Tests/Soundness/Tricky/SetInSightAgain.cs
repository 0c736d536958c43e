using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: under which name.
public static partial class Programs
{
    public static void Sight_holder_is_looked_for_once_and_counts_in_a_variable(Output app, bool a, bool b, int n)
    {
        var i = 0;
        Sight Pick()
        {
            i++;
            return SightUnseen.Any;
        }
        Pick().Flag = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(i == 1 ? 5 : 0)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var all = new List<Sight> { new(), o };
        foreach (var each in all)
        {
            each.Risky = !each.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_twice_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        foreach (var each in new[] { o, o })
        {
            each.Turn();
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_in_a_dictionary(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, Sight> { ["x"] = new(), ["y"] = new() };
        map["x"].Risky = true;
        var o = map["x"];
        map["y"].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_dictionary_that_is_looked_up(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var map = new Dictionary<string, Sight> { ["x"] = o };
        if (map.TryGetValue("x", out var found))
        {
            found.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_dictionary_gone_through(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var map = new Dictionary<string, Sight> { ["x"] = o };
        foreach (var (key, each) in map)
        {
            each.Risky = key == "y";
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_at_the_end_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        all[^1].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_at_the_end_of_an_array(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new[] { o };
        all[^1].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_found_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        all.Find(each => each.Risky)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_last_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { new(), o };
        all.Last().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_with_the_most(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true, N = 1 };
        var all = new List<Sight> { new(), o };
        all.MaxBy(each => each.N)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_repeated(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = Enumerable.Repeat(o, 3).ToList();
        all[2].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_queue(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new Queue<Sight>();
        all.Enqueue(o);
        all.Dequeue().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_copy_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        foreach (var each in new List<Sight>(all))
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_span(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new[] { o };
        all.AsSpan()[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_slice(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new[] { o };
        foreach (var each in all[..1])
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_by_hand(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        using var at = all.GetEnumerator();
        at.MoveNext();
        at.Current.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_group(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        foreach (var group in new[] { o }.GroupBy(each => each.N))
        {
            foreach (var each in group)
            {
                each.Risky = false;
            }
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_dictionary_made_by_a_query(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        new[] { o }.ToDictionary(each => each.N)[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    [Definite("privileged c0")]
    public static void Sight_in_a_tuple(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var pair = (First: o, 1);
        pair.First.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [AlsoPlain]
    public static void Sight_in_a_tuple_of_which_a_copy_is_kept(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var pair = (First: o, 1);
        var other = pair;
        pair.First = new Sight();
        other.First.Risky = false;
        pair.First.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_record(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var box = new SightRecord("x") { Part = o };
        var other = box with { Name = "y" };
        other.Part.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_record_copied(Output app, bool a, bool b, int n)
    {
        var q = new SightRecord("x") { Risky = true };
        var o = q with { Name = "y" };
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
