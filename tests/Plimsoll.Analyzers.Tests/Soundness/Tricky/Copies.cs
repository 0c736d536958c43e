using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Collections that are made of others.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Copies_of_all_kinds(Output app, bool a, bool b, int n)
    {
        var list = new List<bool>(new[] { true }.Where(risky => risky)) { false };
        var map = new Dictionary<string, bool> { ["x"] = true };
        var set = new HashSet<string>(map.Keys.ToList()) { "y" };
        var copy = new Dictionary<string, bool>(map) { ["y"] = false };
        map.Clear();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(list[0] && !list[1] && set.Contains("y"))).WithContainer(new Container("§-c1", "i").Privileged(copy["x"] && map.Count == 0)));
    }

    public static void Copy_of_a_sorted_dictionary(Output app, bool a, bool b, int n)
    {
        var sorted = new SortedDictionary<string, bool> { ["y"] = false, ["x"] = true };
        var (pairs, map) = (new List<KeyValuePair<string, bool>>(sorted), new Dictionary<string, bool>(sorted));
        var last = true;
        foreach (var (_, risky) in map)
        {
            last = risky;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!pairs[0].Value)).WithContainer(new Container("§-c1", "i").Privileged(last)));
    }

    public static void Copy_that_changes(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        var copy = new List<bool>(all);
        copy[0] = false;
        all.Clear();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy[0])).WithContainer(new Container("§-c1", "i").Privileged(copy.Count == 0)));
    }

    public static void Copy_of_the_same_objects(Output app, bool a, bool b, int n)
    {
        var all = new List<Container> { new Container("§-c0", "i").Privileged() };
        new List<Container>(all)[0].Privileged(false);
        new Dictionary<string, Container>(new Dictionary<string, Container> { ["x"] = all[0] })["x"].RunAsUser(0);
        app.Add(new Pod("§").WithContainer(all[0]));
    }

    public static void Copy_with_keys_of_its_own(Output app, bool a, bool b, int n)
    {
        var loose = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["x"] = false };
        var strict = new Dictionary<string, bool>(loose) { ["X"] = true };
        var again = new Dictionary<string, bool>(strict.Take(1), StringComparer.OrdinalIgnoreCase) { ["X"] = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(strict["x"])).WithContainer(new Container("§-c1", "i").Privileged(!again["x"])));
    }

    public static void Copy_of_what_runs_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var noisy = new CopyNoisy(c);
        c.Privileged();
        _ = new List<int>(noisy);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Copy_of_what_is_compared_by_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var all = new List<CopyKey> { new(c) };
        c.Privileged();
        _ = new HashSet<CopyKey>(all);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Copy_of_a_sequence_that_is_made_once(Output app, bool a, bool b, int n)
    {
        var made = 0;
        IEnumerable<bool> Each()
        {
            yield return made++ == 0;
        }

        var items = Each();
        var (first, second) = (new List<bool>(items), new List<bool>(items));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(second[0])).WithContainer(new Container("§-c1", "i").Privileged(!first[0])));
    }

    public static void Copy_of_a_list_that_somebody_else_holds(Output app, bool a, bool b, int n)
    {
        var all = new List<bool> { true };
        CopyKept.All = all;
        CopyKept.Clear();
        var copy = new List<bool>(all) { false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(copy[0])));
    }

    public static void Copy_in_a_set_of_equal_items(Output app, bool a, bool b, int n)
    {
        var set = new HashSet<string>(["x", a ? "x" : "y"]);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(set.Contains("y"))).WithContainer(new Container("§-c1", "i").Privileged(set.Count == 2)));
    }
}

internal sealed class CopyNoisy(Container c) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator()
    {
        c.Privileged(false);
        yield return 1;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class CopyKey(Container c)
{
    public override int GetHashCode() => c.Privileged(false) is null ? 0 : 1;

    public override bool Equals(object? other) => ReferenceEquals(this, other);
}

internal static class CopyKept
{
    public static List<bool>? All { get; set; }

    public static void Clear() => All!.Clear();
}
