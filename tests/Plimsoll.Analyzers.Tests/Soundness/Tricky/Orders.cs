using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Items that are put in order: the order may depend on the culture, on code, and on when it is asked for.
public static partial class Programs
{
    private static readonly (string Name, bool Privileged, int Rank)[] OrderItems = [("c0", true, 2), ("c1", false, 1)];

    [Definite("privileged c0")]
    public static void Order_of_texts(Output app, bool a, bool b, int n)
    {
        foreach (var item in OrderItems.OrderBy(item => item.Name))
        {
            app.Add(new Pod(item.Name == "c0" ? "§" : "other").WithContainer($"§-{item.Name}", "i", c => c.Privileged(item.Privileged)));
        }
    }

    [Definite("privileged c0")]
    public static void Order_of_numbers_says_who_is_last(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in OrderItems.OrderBy(item => item.Rank))
        {
            c.Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_that_descends(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in OrderItems.OrderByDescending(item => item.Rank))
        {
            c.Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_of_texts_says_who_is_last(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in new[] { ("b", false), ("a", true) }.OrderBy(item => item.Item1))
        {
            c.Privileged(item.Item2);
        }

        var d = new Container("§-c1", "i");
        foreach (var item in new[] { ("b", true), ("a", false) }.OrderBy(item => item.Item1))
        {
            d.Privileged(item.Item2);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Order_by_the_characters_is_not_that_of_a_culture(Output app, bool a, bool b, int n)
    {
        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        foreach (var item in new[] { ("a", false), ("B", true) }.OrderBy(item => item.Item1, StringComparer.Ordinal))
        {
            c.Privileged(item.Item2);
        }

        foreach (var item in new[] { ("a", false), ("B", true) }.OrderBy(item => item.Item1, StringComparer.OrdinalIgnoreCase))
        {
            d.Privileged(item.Item2);
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Order_by_a_key_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var item in OrderItems.OrderBy(item => { c.Privileged(false); return item.Rank; }))
        {
            new Container("d", "i").Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_by_a_key_that_counts(Output app, bool a, bool b, int n)
    {
        var (c, count) = (new Container("§-c0", "i"), 0);
        foreach (var item in OrderItems.OrderBy(_ => -count++))
        {
            c.Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c.Privileged(count != 2 || !c.Node.ToString()!.Contains("x"))));
    }

    public static void Order_that_turns_before_it_is_asked_for(Output app, bool a, bool b, int n)
    {
        var (c, up) = (new Container("§-c0", "i"), true);
        var query = OrderItems.OrderBy(item => up ? item.Rank : -item.Rank);
        up = false;
        foreach (var item in query)
        {
            c.Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_by_a_comparer_of_the_program(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in OrderItems.OrderBy(item => item.Rank, Comparer<int>.Create((left, right) => right.CompareTo(left))))
        {
            c.Privileged(item.Privileged);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_of_a_list_that_grows(Output app, bool a, bool b, int n)
    {
        var (c, items) = (new Container("§-c0", "i"), new List<int> { 1, 2 });
        var query = items.OrderBy(item => item);
        items.Add(3);
        foreach (var item in query)
        {
            c.Privileged(item != 3);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_of_texts_that_is_left_after_the_first(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var item in new[] { ("b", true), ("a", false) }.OrderBy(item => item.Item1))
        {
            pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(item.Item2));
            break;
        }

        app.Add(pod);
    }

    public static void Order_of_texts_that_is_counted(Output app, bool a, bool b, int n)
    {
        var i = 0;
        foreach (var name in new[] { "b", "a" }.OrderBy(name => name))
        {
            app.Add(new Pod(name == "a" ? "§" : "other").WithContainer($"§-{name}", "i", c => c.Privileged(i++ == 0)));
        }
    }

    public static void Order_of_texts_where_the_next_mends_the_last(Output app, bool a, bool b, int n)
    {
        Container? last = null;
        foreach (var name in new[] { "c1", "c0" }.OrderBy(name => name))
        {
            last?.Privileged(false);
            last = new Container($"§-{name}", "i").Privileged();
            app.Add(new Pod(name == "c0" ? "§" : "other").WithContainer(last));
        }
    }

    public static void Order_of_texts_where_the_next_mends_what_is_kept(Output app, bool a, bool b, int n)
    {
        OrderKept.Containers.Clear();
        foreach (var name in new[] { "c1", "c0" }.OrderBy(name => name))
        {
            OrderKept.Mend();
            app.Add(new Pod(name == "c0" ? "§" : "other").WithContainer(OrderKept.Keep(new Container($"§-{name}", "i").Privileged())));
        }
    }

    public static void Order_of_texts_of_which_the_first_is_taken(Output app, bool a, bool b, int n)
    {
        var query = new[] { ("b", true), ("a", false) }.OrderBy(item => item.Item1);
        app.Add(new Pod("§")
            .WithContainer("§-c0", "i", c => c.Privileged(query.First().Item2))
            .WithContainer("§-c1", "i", c => c.Privileged(query.Take(1).ToList()[0].Item2))
            .WithContainer("§-c2", "i", c => c.Privileged(query.ToList()[0].Item2))
            .WithContainer("§-c3", "i", c => c.Privileged(!query.Last().Item2))
            .WithContainer("§-c4", "i", c => c.Privileged(query.Reverse().ToArray()[1].Item2)));
    }

    public static void Order_of_texts_that_are_made_into_objects_in_turn(Output app, bool a, bool b, int n)
    {
        var i = 0;
        foreach (var pod in new[] { "b", "a" }.OrderBy(name => name).Select(name => new Pod(name == "a" ? "§" : "other").WithContainer($"§-{name}", "i", c => c.Privileged(i++ > 0))).ToList())
        {
            app.Add(pod);
        }
    }

    public static void Order_of_numbers_and_then_of_texts(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in new[] { (1, "b", false), (1, "a", true) }.OrderBy(item => item.Item1).ThenBy(item => item.Item2))
        {
            c.Privileged(item.Item3);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Order_that_keeps_what_compares_alike(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var item in new[] { (1, false), (1, true), (2, false) }.OrderByDescending(item => item.Item1).ThenByDescending(item => 0))
        {
            c.Privileged(item.Item2);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Order_of_objects_of_which_one_is_changed(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c, new Container("§-c1", "i") }.OrderBy(each => each.Name))
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}

internal static class OrderKept
{
    public static readonly List<Container> Containers = [];

    public static void Mend() => Containers.ForEach(each => each.Privileged(false));

    public static Container Keep(Container container)
    {
        Containers.Add(container);
        return container;
    }
}
