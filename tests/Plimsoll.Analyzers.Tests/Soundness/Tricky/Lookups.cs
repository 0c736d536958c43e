using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Dictionaries that are asked for what they may not have.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Lookup_that_finds(Output app, bool a, bool b, int n)
    {
        var users = new Dictionary<string, int> { ["c0"] = 5, ["c1"] = 0 };
        var c0 = new Container("§-c0", "i");
        if (users.TryGetValue("c0", out var user))
        {
            c0.Privileged(user == 5);
        }

        var c1 = new Container("§-c1", "i").RunAsUser(users.TryGetValue("c1", out var other) ? other : 7);
        app.Add(new Pod("§").WithContainer(c0).WithContainer(c1));
    }

    [Definite("root c0")]
    [Definite("privileged c1")]
    public static void Lookup_that_does_not_find(Output app, bool a, bool b, int n)
    {
        var users = new Dictionary<string, int> { ["c1"] = 5 };
        users.TryGetValue("c0", out var user);
        var c1 = new Container("§-c1", "i").Privileged(!users.ContainsKey("c0"));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(user)).WithContainer(c1));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Lookup_with_a_default(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool> { ["c0"] = true };
        var users = new Dictionary<string, int> { ["c0"] = 5 };
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(privileged.GetValueOrDefault("c0")))
            .WithContainer(new Container("§-c1", "i").RunAsUser(users.GetValueOrDefault("c1", 0))));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Lookup_in_a_shared_dictionary(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var name in new[] { "c0", "c1" })
        {
            pod.WithContainer($"§-{name}", "i", c => c.Privileged(LookupShared.Privileged.TryGetValue(name, out var known) ? known : true));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Lookup_of_data(Output app, bool a, bool b, int n)
    {
        var services = new Dictionary<string, PlatformService> { ["c0"] = new("c0", Privileged: true) };
        if (services.TryGetValue("c0", out var service) && service.IsRisky)
        {
            app.Add(new Pod("§").WithContainer("§-c0", service.Image, c => c.Privileged(service.Privileged)));
        }
    }

    [Definite("privileged c0")]
    public static void Lookup_by_kind(Output app, bool a, bool b, int n)
    {
        var byKind = new Dictionary<LookupKind, Action<Container>> { [LookupKind.Agent] = static c => c.Privileged(), [LookupKind.Web] = static c => c.RunAsUser(5) };
        var c0 = new Container("§-c0", "i");
        if (byKind.TryGetValue(LookupKind.Agent, out var configure))
        {
            configure(c0);
        }

        app.Add(new Pod("§").WithContainer(c0));
    }

    [Definite("privileged c0")]
    public static void Lookup_that_adds(Output app, bool a, bool b, int n)
    {
        var privileged = new Dictionary<string, bool>();
        if (privileged.TryAdd("c0", true))
        {
            privileged["c1"] = false;
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(privileged["c0"])));
    }
}

internal enum LookupKind
{
    Web,
    Agent,
}

internal static class LookupShared
{
    public static readonly Dictionary<string, bool> Privileged = new() { ["c0"] = true };
}
