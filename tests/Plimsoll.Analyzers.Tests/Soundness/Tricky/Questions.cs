using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Groups, parts of lists and questions to them, that run code or speak of what the list was at another time.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Question_groups(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var group in new[] { ("x", "c0"), ("y", "c1") }.GroupBy(item => item.Item1))
        {
            foreach (var (_, name) in group)
            {
                pod.WithContainer($"§-{name}", "i", c => c.Privileged(group.Key == "x"));
            }
        }

        app.Add(pod);
    }

    public static void Question_group_by_a_key_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var group in new[] { 1 }.GroupBy(item => { c.Privileged(false); return item; }))
        {
            _ = group.Key;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Question_groups_of_what_changes(Output app, bool a, bool b, int n)
    {
        var (c, items) = (new Container("§-c0", "i"), new List<string> { "x" });
        var groups = items.GroupBy(item => item);
        items.Add("y");
        foreach (var group in groups)
        {
            c.Privileged(group.Key == "x");
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Question_dictionary_that_compares_otherwise(Output app, bool a, bool b, int n)
    {
        var map = new[] { ("A", true), ("b", false) }.ToDictionary(item => item.Item1, StringComparer.OrdinalIgnoreCase);
        map["a"] = ("x", false);
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(map["A"].Item2)));
    }

    public static void Question_dictionary_that_is_changed(Output app, bool a, bool b, int n)
    {
        var map = new[] { ("a", true) }.ToDictionary(item => item.Item1, item => item.Item2);
        map["a"] = n == 1;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(map["a"])));
    }

    public static void Question_that_writes(Output app, bool a, bool b, int n)
    {
        var (c, d) = (new Container("§-c0", "i").Privileged(), new Container("§-c1", "i").Privileged());
        _ = new[] { 1, 2 }.Any(item => { c.Privileged(false); return item == 1; });
        _ = new[] { 1, 2 }.Last(item => { d.Privileged(item == 2); return item == 2; });
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Question_that_counts(Output app, bool a, bool b, int n)
    {
        var asked = 0;
        _ = new[] { 1, 2, 3 }.Any(item => { asked++; return item == 1; });
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(asked == 3)).WithContainer("§-c1", "i", c => c.Privileged(asked != 1)));
    }

    public static void Question_of_what_has_changed(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "x", "y" };
        var same = names;
        same.Remove("x");
        var taken = names.Take(1);
        var late = names.Where(name => name == "z");
        names.Insert(0, "z");
        app.Add(new Pod("§")
            .WithContainer("§-c0", "i", c => c.Privileged(names.Contains("x")))
            .WithContainer("§-c1", "i", c => c.Privileged(taken.Contains("y")))
            .WithContainer("§-c2", "i", c => c.Privileged(!late.Any()))
            .WithContainer("§-c3", "i", c => c.Privileged(names.Count(name => name == "x") > 0)));
    }

    public static void Question_of_a_list_that_is_turned_where_it_stands(Output app, bool a, bool b, int n)
    {
        var (list, array) = (new List<bool> { true, false }, new[] { true, false });
        list.Reverse();
        array.AsSpan().Reverse();
        app.Add(new Pod("§")
            .WithContainer("§-c0", "i", c => c.Privileged(list.First()))
            .WithContainer("§-c1", "i", c => c.Privileged(array.First()))
            .WithContainer("§-c2", "i", c => c.Privileged(!array.Last()))
            .WithContainer("§-c3", "i", c => c.Privileged(list.Single(item => item) == list[0])));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Question_of_what_stays(Output app, bool a, bool b, int n)
    {
        var all = new[] { ("x", true, 1), ("y", false, 0), ("z", true, 2) };
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(all.Any(item => item.Item1 == "y") && !all.All(item => item.Item2)))
            .WithContainer("§-c1", "i", c => c.Privileged(all.Single(item => item.Item3 == 2).Item2 && all.Count(item => item.Item2) == 2));
        foreach (var item in all.Skip(1).Take(1))
        {
            pod.WithContainer("§-c2", "i", c => c.RunAsUser(item.Item3));
        }

        app.Add(pod);
    }

    public static void Question_of_what_may_be_there(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "x" };
        if (a)
        {
            names.Add("y");
        }

        app.Add(new Pod("§")
            .WithContainer("§-c0", "i", c => c.Privileged(names.Last() == "y"))
            .WithContainer("§-c1", "i", c => c.Privileged(names.Count() == 1))
            .WithContainer("§-c2", "i", c => c.Privileged(names.Contains("y"))));
    }

    public static void Question_of_numbers_that_are_not_known(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var i in Enumerable.Range(0, n))
        {
            pod.WithContainer($"§-c{i}", "i", c => c.Privileged(i == 0));
        }

        foreach (var i in Enumerable.Range(n, 1))
        {
            pod.WithContainer("§-d", "i", c => c.RunAsUser(i));
        }

        app.Add(pod);
    }

    public static void Question_of_the_first_round_of_a_list_that_grows(Output app, bool a, bool b, int n)
    {
        var (c, list) = (new Container("§-c0", "i"), new List<int> { 1, 2 });
        foreach (var item in list.Take(5))
        {
            c.Privileged(item == 1);
            if (item == 2)
            {
                break;
            }
        }

        foreach (var item in list.OrderBy(item => item))
        {
            list.Add(3);
            c.Privileged(item + list.Count == 6);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Question_of_one_thing_twice(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new[] { c }.Prepend(c).Reverse().Skip(1))
        {
            each.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}
