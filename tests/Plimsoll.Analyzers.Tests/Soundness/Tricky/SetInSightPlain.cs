using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects without code of their own that the program sets in sight.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Plain_set_later(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_set_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var q = o;
        q.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_taken_back_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_swapped(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain();
        (o, q) = (q, o);
        q.Risky = false;
        o.Risky = !q.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_deconstructed_into_properties(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain();
        (o.Risky, q.Risky) = (q.Risky, o.Risky);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_deconstructed_while_it_is_replaced(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var first = o;
        var q = new Plain { Risky = true };
        (o, o.Risky) = (q, false);
        (o.Risky, o) = (false, first);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_replaced_while_it_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var first = o;
        var q = new Plain { Risky = true, Flag = true };
        o.Risky = (o = q).Risky;
        first.Flag = !first.Risky;
        o.Flag = first.Flag;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_replaced_while_its_field_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var first = o;
        var q = new Plain { Flag = true };
        o.Flag = !(o = q).Flag;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Flag)));
    }

    [Definite("root c0")]
    public static void Plain_increments_in_order(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var c = new Container("§-c0", "i").RunAsUser(o.N++ + o.N - 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Plain_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var all = new List<Plain> { new(), o };
        foreach (var each in all)
        {
            each.Risky = !each.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_in_a_dictionary(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, Plain> { ["x"] = new(), ["y"] = new() };
        map["x"].Risky = true;
        var o = map["x"];
        map["y"].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_dictionary_that_is_looked_up(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var map = new Dictionary<string, Plain> { ["x"] = o };
        if (map.TryGetValue("x", out var found))
        {
            found.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_dictionary_gone_through(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var map = new Dictionary<string, Plain> { ["x"] = o };
        foreach (var (key, each) in map)
        {
            each.Risky = key == "y";
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_at_the_end_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new List<Plain> { o };
        all[^1].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_at_the_end_of_an_array(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new[] { o };
        all[^1].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_found_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new List<Plain> { o };
        all.Find(each => each.Risky)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_last_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new List<Plain> { new(), o };
        all.Last().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_with_the_most(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true, N = 1 };
        var all = new List<Plain> { new(), o };
        all.MaxBy(each => each.N)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_repeated(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = Enumerable.Repeat(o, 3).ToList();
        all[2].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_queue(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new Queue<Plain>();
        all.Enqueue(o);
        all.Dequeue().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_copy_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new List<Plain> { o };
        foreach (var each in new List<Plain>(all))
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_span(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new[] { o };
        all.AsSpan()[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_slice(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new[] { o };
        foreach (var each in all[..1])
        {
            each.Risky = false;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_by_hand(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var all = new List<Plain> { o };
        using var at = all.GetEnumerator();
        at.MoveNext();
        at.Current.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_group(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        foreach (var group in new[] { o }.GroupBy(each => each.N))
        {
            foreach (var each in group)
            {
                each.Risky = false;
            }
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_dictionary_made_by_a_query(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        new[] { o }.ToDictionary(each => each.N)[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_in_a_tuple(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var pair = (First: o, 1);
        pair.First.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
