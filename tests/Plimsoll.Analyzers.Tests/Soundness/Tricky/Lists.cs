using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
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
}
