using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that the program sets in sight: under which name.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Sight_set_later(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_in_a_chain_of_its_own(Output app, bool a, bool b, int n)
    {
        var o = new Sight().Set(false).Set(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_set_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = o;
        q.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_taken_back_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_swapped(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        (o, q) = (q, o);
        q.Risky = false;
        o.Risky = !q.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_deconstructed_into_properties(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        (o.Risky, q.Risky) = (q.Risky, o.Risky);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_deconstructed_while_it_is_replaced(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight { Risky = true };
        (o, o.Risky) = (q, false);
        (o.Risky, o) = (false, first);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_replaced_while_it_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight { Risky = true, Flag = true };
        o.Risky = (o = q).Risky;
        first.Flag = !first.Risky;
        o.Flag = first.Flag;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_replaced_while_its_field_is_set(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight { Flag = true };
        o.Flag = !(o = q).Flag;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(q.Flag)));
    }

    public static void Sight_replaced_while_it_is_added_to(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Uid = 5 };
        var q = new Sight { Uid = -5 };
        var first = o;
        o.Uid += (o = q).Uid;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(q.Uid + 5)));
    }

    public static void Sight_replaced_while_its_field_is_added_to(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Number = 5 };
        var q = new Sight { Number = 1 };
        var first = o;
        o.Number -= (o = q).Number + 4;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(q.Number)).WithContainer(new Container("§-c1", "i").RunAsUser(first.Number)));
    }

    public static void Sight_replaced_while_it_is_filled(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = new Sight { Next = new Sight() };
        var first = o;
        o.Next ??= (o = q).Next!.Set(true);
        var r = q.Next == null ? new Sight() : first.Next!;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Risky)));
    }

    public static void Sight_filled_while_it_is_replaced(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var first = o;
        var q = new Sight();
        o.Link ??= (o = q).Set(true);
        var r = q.Link ?? new Sight();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(r.Risky)));
    }

    [Definite("root c0")]
    public static void Sight_increments_in_order(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var c = new Container("§-c0", "i").RunAsUser(o.N++ + o.N - 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Sight_increments_in_arguments(Output app, bool a, bool b, int n)
    {
        static long Diff(int x, int y) => x - y;
        var o = new Sight();
        var c = new Container("§-c0", "i").RunAsUser(Diff(o.N++, o.Inc()) + 2);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Sight_arguments_by_name_out_of_order(Output app, bool a, bool b, int n)
    {
        static long Diff(int x, int y) => x - y;
        var o = new Sight();
        var c = new Container("§-c0", "i").RunAsUser(Diff(y: o.Inc(), x: o.Inc()) - 1);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Sight_small_number_goes_round(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Small++;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Small)));
    }

    public static void Sight_number_that_may_be_none(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Maybe++;
        o.Maybe += 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Maybe ?? 1)));
    }

    public static void Sight_number_that_is_filled_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Maybe ??= 0;
        o.Maybe ??= 7;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.Maybe ?? 1)));
    }

    public static void Sight_text_that_grows_from_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Text += "AL";
        o.Text += 'L';
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Text)));
    }

    public static void Sight_getter_that_counts_is_asked_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Next = new Sight() };
        o.Counted!.N += 1;
        o.Counted!.N++;
        o.Counted!.Maybe ??= 1;
        o.Counted!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 4 ? 5 : 0)).WithContainer(new Container("§-c1", "i").RunAsUser(o.N > 4 ? 0 : 5)));
    }

    public static void Sight_holder_of_a_field_is_looked_for_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Sight? Pick(Sight of)
        {
            of.N++;
            return a ? of : of.Next;
        }
        try
        {
            Pick(o)!.Flag = true;
            Pick(o)!.Flag = true;
        }
        catch (NullReferenceException)
        {
            o.N = 2;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 2 ? 5 : 0)));
    }

    public static void Sight_holder_that_is_not_known_is_looked_for_once(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Sight Pick()
        {
            o.N++;
            return SightUnseen.Any;
        }
        Pick().Flag = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(o.N == 1 ? 5 : 0)));
    }

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

    [Definite("privileged c0")]
    public static void Sight_in_a_dictionary(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<string, Sight> { ["x"] = new(), ["y"] = new() };
        map["x"].Risky = true;
        var o = map["x"];
        map["y"].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Sight_at_the_end_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        all[^1].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_at_the_end_of_an_array(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new[] { o };
        all[^1].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_found_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        all.Find(each => each.Risky)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_last_of_a_list(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { new(), o };
        all.Last().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_with_the_most(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true, N = 1 };
        var all = new List<Sight> { new(), o };
        all.MaxBy(each => each.N)!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_repeated(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = Enumerable.Repeat(o, 3).ToList();
        all[2].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_queue(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new Queue<Sight>();
        all.Enqueue(o);
        all.Dequeue().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Sight_in_a_span(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new[] { o };
        all.AsSpan()[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Sight_by_hand(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var all = new List<Sight> { o };
        using var at = all.GetEnumerator();
        at.MoveNext();
        at.Current.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    public static void Sight_in_a_dictionary_made_by_a_query(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        new[] { o }.ToDictionary(each => each.N)[0].Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Sight_in_a_tuple(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var pair = (First: o, 1);
        pair.First.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

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

    [Definite("privileged c0")]
    public static void Sight_record_copied_and_set(Output app, bool a, bool b, int n)
    {
        var o = new SightRecord("x") { Risky = true };
        var q = o with { Risky = false };
        q.Risky = true;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_record_with_a_copy_of_its_own(Output app, bool a, bool b, int n)
    {
        var o = new SightCopied { Risky = true } with { };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_record_copy_shares_a_list(Output app, bool a, bool b, int n)
    {
        var q = new SightRecord("x");
        var r = q with { Name = "y" };
        r.Kids.Add(new Sight());
        var o = new Sight { Risky = true };
        foreach (var each in q.Kids)
        {
            o.Risky = each.Risky;
        }
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_structure(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var s = new SightStructure { Part = o };
        var t = s;
        t.Part!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_structure_copied(Output app, bool a, bool b, int n)
    {
        var o = new SightStructure { Risky = true };
        var q = o;
        o.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_structure_of_which_the_copy_is_set(Output app, bool a, bool b, int n)
    {
        var o = new SightStructure { Risky = true };
        var q = o;
        q.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_structure_boxed(Output app, bool a, bool b, int n)
    {
        var q = new SightStructure { Risky = true };
        object box = q;
        q.Risky = false;
        var o = (SightStructure)box;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_that_is_its_own_next(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        o.Next = o;
        o.Next.Next!.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_ring(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight { Next = o };
        o.Next = q;
        o.Next.Next!.Risky = false;
        SightUnseen.Look(n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_within_another(Output app, bool a, bool b, int n)
    {
        var outer = new Sight { Next = new Sight { Next = new Sight() } };
        outer.Next!.Next!.Risky = true;
        var o = outer.Next.Next;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_in_a_nested_initializer(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        var o = new SightRecord("x") { Part = q };
        _ = new SightNest(q) { Part = { Risky = true, Next = q } };
        o.Risky = q.Next!.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_that_may_be_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        Sight? q = o;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_that_is_nothing(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
        var q = a ? o : null;
        q?.Risky = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_that_is_nothing_and_fails(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
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

    public static void Sight_field_of_nothing_that_fails(Output app, bool a, bool b, int n)
    {
        var o = new Sight();
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

    public static void Sight_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Risky = true };
        var q = new Sight();
        (a ? o : q).Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_field_of_two(Output app, bool a, bool b, int n)
    {
        var o = new Sight { Flag = true };
        var q = new Sight();
        (a ? o : q).Flag = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Flag)));
    }

    public static void Sight_put_into_what_was_seen_on_another_path(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        var o = new Sight { Risky = true };
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

    public static void Sight_put_into_what_was_seen_on_another_path_and_set(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        var o = new Sight { Risky = true };
        if (a)
        {
            SightUnseen.Keep(q);
            q.Next = new Sight();
        }
        else
        {
            q.Next = o;
        }
        q.Next!.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_put_into_what_was_seen(Output app, bool a, bool b, int n)
    {
        var q = new Sight();
        SightUnseen.Keep(q);
        var o = new Sight { Risky = true };
        q.Next = o;
        q.Next.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Sight_put_into_what_is_seen_in_a_round(Output app, bool a, bool b, int n)
    {
        var q = new Sight { Next = new Sight() };
        var o = new Sight { Risky = true };
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
