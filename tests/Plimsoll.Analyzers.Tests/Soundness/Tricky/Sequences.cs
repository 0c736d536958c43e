using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Query_syntax(Output app, bool a, bool b, int n)
    {
        var all = from i in Enumerable.Range(0, 2) select new Container($"§-c{i}", "i").Privileged(i == 0);
        app.Add(all.Aggregate(new Pod("§"), (pod, c) => pod.WithContainer(c)));
    }

    public static void Query_with_a_let_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = (from each in new[] { c } let d = each.Privileged(false) where d != null orderby d.Name select d).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_that_is_run_late(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var query = from each in new[] { true } select c.Privileged(each);
        c.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_that_is_run_twice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var round = 0;
        var query = new[] { 1 }.Select(_ => c.Privileged(round++ == 0));
        _ = query.Count() + query.ToList().Count;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void First_of_some(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c0", "i").Privileged(), new Container("§-c1", "i").Privileged() };
        all.First().Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void Single_that_is_chosen(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new[] { c, new Container("§-c1", "i") }.Single(each => each.Name == "§-c0").Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Last_or_default(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new List<Container> { c }.LastOrDefault()?.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Aggregate_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new[] { true, false }.Aggregate(new Container("§-c0", "i"), (d, yes) => d.Privileged(yes));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Zip_of_names_and_flags(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, yes) in new[] { "§-c0", "§-c1" }.Zip([true, false]))
        {
            pod.WithContainer(name, "i", c => c.Privileged(yes));
        }

        app.Add(pod);
    }

    public static void Order_by_what_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new[] { c }.OrderBy(each => each.Privileged(false).Name).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_by_without_taking_it(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new[] { c }.OrderBy(each => each.Privileged(false).Name);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Distinct_of_the_same(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c, c }.Distinct())
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Group_by_a_flag(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var group in new[] { c }.GroupBy(each => each.Name))
        {
            foreach (var each in group)
            {
                each.Privileged(false);
            }
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Dictionary_of_a_query(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new[] { c }.ToDictionary(each => each.Name!);
        all["§-c0"].Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lookup_of_a_query(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c }.ToLookup(d => d.Name)["§-c0"])
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Select_many(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { new[] { c } }.SelectMany(inner => inner))
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Cast_and_of_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object[] all = [c, "text"];
        foreach (var each in all.OfType<Container>().Cast<Container>())
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Where_that_writes_and_keeps_none(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var none = new[] { c }.Where(each => each.Privileged(false) is null).ToList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Any_that_stops_early(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i").Privileged();
        _ = new[] { c, d }.Any(each => each.Privileged(false) != null);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    [Definite("privileged c0")]
    public static void All_that_looks_at_each(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (new[] { c }.All(each => each.SecurityContext!.Privileged == true))
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Select_that_makes_copies_of_one(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new[] { 0, 1 }.Select(_ => c).ToList();
        all[1].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Select_with_an_index(Output app, bool a, bool b, int n)
    {
        var all = new[] { "§-c0", "§-c1" }.Select((name, i) => new Container(name, "i").Privileged(i == 1)).ToList();
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void List_of_configuration_that_is_sorted(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c1", "i").Privileged(), new Container("§-c0", "i") };
        all.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        all[0].RunAsUser(0);
        app.Add(new Pod("§").WithContainer(all[0]).WithContainer(all[1]));
    }

    public static void List_that_is_reversed(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        all.Reverse();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    public static void List_that_two_names_share(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var same = all;
        same[0] = false;
        same.Add(true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0]).RunAsUser(all.Count - 2)));
    }

    [Definite("privileged c0")]
    public static void List_that_is_copied(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var copy = new List<bool>(all);
        copy[0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0]).RunAsUser(copy[0] ? 5 : 0)));
    }

    public static void Array_that_is_cloned(Output app, bool a, bool b, int n)
    {
        var all = new[] { new Container("§-c0", "i").Privileged() };
        var copy = (Container[])all.Clone();
        copy[0].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Array_of_arrays(Output app, bool a, bool b, int n)
    {
        bool[][] all = [[true], [false]];
        all[0] = all[1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0][0])));
    }

    public static void Array_of_two_dimensions(Output app, bool a, bool b, int n)
    {
        var all = new[,] { { true, false }, { false, true } };
        all[1, 1] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[1, 1]).RunAsUser(all[0, 0] ? 0 : 1)));
    }

    public static void Array_that_a_compound_assignment_changes(Output app, bool a, bool b, int n)
    {
        var all = new[] { 0L, 5 };
        all[0] += 5;
        all[1] -= 5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(all[0]).Privileged(all[1] == 0)));
    }

    public static void Array_with_covariance(Output app, bool a, bool b, int n)
    {
        object[] all = new Container[] { new Container("§-c0", "i").Privileged() };
        ((Container)all[0]).Privileged(false);
        app.Add(new Pod("§").WithContainer((Container)all[0]));
    }

    public static void Index_from_the_end(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[^1]).RunAsUser(all[^2] ? 0 : 1)));
    }

    public static void Range_of_an_array_is_a_copy(Output app, bool a, bool b, int n)
    {
        var all = new[] { true, false };
        all[..1][0] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    public static void Spread_of_a_list_that_changes_later(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "ALL" };
        string[] all = [.. names, "NET_RAW"];
        names.Clear();
        var c = new Container("§-c0", "i");
        foreach (var each in all)
        {
            c.DropCapability(each);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Spread_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Container[] all = [.. Calming(c)];
        app.Add(new Pod("§").WithContainer(c));
    }

    private static IEnumerable<Container> Calming(Container c)
    {
        c.Privileged(false);
        yield return c;
    }

    public static void Collection_builder(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        BuiltBag bag = [c];
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Immutable_list_that_is_not_changed(Output app, bool a, bool b, int n)
    {
        var all = ImmutableList.Create(true);
        all.Add(false);
        all.SetItem(0, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])));
    }

    public static void Dictionary_that_is_written_over(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true };
        all["x"] = false;
        all.TryAdd("x", true);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all["x"])));
    }

    public static void Dictionary_without_case(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["x"] = true };
        all["X"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all["x"])));
    }

    public static void Dictionary_with_a_reference_into_it(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true };
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(all, "x", out _) = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all["x"])));
    }

    public static void Dictionary_of_objects(Output app, bool a, bool b, int n)
    {
        var all = new SortedDictionary<int, Container> { [1] = new Container("§-c0", "i").Privileged() };
        all[1].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[1]));
    }

    public static void Queue_and_stack(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var queue = new Queue<Container>([c]);
        var stack = new Stack<Container>();
        while (queue.TryDequeue(out var each))
        {
            stack.Push(each);
        }

        stack.Pop().Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Set_that_keeps_the_first(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new HashSet<Container> { c, c };
        foreach (var each in all)
        {
            each.Privileged(all.Count == 2);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Set_of_the_same_twice(Output app, bool a, bool b, int n)
    {
        var rounds = 0;
        foreach (var each in new HashSet<string> { "x", "x" })
        {
            rounds++;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(rounds == 2).RunAsUser(rounds - 1)));
    }

    public static void Set_that_sorts(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var yes in new SortedSet<bool> { true, false })
        {
            c.Privileged(yes);
        }

        c.RunAsUser(new SortedSet<long> { 5, 0 }.ToArray()[0]);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Set_that_is_known_to_hold_something(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").DropCapabilities(new HashSet<string> { "NET_RAW", "ALL" }).Privileged();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void List_that_is_added_to_itself(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        all.AddRange(all);
        all = [.. all, .. all];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[2]).RunAsUser(all.Count - 8)));
    }

    public static void Query_that_writes_while_it_is_taken_by_a_verb(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.DropCapabilities(new[] { "NET_RAW" }.Select(each =>
        {
            c.Privileged(false);
            return each;
        }));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Query_of_a_verb_over_a_list_that_changes(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "NET_RAW" };
        var query = names.Where(each => each.Length > 0);
        names.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(query)));
    }

    public static void Repeated_object_is_one(Output app, bool a, bool b, int n)
    {
        var all = Enumerable.Repeat(new Container("§-c0", "i").Privileged(), 2).ToList();
        all[1].Privileged(false);
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Array_that_is_filled_and_sorted(Output app, bool a, bool b, int n)
    {
        bool[] all = [true, false];
        Array.Sort(all);
        long[] users = [5, 5];
        Array.Fill(users, 0);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0]).RunAsUser(users[1])));
    }

    public static void Iterator_whose_argument_changes_between(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var options = new bool[] { true };
        foreach (var c in Flagged("§", options))
        {
            options[0] = false;
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    private static IEnumerable<Container> Flagged(string name, bool[] options)
    {
        yield return new Container(name + "-c0", "i").Privileged(options[0]);
        yield return new Container(name + "-c1", "i").Privileged(options[0]);
    }

    public static void Iterator_over_a_local_that_changes_between(Output app, bool a, bool b, int n)
    {
        var yes = true;
        foreach (var c in All())
        {
            yes = false;
            app.Add(new Pod("§").WithContainer(c));
        }

        IEnumerable<Container> All()
        {
            yield return new Container("§-c0", "i").Privileged(yes);
            yield return new Container("§-c1", "i").Privileged(yes);
        }
    }

    public static void Iterator_that_mends_what_it_yielded(Output app, bool a, bool b, int n)
    {
        foreach (var pod in All())
        {
            app.Add(pod);
        }

        IEnumerable<Pod> All()
        {
            var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
            yield return pod;
            pod.Spec!.Containers[0].Privileged(false);
        }
    }

    public static void Iterator_that_is_left_before_it_mends(Output app, bool a, bool b, int n)
    {
        app.Add(All().First());

        IEnumerable<Pod> All()
        {
            var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
            yield return pod;
            pod.Spec!.Containers[0].Privileged(false);
        }
    }

    public static void Iterator_that_is_gone_through_by_hand(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using var all = Calming(c).GetEnumerator();
        if (a)
        {
            all.MoveNext();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Iterator_of_the_users_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new Countdown(c))
        {
            break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Enumerator_by_an_extension(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in c)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Containers_of_a_pod_that_are_gone_through(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged()).WithContainer("§-c1", "i");
        foreach (var c in pod.Spec!.Containers)
        {
            c.Privileged(false);
        }

        app.Add(pod);
    }

    public static void Containers_of_a_pod_that_are_removed(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged()).WithContainer("§-c1", "i", c => c.Privileged());
        pod.Spec!.Containers.RemoveAt(0);
        pod.Spec.Containers[0].Privileged(false);
        app.Add(pod);
    }

    [Definite("root c0")]
    public static void Containers_of_a_pod_that_are_removed_and_added(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
        pod.Spec!.Containers.RemoveAt(0);
        pod.Spec.Containers.Add(new Container("§-c0", "i").RunAsUser(0));
        app.Add(pod);
    }

    public static void Containers_of_a_pod_that_are_replaced_by_others(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
        var first = pod.Spec!.Containers[0];
        pod.Spec.Containers = [new Container("§-c0", "i").RunAsUser(0)];
        first.RunAsUser(7);
        app.Add(pod);
    }

    public static void Pods_of_an_array_that_are_changed_after(Output app, bool a, bool b, int n)
    {
        Pod[] pods = [new Pod("§").WithContainer("§-c0", "i", c => c.Privileged())];
        app.Add(pods[0]);
        pods[0].WithHostNetwork();
        pods[0].Spec!.Containers[0].SecurityContext = null;
    }
}

[CollectionBuilder(typeof(BuiltBag), nameof(Create))]
public sealed class BuiltBag : IEnumerable<Container>
{
    public static BuiltBag Create(ReadOnlySpan<Container> items)
    {
        items[0].Privileged(false);
        return new();
    }

    public IEnumerator<Container> GetEnumerator() => throw new NotSupportedException();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

public sealed class Countdown(Container c)
{
    public int Current => 0;

    public Countdown GetEnumerator() => this;

    public bool MoveNext() => c.Privileged(false) is null;
}

public static class EnumerableContainer
{
    public static IEnumerator<int> GetEnumerator(this Container c)
    {
        c.Privileged(false);
        yield break;
    }
}
