using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Items that come and go where an exception of the framework may be caught, keys that take the place of others, and copies of collections.
public static partial class Programs
{
    public static void Item_that_comes_back_behind_code_of_the_framework(Output app, bool a, bool b, int n)
    {
        var (name, all) = ("ALL", new List<string> { "NET_RAW" });
        all[0] = name;
        try
        {
            all.Clear();
            _ = int.Parse(a ? "x" : "1");
            all.Add(name);
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Count == 1)));
    }

    public static void Key_that_comes_back_behind_code_of_the_framework(Output app, bool a, bool b, int n)
    {
        var risky = true;
        var all = new Dictionary<string, bool> { ["x"] = risky };
        try
        {
            all.Remove("x");
            _ = int.Parse(a ? "x" : "1");
            all["x"] = risky;
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.ContainsKey("x"))).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 1)));
    }

    public static void Item_that_is_set_back_behind_code_of_the_framework(Output app, bool a, bool b, int n)
    {
        var (risky, calm) = (true, false);
        var (all, list) = (new[] { risky }, new List<bool> { risky });
        try
        {
            all[0] = calm;
            list[0] = calm;
            _ = int.Parse(a ? "x" : "1");
            all[0] = risky;
            list[0] = risky;
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(list[0])));
    }

    public static void List_that_is_turned_round_twice(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true, false };
        try
        {
            all.Reverse();
            _ = int.Parse(a ? "x" : "1");
            all.Reverse();
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0])).WithContainer(new Container("§-c1", "i").Privileged(!all[1])));
    }

    public static void Object_that_is_in_a_list_for_a_while(Output app, bool a, bool b, int n)
    {
        var (c, all) = (new Container("§-c0", "i").Privileged(), new List<Container>());
        try
        {
            all.Add(c);
            _ = int.Parse(a ? "x" : "1");
            all.Clear();
        }
        catch (FormatException)
        {
            all[0].Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Item_that_an_inner_try_takes_out(Output app, bool a, bool b, int n)
    {
        var (name, all) = ("ALL", new List<string>());
        all.Add(name);
        try
        {
            try
            {
                all.Clear();
                _ = int.Parse(a ? "x" : "1");
                all.Add(name);
            }
            finally
            {
                _ = n;
            }
        }
        catch (FormatException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Count == 1)));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Items_that_are_edited_while_they_are_tried(Output app, bool a, bool b, int n)
    {
        var (all, other) = (new List<bool> { false, true }, new List<bool> { false });
        var c = new Container("§-c0", "i");
        try
        {
            all.RemoveAt(0);
            c.Privileged(all[0]);
            _ = int.Parse(a ? "x" : "1");
        }
        catch (FormatException)
        {
            c.Privileged();
        }
        finally
        {
            other.Clear();
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(other.Count == 0)));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Items_in_another_order(Output app, bool a, bool b, int n)
    {
        var numbers = new List<int> { 5, 0, 7 };
        numbers.Sort();
        numbers.RemoveAll(number => number == 5);
        numbers.InsertRange(1, [3, 4]);
        numbers.RemoveRange(0, 1);
        numbers.Reverse();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(numbers[0] == 7 && numbers[2] == 3)).WithContainer(new Container("§-c1", "i").Privileged(numbers.Count == 3 && numbers[1] == 4)));
    }

    public static void Texts_that_are_sorted(Output app, bool a, bool b, int n)
    {
        var all = new List<string> { "b", "B", "a" };
        all.Sort();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0] == "B")).WithContainer(new Container("§-c1", "i").Privileged(all[0] == "b")));
    }

    public static void Items_whose_removal_has_effects(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new List<int> { 1, 2 };
        all.RemoveAll(number => c.Privileged(false) is null || number == 1);
        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 2)));
    }

    public static void Items_whose_removal_depends(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 1, 2 };
        all.RemoveAll(number => number > n);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Count > 0)).WithContainer(new Container("§-c1", "i").Privileged(all.Count == 0)));
    }

    public static void Items_of_the_list_itself(Output app, bool a, bool b, int n)
    {
        var all = new List<int> { 0, 1 };
        all.InsertRange(1, all);
        all.AddRange(all.Where(number => number > 0).ToList());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(all[1])).WithContainer(new Container("§-c1", "i").RunAsUser(all[3] - all[5])));
    }

    [Definite("privileged c0")]
    public static void Keys_that_are_removed(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["y"] = true, ["x"] = false };
        all.Remove("x");
        all.Remove("z");
        all["z"] = true;
        var pod = new Pod("§");
        foreach (var (name, risky) in all.Where(pair => pair.Key != "z"))
        {
            pod.WithContainer("§-c0", "i", c => c.Privileged(risky && name == "y" && all.Count == 2));
        }

        app.Add(pod);
    }

    public static void Key_in_the_place_of_another(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = false, ["y"] = false };
        all.Remove("x");
        all["z"] = true;
        var (last, names) = ("", all.Keys.ToList());
        foreach (var name in names)
        {
            last = name;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(last == "z")).WithContainer(new Container("§-c1", "i").Privileged(last == "y")));
    }

    public static void Key_in_the_place_of_another_on_one_path(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = false, ["y"] = false };
        if (a)
        {
            all.Remove("x");
            all.Remove("y");
        }
        else
        {
            all.Remove("y");
            all.Remove("x");
        }

        all["z"] = true;
        all["w"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Keys.ToList()[0] == "z")).WithContainer(new Container("§-c1", "i").Privileged(all.Keys.ToList()[1] == "w")));
    }

    public static void Key_in_the_place_of_another_in_a_round(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = false, ["y"] = false };
        for (var i = 0; i < n + 1; i++)
        {
            all.Remove("x");
        }

        all["z"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Keys.ToList()[0] == "y")).WithContainer(new Container("§-c1", "i").Privileged(all.Keys.ToList()[1] == "z")));
    }

    public static void Key_in_the_place_of_another_on_the_other_path(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = false, ["y"] = false };
        if (a)
        {
            all.Remove("y");
            all.Remove("x");
        }
        else
        {
            all.Remove("x");
            all.Remove("y");
        }

        all["z"] = true;
        all["w"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Keys.ToList()[0] == "z")).WithContainer(new Container("§-c1", "i").Privileged(all.Keys.ToList()[1] == "w")));
    }

    public static void Keys_that_come_and_go_in_each_round(Output app, bool a, bool b, int n)
    {
        var all = new Dictionary<string, bool> { ["x"] = false };
        var i = 0;
        do
        {
            all["z"] = false;
            all["w"] = false;
            all.Remove("z");
            all.Remove("w");
        }
        while (i++ < n);
        all["v"] = false;
        all["u"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Keys.ToList()[1] == "v")).WithContainer(new Container("§-c1", "i").Privileged(all.Keys.ToList()[2] == "v")));
    }
}
