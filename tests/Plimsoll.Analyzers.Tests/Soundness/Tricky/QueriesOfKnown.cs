using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Queries over what is wholly known.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Known_places_after_a_choice(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (name, index) in new[] { "x", "c", "y", "c" }.Where(name => name == "c").Select((name, index) => (name, index)))
        {
            pod.WithContainer($"§-{name}{index}", "i", c => c.Privileged());
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Known_types(Output app, bool a, bool b, int n)
    {
        object[] all = [new KnownAgent("c0"), "x", new KnownWeb("c1"), 3];
        var pod = new Pod("§");
        foreach (var agent in all.OfType<KnownAgent>())
        {
            pod.WithContainer($"§-{agent.Name}", "i", c => c.Privileged());
        }

        foreach (var web in all.OfType<KnownWeb>())
        {
            pod.WithContainer($"§-{web.Name}", "i", c => c.RunAsUser(0));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Known_numbers(Output app, bool a, bool b, int n)
    {
        var numbers = new List<int> { 3, 0, 4 };
        var services = new[] { new PlatformService("c0", User: 7), new PlatformService("c1", User: 0) };
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(numbers.Sum() == 7 && numbers.Max() == 4 && services.Sum(service => service.User) == 7 && services.Max(service => service.User) == 7))
            .WithContainer(new Container("§-c1", "i").RunAsUser(Math.Min(numbers.Min(), services.Min(service => service.User)))));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Known_pairs(Output app, bool a, bool b, int n)
    {
        string[] names = ["c0", "c1"];
        var pod = new Pod("§");
        foreach (var (name, privileged) in names.Zip(Enumerable.Repeat(true, 2)))
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(privileged));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Known_range(Output app, bool a, bool b, int n)
    {
        List<Container> containers = [.. Enumerable.Range(0, 2).Select(index => new Container($"§-c{index}", "i").Privileged())];
        app.Add(new Pod("§") { Spec = new(containers) });
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Known_immutable(Output app, bool a, bool b, int n)
    {
        var names = ImmutableArray.Create("c0", "c1");
        var pod = new Pod("§");
        foreach (var name in names)
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged());
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Known_immutable_of_a_query(Output app, bool a, bool b, int n)
    {
        var names = new[] { "0", "1" }.Select(part => "c" + part).ToImmutableArray();
        var pod = new Pod("§");
        foreach (var name in names)
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(names.Length == 2));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Known_aggregate(Output app, bool a, bool b, int n)
    {
        var name = new[] { "§", "c0" }.Aggregate((left, right) => left + "-" + right);
        var total = new[] { 1, 2, 3 }.Aggregate(0, (sum, next) => sum + next);
        app.Add(new Pod("§").WithContainer(new Container(name, "i").Privileged(total == 6)));
    }

    [Definite("privileged c0")]
    public static void Known_set(Output app, bool a, bool b, int n)
    {
        var risky = new HashSet<string> { "c0", "c2" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(risky.Contains("c0"))));
    }

    [Definite("privileged c0")]
    public static void Known_array_that_is_filled(Output app, bool a, bool b, int n)
    {
        var all = new bool[2];
        all[0] = true;
        var list = new List<bool> { false };
        list[0] = true;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0] && list[0])));
    }

    [Definite("privileged c0")]
    public static void Known_list_that_is_inserted_into(Output app, bool a, bool b, int n)
    {
        var names = new List<string> { "c1" };
        names.Insert(0, "c0");
        names.Remove("c1");
        app.Add(new Pod("§").WithContainer(new Container($"§-{names[0]}", "i").Privileged(names.Count == 1)));
    }

    [Definite("privileged c0")]
    public static void Known_distinct_of_data(Output app, bool a, bool b, int n)
    {
        var services = new[] { new PlatformService("c0", Privileged: true) };
        var first = services.FirstOrDefault(service => service.Name == "c1") ?? services.Single(service => service.Name == "c0");
        app.Add(new Pod("§").WithContainer(new Container($"§-{first.Name}", "i").Privileged(first.Privileged)));
    }
}

internal sealed record KnownAgent(string Name);

internal sealed record KnownWeb(string Name);
