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

    public static void Plain_in_a_tuple_of_which_a_copy_is_kept(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var pair = (First: o, 1);
        var other = pair;
        pair.First = new Plain();
        other.First.Risky = false;
        pair.First.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_record(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var box = new PlainRecord("x") { Part = o };
        var other = box with { Name = "y" };
        other.Part.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_record_copied(Output app, bool a, bool b, int n)
    {
        var q = new PlainRecord("x") { Risky = true };
        var o = q with { Name = "y" };
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_record_copied_and_set(Output app, bool a, bool b, int n)
    {
        var o = new PlainRecord("x") { Risky = true };
        var q = o with { Risky = false };
        q.Risky = true;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_record_copy_shares_a_list(Output app, bool a, bool b, int n)
    {
        var q = new PlainRecord("x");
        var r = q with { Name = "y" };
        r.Kids.Add(new Plain());
        var o = new Plain { Risky = true };
        foreach (var each in q.Kids)
        {
            o.Risky = each.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_structure(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var s = new PlainStructure { Part = o };
        var t = s;
        t.Part!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_structure_copied(Output app, bool a, bool b, int n)
    {
        var o = new PlainStructure { Risky = true };
        var q = o;
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_structure_of_which_the_copy_is_set(Output app, bool a, bool b, int n)
    {
        var o = new PlainStructure { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_structure_boxed(Output app, bool a, bool b, int n)
    {
        var q = new PlainStructure { Risky = true };
        object box = q;
        q.Risky = false;
        var o = (PlainStructure)box;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_that_is_its_own_next(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        o.Next = o;
        o.Next.Next!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_in_a_ring(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain { Next = o };
        o.Next = q;
        o.Next.Next!.Risky = false;
        SightUnseen.Look(n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_within_another(Output app, bool a, bool b, int n)
    {
        var outer = new Plain { Next = new Plain { Next = new Plain() } };
        outer.Next!.Next!.Risky = true;
        var o = outer.Next.Next;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Plain_in_a_nested_initializer(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new PlainRecord("x") { Part = q };
        _ = new PlainNest(q) { Part = { Risky = true, Next = q } };
        o.Risky = q.Next!.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_that_may_be_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        Plain? q = o;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_that_is_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var q = a ? o : null;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_that_is_nothing_and_fails(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var q = a ? o : null;
        try
        {
            q!.Risky = true;
        }
        catch (NullReferenceException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_field_of_nothing_that_fails(Output app, bool a, bool b, int n)
    {
        var o = new Plain();
        var q = a ? o : null;
        try
        {
            q!.Flag = true;
        }
        catch (NullReferenceException)
        {
            SightUnseen.Look(n);
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Plain_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var q = new Plain();
        (a ? o : q).Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_field_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Flag = true };
        var q = new Plain();
        (a ? o : q).Flag = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Plain_put_into_what_was_seen_on_another_path(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new Plain { Risky = true };
        if (a)
        {
            SightUnseen.Keep(q);
        }
        else
        {
            q.Next = o;
        }
        q.Next?.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_put_into_what_was_seen_on_another_path_and_set(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        var o = new Plain { Risky = true };
        if (a)
        {
            SightUnseen.Keep(q);
            q.Next = new Plain();
        }
        else
        {
            q.Next = o;
        }
        q.Next!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_put_into_what_was_seen(Output app, bool a, bool b, int n)
    {
        var q = new Plain();
        SightUnseen.Keep(q);
        var o = new Plain { Risky = true };
        q.Next = o;
        q.Next.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Plain_put_into_what_is_seen_in_a_round(Output app, bool a, bool b, int n)
    {
        var q = new Plain { Next = new Plain() };
        var o = new Plain { Risky = true };
        for (var i = 0; i < n; i++)
        {
            if (i == 0)
            {
                q.Next = o;
                continue;
            }
            SightUnseen.Keep(q);
        }
        q.Next!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }
}
