using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Dictionaries of which it is not certain what they have.
public static partial class Programs
{
    public static void Lookup_in_what_ignores_case(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["C0"] = false };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(!privileged.TryGetValue("c0", out var known) || known)));
    }

    public static void Lookup_in_a_sorted_dictionary(Output app, bool a, bool b, int n)
    {
        var privileged = new SortedDictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["C0"] = false };
        IDictionary<string, bool> all = new SortedDictionary<string, bool> { ["c0\u00AD"] = false };
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(!privileged.ContainsKey("c0")))
            .WithContainer(new Container("§-c1", "i").Privileged(!all.ContainsKey("c0"))));
    }

    public static void Lookup_of_what_may_be_there(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool>();
        if (a)
        {
            privileged["c0"] = false;
        }

        privileged.TryGetValue("c1", out var other);
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(!privileged.ContainsKey("c0")))
            .WithContainer(new Container("§-c1", "i").Privileged(!privileged.TryGetValue("c0", out var known) && !known && !other)));
    }

    public static void Lookup_of_what_was_removed(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        privileged.Remove("c0");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.TryGetValue("c0", out var known) && known)));
    }

    public static void Lookup_of_what_was_cleared(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        privileged.Clear();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.GetValueOrDefault("c0"))));
    }

    public static void Lookup_of_what_another_name_sets(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        var same = privileged;
        same["c0"] = false;
        same["c1"] = true;
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(privileged.TryGetValue("c0", out var known) && known))
            .WithContainer(new Container("§-c1", "i").Privileged(!privileged.ContainsKey("c1"))));
    }

    public static void Lookup_of_what_a_function_sets(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        Action calm = () => privileged["c0"] = false;
        LookupLater.Run(calm);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.TryGetValue("c0", out var known) && known)));
    }

    public static void Lookup_of_what_is_kept_elsewhere(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        LookupLater.Kept = privileged;
        LookupLater.Calm();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.TryGetValue("c0", out var known) && known)));
    }

    public static void Lookup_in_a_loop(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool>();
        var pod = new Pod("§");
        var c = new Container("§-c0", "i");
        for (var i = 0; i <= n; i++)
        {
            if (!privileged.TryAdd("c0", true))
            {
                c.Privileged();
            }
        }

        app.Add(pod.WithContainer(c));
    }

    public static void Lookup_into_a_variable_that_is_captured(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        var known = false;
        Func<bool> ask = () => known;
        if (a)
        {
            privileged.TryGetValue("c0", out known);
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(ask())));
    }

    [Definite("privileged c0")]
    public static void Lookup_into_a_variable_that_held_another(Output app, bool a, bool b, int n)
    {
        var services = new Dictionary<string, PlatformService> { ["c0"] = new("c0", Privileged: true) };
        var service = new PlatformService("c1");
        services.TryGetValue("c0", out service);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(service!.Privileged)));
    }

    public static void Lookup_into_a_variable_by_reference(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        var known = false;
        LookupInto(privileged, ref known);
        known = !known;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(known)));
    }

    public static void Lookup_of_a_list_that_is_changed(Output app, bool a, bool b, int n)
    {
        var drops = new Dictionary<string, List<string>> { ["c0"] = ["NET_RAW"] };
        if (drops.TryGetValue("c0", out var drop))
        {
            drop.Add("ALL");
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(drops["c0"])));
    }

    public static void Lookup_of_an_object_that_is_changed(Output app, bool a, bool b, int n)
    {
        var containers = new Dictionary<string, Container> { ["c0"] = new Container("§-c0", "i").Privileged() };
        containers.TryGetValue("c0", out var found);
        found!.Privileged(false);
        app.Add(new Pod("§").WithContainer(containers["c0"]));
    }

    public static void Lookup_of_a_key_of_the_program(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<LookupKey, bool> { [new("c0")] = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.TryGetValue(new("c0"), out var known) && !known)));
    }

    public static void Lookup_of_a_key_that_turns_another(Output app, bool a, bool b, int n)
    {
        var risky = new PlatformDefaults { Privileged = true };
        var all = new Dictionary<LookupNoisy, int>();
        all[new(risky)] = 1;
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))));
    }

    public static void Lookup_in_a_dictionary_of_the_program(Output app, bool a, bool b, int n)
    {
        var privileged = new LookupOwn { ["c0"] = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged.TryGetValue("c0", out var known) && known)));
    }

    public static void Lookup_caught(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        var known = false;
        try
        {
            privileged.TryGetValue("c0", out known);
            LookupLater.Throw(a);
            known = false;
        }
        catch (InvalidOperationException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(known)));
    }

    private static void LookupInto(Dictionary<string, bool> all, ref bool known) => all.TryGetValue("c0", out known);
}

internal sealed record LookupKey(string Name)
{
    public bool Equals(LookupKey? other) => false;

    public override int GetHashCode() => 0;
}

internal sealed class LookupNoisy(PlatformDefaults risky)
{
    public override int GetHashCode()
    {
        risky.Privileged = false;
        return 0;
    }

    public override bool Equals(object? obj) => obj is LookupNoisy;
}

internal sealed class LookupOwn : Dictionary<string, bool>
{
    public new bool TryGetValue(string key, out bool value) => value = false;
}

internal static class LookupLater
{
    public static Dictionary<string, bool>? Kept { get; set; }

    public static void Run(Action action) => action();

    public static void Calm() => Kept!["c0"] = false;

    public static void Throw(bool throws)
    {
        if (throws)
        {
            throw new InvalidOperationException();
        }
    }
}
