using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Plimsoll.Kubernetes;

// Static collections that anybody in the program can see: some code among it changes what is in them.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Shared_lists_that_are_only_read(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var service in SharedRead.All.Where(service => service.Privileged))
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.Privileged(service.Privileged));
        }

        foreach (var service in SharedRead.More)
        {
            pod.WithContainer($"§-{service.Name}", "i", c => c.RunAsUser(service.Uid));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Shared_dictionary_that_is_only_read(Output app, bool a, bool b, int n) => app.Add(new Pod("§")
        .WithContainer("§-c0", "i", c => c.Privileged(SharedRead.ByName["c0"]))
        .WithContainer("§-c1", "i", c => c.Privileged(SharedRead.ByName["c1"] && SharedRead.Derived.Privileged)));

    public static void Shared_array_that_others_set(Output app, bool a, bool b, int n)
    {
        SharedSet.Change();
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(SharedSet.Array[0].Privileged)));
    }

    public static void Shared_array_with_another_name(Output app, bool a, bool b, int n)
    {
        var all = SharedAlias.Array;
        all[0] = new("c0", n == 1, 1);
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(SharedAlias.Array[0].Privileged)));
    }

    public static void Shared_array_that_is_handed_on(Output app, bool a, bool b, int n)
    {
        Array.Fill(SharedHanded.Array, new("c0", false, 1));
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(SharedHanded.Array[0].Privileged)));
    }

    public static void Shared_array_of_which_an_item_is_lent(Output app, bool a, bool b, int n)
    {
        ref var first = ref SharedLent.Array[0];
        first = new("c0", false, 1);
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(SharedLent.Array[0].Privileged)));
    }

    public static void Shared_array_of_tuples_that_turn(Output app, bool a, bool b, int n)
    {
        SharedTuples.Array[0].SharedTurn();
        foreach (var (name, privileged) in SharedTuples.Array)
        {
            app.Add(new Pod("§").WithContainer($"§-{name}", "i", c => c.Privileged(privileged)));
        }
    }

    public static void Shared_array_of_tuples_as_a_span(Output app, bool a, bool b, int n)
    {
        foreach (ref var each in SharedSpan.Array.AsSpan())
        {
            each.Privileged = false;
        }

        foreach (var (name, privileged) in SharedSpan.Array)
        {
            app.Add(new Pod("§").WithContainer($"§-{name}", "i", c => c.Privileged(privileged)));
        }
    }

    public static void Shared_array_that_a_query_hands_out(Output app, bool a, bool b, int n)
    {
        ((SharedService[])SharedQuery.Array.AsEnumerable())[0] = new("c0", false, 1);
        ((SharedService[])SharedCast.Array.Cast<SharedService>())[0] = new("c0", false, 1);
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(SharedQuery.Array.First().Privileged)).WithContainer("§-c1", "i", c => c.Privileged(SharedCast.Array.First().Privileged)));
    }

    public static void Shared_numbers_that_a_query_hands_out(Output app, bool a, bool b, int n)
    {
        if (SharedNumbers.Array.OfType<int>() is int[] same)
        {
            same[0] = 0;
        }

        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(SharedNumbers.Array.First() == 1)));
    }

    public static void Shared_list_that_grows(Output app, bool a, bool b, int n)
    {
        SharedGrown.List.Add(new("c1", false, 1));
        SharedGrown.ByName["c0"] = false;
        CollectionsMarshal.GetValueRefOrNullRef(SharedGrown.Lent, "c0") = false;
        app.Add(new Pod("§")
            .WithContainer("§-c0", "i", c => c.Privileged(SharedGrown.List.Last().Privileged))
            .WithContainer("§-c1", "i", c => c.Privileged(SharedGrown.ByName["c0"]))
            .WithContainer("§-c2", "i", c => c.Privileged(SharedGrown.Lent["c0"])));
    }

    public static void Shared_list_that_is_turned(Output app, bool a, bool b, int n)
    {
        Array.Reverse(SharedTurned.Array);
        SharedTurned.List.Reverse();
        app.Add(new Pod("§")
            .WithContainer("§-c0", "i", c => c.Privileged(SharedTurned.Array[0]))
            .WithContainer("§-c1", "i", c => c.Privileged(SharedTurned.List[0])));
    }

    private static void SharedTurn(this ref (string Name, bool Privileged) item) => item.Privileged = !item.Privileged;
}

internal sealed record SharedService(string Name, bool Privileged, int Uid);

internal static class SharedRead
{
    public static readonly SharedService Base = new("c0", true, 1);

    public static readonly SharedService[] All = [Base];

    public static readonly Dictionary<string, bool> ByName = new() { ["c0"] = true, ["c1"] = true };

    public static SharedService Derived { get; } = Base with { Name = "c1" };

    public static List<SharedService> More { get; } = [new("c1", false, 0)];
}

internal static class SharedSet
{
    public static readonly SharedService[] Array = [new("c0", true, 1)];

    public static void Change() => Array[0] = Array[0] with { Privileged = false };
}

internal static class SharedAlias
{
    public static readonly SharedService[] Array = [new("c0", true, 1)];
}

internal static class SharedHanded
{
    public static readonly SharedService[] Array = [new("c0", true, 1)];
}

internal static class SharedLent
{
    public static readonly SharedService[] Array = [new("c0", true, 1)];
}

internal static class SharedTuples
{
    public static readonly (string Name, bool Privileged)[] Array = [("c0", true)];
}

internal static class SharedSpan
{
    public static readonly (string Name, bool Privileged)[] Array = [("c0", true)];
}

internal static class SharedQuery
{
    public static readonly SharedService[] Array = [new("c0", true, 1)];
}

internal static class SharedCast
{
    public static readonly SharedService[] Array = [new("c0", true, 1)];
}

internal static class SharedNumbers
{
    public static readonly int[] Array = [1];
}

internal static class SharedGrown
{
    public static readonly List<SharedService> List = [new("c0", true, 1)];

    public static readonly Dictionary<string, bool> ByName = new() { ["c0"] = true };

    public static readonly Dictionary<string, bool> Lent = new() { ["c0"] = true };
}

internal static class SharedTurned
{
    public static readonly bool[] Array = [true, false];

    public static readonly List<bool> List = [true, false];
}
