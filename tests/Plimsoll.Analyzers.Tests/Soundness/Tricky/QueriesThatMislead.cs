using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Queries over lists that are not what they seem.
public static partial class Programs
{
    public static void Places_after_a_choice_that_is_not_known(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, index) in new[] { "c0", "c1" }.Where(name => a || name == "c1").Select((name, index) => (name, index)))
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(index == 1));
        }

        app.Add(pod);
    }

    public static void Places_in_an_iterator(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (service, index) in PlacesOf(a, n).Select((service, index) => (service, index)))
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.Privileged(index == 1));
        }

        app.Add(pod);
    }

    [Definite("privileged c1")]
    public static void Places_in_an_iterator_that_are_known(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (service, index) in PlacesKnown().Select((service, index) => (service, index)))
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.Privileged(index == 1));
        }

        app.Add(pod);
    }

    public static void Places_in_an_iterator_on_a_condition(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        foreach (var index in PlacesOn(a).Select((service, index) => index))
        {
            c.Privileged(index == 1);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Places_of_many(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, index) in new[] { 1, 2 }.SelectMany(_ => Enumerable.Range(0, n)).Select((name, index) => (name, index)))
        {
            pod.WithContainer($"§-c{name}", "i", c => c.Privileged(index == 0));
        }

        app.Add(pod);
    }

    [Definite("privileged c1")]
    public static void Places_that_are_counted_twice(Output app, bool a, bool b, int n)
    {
        var places = new[] { "c0", "c1" }.Where(name => name.Length == 2).Select((name, index) => (name, index));
        var first = places.ToList();
        var pod = new Pod("§");
        foreach (var (name, index) in places)
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(index == 1));
        }

        app.Add(pod);
    }

    public static void Types_that_are_derived(Output app, bool a, bool b, int n)
    {
        object[] all = [new MisleadingRisky(), "x", null!, a ? new MisleadingCalm() : new MisleadingRisky()];
        var c0 = new Container("§-c0", "i");
        foreach (var unit in all.OfType<MisleadingUnit>().Skip(1))
        {
            c0.Privileged(unit is MisleadingRisky);
        }

        app.Add(new Pod("§").WithContainer(c0).WithContainer(new Container("§-c1", "i").Privileged(all.OfType<MisleadingRisky>().Count() == 1)));
    }

    public static void Types_of_what_is_written_as_text(Output app, bool a, bool b, int n)
    {
        object[] all = [new IntOrString("x"), new IntOrString(1), Protocol.UDP];
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(all.OfType<string>().Any() || all.OfType<int>().Any()))
            .WithContainer(new Container("§-c1", "i").Privileged(!all.OfType<IntOrString>().Any())));
    }

    public static void Types_of_an_array_that_is_set(Output app, bool a, bool b, int n)
    {
        var all = new[] { 0 };
        if (all.OfType<int>() is int[] same)
        {
            same[0] = 7;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(all[0])));
    }

    public static void Sum_that_sets_something(Output app, bool a, bool b, int n)
    {
        var user = 5;
        var sum = new[] { 1, 2 }.Sum(number => user = number - 2);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(user == 5 ? 0 : 7)).WithContainer(new Container("§-c1", "i").RunAsUser(sum + 1)));
    }

    public static void Sum_of_what_is_not_known(Output app, bool a, bool b, int n)
    {
        var numbers = new List<int> { 1, n };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(numbers.Sum() - 1)).WithContainer(new Container("§-c1", "i").RunAsUser(numbers.Min())));
    }

    public static void Sum_of_texts(Output app, bool a, bool b, int n)
    {
        var names = new[] { "b", "a" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(names.Max() == "a")).WithContainer(new Container("§-c1", "i").Privileged(names.Sum(name => name.Length) == 3)));
    }

    public static void Least_of_nothing(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(5);
        try
        {
            c.RunAsUser(Array.Empty<int>().Min());
        }
        catch (InvalidOperationException)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").RunAsUser(new List<int>().Max(number => (int?)number) ?? 0)));
    }

    public static void Immutable_list_that_grows(Output app, bool a, bool b, int n)
    {
        var drop = ImmutableArray.Create("NET_RAW");
        drop.Add("ALL");
        ImmutableList<string> other = ["NET_RAW"];
        other = other.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(drop)).WithContainer(new Container("§-c1", "i").DropCapabilities(other)));
    }

    [Definite("capabilities c0")]
    public static void Immutable_list_that_stays(Output app, bool a, bool b, int n)
    {
        ImmutableArray<string> drop = ["NET_RAW"];
        drop.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(drop)));
    }

    public static void Immutable_list_of_another(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "NET_RAW" };
        var drop = names.ToImmutableArray();
        names.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(drop.Remove("NET_RAW").Add("ALL"))).WithContainer(new Container("§-c1", "i").DropCapabilities(drop)));
    }

    public static void Set_that_does_not_hold(Output app, bool a, bool b, int n)
    {
        var risky = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "C0" };
        var calm = new HashSet<string> { "c0" };
        calm.Remove("c0");
        calm.UnionWith(new[] { "c1" });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!risky.Contains("c0") || calm.Contains("c0"))).WithContainer(new Container("§-c1", "i").Privileged(!calm.Contains("c1"))));
    }

    [Definite("privileged c1")]
    public static void Set_that_is_known(Output app, bool a, bool b, int n)
    {
        var risky = new HashSet<string> { "c1", "c1" };
        var pod = new Pod("§");
        foreach (var name in new[] { "c0", "c1" })
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(risky.Contains(name)));
        }

        app.Add(pod);
    }

    public static void Set_that_holds_what_is_not_known(Output app, bool a, bool b, int n)
    {
        var numbers = new HashSet<int> { 1 };
        numbers.Add(n);
        var pairs = new HashSet<LookupKey> { new("x"), new("x") };
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(!numbers.Contains(0)))
            .WithContainer(new Container("§-c1", "i").Privileged(pairs.Count == 1 || pairs.Contains(new("x")))));
    }

    public static void Set_that_stops_at_the_first(Output app, bool a, bool b, int n)
    {
        var numbers = new SortedSet<int> { 2, 1 };
        var c = new Container("§-c0", "i");
        foreach (var number in numbers)
        {
            c.Privileged(number == 2);
            break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void First_of_nothing(Output app, bool a, bool b, int n)
    {
        var numbers = new List<int>();
        if (a)
        {
            numbers.Add(5);
        }

        var names = new[] { "x", "y" };
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").RunAsUser(numbers.FirstOrDefault()))
            .WithContainer(new Container("§-c1", "i").Privileged(names.FirstOrDefault(name => b && name == "y") is null)));
    }

    public static void Aggregate_that_changes_its_list(Output app, bool a, bool b, int n)
    {
        var numbers = new List<int> { 1, 2 };
        var c = new Container("§-c0", "i");
        try
        {
            numbers.Aggregate((left, right) =>
            {
                numbers[1] = 0;
                numbers.Add(1);
                return left + right;
            });
        }
        catch (InvalidOperationException)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    private static IEnumerable<PlatformService> PlacesOf(bool a, int n)
    {
        if (a)
        {
            yield return new("c0");
        }

        for (var i = 0; i < n; i++)
        {
            yield return new("c2");
        }

        yield return new("c1");
    }

    private static IEnumerable<PlatformService> PlacesOn(bool a)
    {
        if (a)
        {
            yield return new("c0");
        }

        yield return new("c1");
    }

    private static IEnumerable<PlatformService> PlacesKnown()
    {
        yield return new("c0");
        yield return new("c1");
    }
}
