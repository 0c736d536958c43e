using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Plimsoll.Kubernetes;

// Collections that hold other items than they are made of, or in another order; and keys that are found again.
public static partial class Programs
{
    public static void Unordered_bag(Output app, bool a, bool b, int n)
    {
        ConcurrentBag<bool> all = [true, false];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.First()).RunAsUser(all.Last() ? 0 : 5)));
    }

    public static void Unordered_set_that_cannot_change(Output app, bool a, bool b, int n)
    {
        ImmutableHashSet<string> all = ["a", "a"];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.Count == 2).RunAsUser(all.Count == 1 ? 0 : 5)));
    }

    public static void Unordered_set_and_list_to_which_nothing_is_added(Output app, bool a, bool b, int n)
    {
        ImmutableHashSet<string> all = ["NET_RAW"];
        ImmutableList<string> list = ["NET_RAW", a ? "CHOWN" : "KILL"];
        var more = all.Add("ALL");
        list.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(all)).WithContainer(new Container("§-c1", "i").DropCapabilities(list).Privileged(more.Count == 1)));
    }

    public static void Unordered_stack(Output app, bool a, bool b, int n)
    {
        ImmutableStack<bool> all = [true, false];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.First()).RunAsUser(all.Peek() ? 0 : 5)));
    }

    public static void Unordered_set_that_is_sorted(Output app, bool a, bool b, int n)
    {
        ImmutableSortedSet<int> all = [2, 1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all.First() == 2).RunAsUser(all[0] == 1 ? 0 : 5)));
    }

    public static void Unordered_set_that_is_sorted_and_gone_through(Output app, bool a, bool b, int n)
    {
        ImmutableSortedSet<int> all = [2, 1];
        var x = 0;
        foreach (var y in all)
        {
            x = y;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x == 1).RunAsUser(x == 2 ? 0 : 5)));
    }

    public static void Key_that_is_a_container(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var map = new Dictionary<Container, bool> { [c] = true };
        foreach (var k in map.Keys)
        {
            k.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Key_that_holds_an_object(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var map = new Dictionary<(Plain, int), bool> { [(o, 1)] = true };
        map.Keys.First().Item1.Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Key_that_is_found_again(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var map = new Dictionary<Plain, bool>();
        map.TryAdd(o, true);
        map.Keys.First().Risky = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Key_that_a_comparer_sets(Output app, bool a, bool b, int n)
    {
        var o = new Plain { Risky = true };
        var map = new Dictionary<Plain, bool>(new CalmingComparer()) { [o] = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Key_that_is_a_decimal(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<decimal, bool> { [1.0m] = false, [1.00m] = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(map[1m]).RunAsUser(map.Count - 1)));
    }

    public static void Key_of_two_types(Output app, bool a, bool b, int n)
    {
        var map = new Dictionary<object, bool> { [1] = true, [SightLevel.Middle] = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(map[1]).RunAsUser(map.Count == 2 ? 0 : 5)));
    }
}

public sealed class CalmingComparer : IComparer<Plain>, IEqualityComparer<Plain>
{
    public int Compare(Plain? x, Plain? y)
    {
        x!.Risky = y!.Risky = false;
        return 0;
    }

    public bool Equals(Plain? x, Plain? y)
    {
        x!.Risky = y!.Risky = false;
        return true;
    }

    public int GetHashCode(Plain item)
    {
        item.Risky = false;
        return 0;
    }
}
