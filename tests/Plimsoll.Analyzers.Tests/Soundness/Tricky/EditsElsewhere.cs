using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// Collections that are edited by functions, in loops, under other names, and by work that goes on.
public static partial class Programs
{
    public static void List_that_a_function_sorts_later(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 5, 0 };
        Action sort = () => all.Sort();
        ElsewhereKept.Run(sort);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(all[1])).WithContainer(new Container("§-c1", "i").Privileged(all[0] == 5)));
    }

    public static void List_that_is_reversed_in_each_round(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        for (var i = 0; i < n; i++)
        {
            all.Reverse();
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(all[1])));
    }

    public static void List_under_two_names_that_is_reversed(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        var same = a ? all : new List<bool> { true, false };
        same.Reverse();
        IReadOnlyList<bool> view = all;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(view[0])).WithContainer(new Container("§-c1", "i").Privileged(all[1])));
    }

    public static void Key_that_is_removed_under_another_name(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true };
        IDictionary<string, bool> same = all;
        same.Remove("x");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.ContainsKey("x"))).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 1)));
    }

    public static void Key_that_is_removed_with_its_value(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true };
        var was = all.Remove("x", out var risky);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.ContainsKey("x"))).WithContainer(new Container("§-c1", "i").Privileged(!was || !risky)));
    }

    public static void Key_that_is_removed_as_its_dictionary_is_gone_through(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = true, ["y"] = true };
        var seen = 0;
        foreach (var key in all.Keys)
        {
            all.Remove("y");
            seen++;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(seen == 2)).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 2)));
    }

    public static void List_that_a_query_reads_while_it_is_cleared(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 0, 1 };
        var query = all.Where(number => number < 5).Select(number => number + all.Count);
        all.RemoveAt(1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(query.First() - 1)).WithContainer(new Container("§-c1", "i").Privileged(query.Count() == 2)));
    }

    public static async Task List_that_work_edits_meanwhile(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var gate = new TaskCompletionSource();
        async Task Clear()
        {
            await gate.Task;
            all.Insert(0, false);
        }

        var work = Clear();
        var before = all[0];
        gate.SetResult();
        await work;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(!before)));
    }

    public static void List_that_a_filter_edits(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        try
        {
            all.Add(true);
            _ = int.Parse(a ? "x" : "1");
        }
        catch (FormatException) when (Cleared(all))
        {
            all.Add(true);
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Count > 0)).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 2)));

        static bool Cleared(List<bool> list)
        {
            list.Clear();
            return false;
        }
    }

    public static void List_that_is_edited_before_it_is_left(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        bool Take()
        {
            try
            {
                all.Clear();
                return int.Parse(a ? "x" : "1") == 1;
            }
            catch (FormatException)
            {
                return all.Count == 1;
            }
            finally
            {
                all.Add(false);
            }
        }

        var taken = Take();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(taken)).WithContainer(new Container("§-c1", "i").Privileged(all[0])));
    }

    public static void Array_that_is_set_in_a_loop_that_is_tried(Output app, bool a, bool b, int n)
    {
        var all = new[] { true, true };
        for (var i = 0; i < 2; i++)
        {
            var before = all[i];
            try
            {
                all[i] = false;
                _ = int.Parse(i == n ? "x" : "1");
                all[i] = before;
            }
            catch (FormatException)
            {
            }
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(all[1])));
    }

    public static void Helper_that_takes_out_what_it_puts_in(Output app, bool a, bool b, int n)
    {
        var all = new List<bool>();
        try
        {
            Swap(all, a);
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Count == 0)));

        static void Swap(List<bool> list, bool fails)
        {
            list.Add(true);
            _ = int.Parse(fails ? "x" : "1");
            list.Remove(true);
        }
    }

    public static void Record_that_a_function_sets_while_it_is_made(Output app, bool a, bool b, int n)
    {
        var calm = false;
        var made = new ElsewhereRecord(() => calm = true) { Risky = !calm };
        var copy = made with { Name = calm ? "x" : "y" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made.Risky)).WithContainer(new Container("§-c1", "i").Privileged(copy.Name == "y")));
    }

    public static void Record_whose_constructor_hands_it_out(Output app, bool a, bool b, int n)
    {
        var made = new ElsewhereKept("x") { Risky = true };
        ElsewhereKept.Last!.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(made.Risky)));
    }
}

internal sealed record ElsewhereRecord
{
    public ElsewhereRecord(Action started)
    {
        started();
        Name = "z".Trim();
    }

    public string Name { get; init; }

    public bool Risky { get; init; }
}

internal sealed record ElsewhereKept
{
    public ElsewhereKept(string name)
    {
        Name = name.Trim();
        Last = this;
    }

    public static ElsewhereKept? Last { get; private set; }

    public string Name { get; }

    public bool Risky { get; set; }

    public void Calm() => Risky = false;

    public static void Run(Action action) => action();
}
