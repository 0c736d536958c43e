using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Classes around the objects that are not what they seem.
public static partial class Programs
{
    public static void Platform_whose_list_is_handed_out(Output app, bool a, bool b, int n)
    {
        var platform = new MisleadingPlatform();
        platform.Add("c0");
        platform.Services.Clear();
        platform.Services.Add("c1");
        app.Add(platform.Build("§"));
    }

    public static void Platform_that_is_built_twice(Output app, bool a, bool b, int n)
    {
        var platform = new MisleadingPlatform();
        platform.Add("c0");
        platform.Build("other");
        app.Add(platform.Build("§"));
    }

    public static void Platform_that_grows_while_it_is_built(Output app, bool a, bool b, int n)
    {
        var platform = new MisleadingPlatform();
        platform.Add("c0");
        app.Add(platform.BuildWith("§", () => platform.Privileged = false));
    }

    public static void Platform_whose_items_change_while_they_are_gone_through(Output app, bool a, bool b, int n)
    {
        var services = new List<MisleadingService> { new() { Name = "c0" }, new() { Name = "c1", Privileged = true } };
        var platform = new MisleadingOwner(services);
        app.Add(platform.Build("§", _ => services[1].Privileged = false));
    }

    public static void Platform_with_a_list_of_somebody_else(Output app, bool a, bool b, int n)
    {
        var services = new List<MisleadingService> { new() { Name = "c0", Privileged = true } };
        var platform = new MisleadingOwner(services);
        services[0] = new() { Name = "c0" };
        app.Add(platform.Build("§", _ => { }));
    }

    public static void Platform_with_a_list_that_is_cleared_by_another(Output app, bool a, bool b, int n)
    {
        var services = new List<MisleadingService> { new() { Name = "c0", Privileged = true } };
        var platform = new MisleadingOwner(services);
        new MisleadingOwner(services).Calm();
        app.Add(platform.Build("§", _ => { }));
    }

    public static void Platform_of_a_kind_that_is_not_known(Output app, bool a, bool b, int n)
    {
        MisleadingUnit unit = a ? new MisleadingRisky() : new MisleadingCalm();
        app.Add(unit.Build("§"));
    }

    public static void Platform_with_a_property_that_counts(Output app, bool a, bool b, int n)
    {
        var unit = new MisleadingCounting();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(unit.IsFirst)).WithContainer(new Container("§-c1", "i").Privileged(unit.IsFirst)));
    }

    public static void Platform_with_defaults_in_a_list_that_grows(Output app, bool a, bool b, int n)
    {
        var defaults = new MisleadingDefaults();
        defaults.Drop.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(defaults.Drop)).WithContainer(new Container("§-c1", "i").DropCapabilities(new MisleadingDefaults().Drop)));
    }

    public static void Platform_with_defaults_by_name_that_are_set(Output app, bool a, bool b, int n)
    {
        var defaults = new MisleadingDefaults();
        defaults.Privileged["c0"] = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(defaults.Privileged["c0"])));
    }

    [Definite("privileged c0")]
    public static void Platform_with_defaults_by_name(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(new MisleadingDefaults().Privileged["c0"])));

    public static void Platform_with_shared_defaults(Output app, bool a, bool b, int n)
    {
        var first = new MisleadingSharing();
        first.Drop.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(new MisleadingSharing().Drop)));
    }

    public static void Platform_that_is_copied_by_itself(Output app, bool a, bool b, int n)
    {
        var risky = new MisleadingCopied { Privileged = true };
        var calm = risky.Copy();
        calm.Privileged = false;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(calm.Privileged)).WithContainer(new Container("§-c1", "i").Privileged(risky.Privileged)));
    }

    public static void Platform_that_is_made_on_a_condition(Output app, bool a, bool b, int n)
    {
        var platform = new MisleadingPlatform();
        if (a)
        {
            platform.Add("c0");
        }
        else
        {
            platform.Add("c1");
        }

        for (var i = 0; i < n; i++)
        {
            platform.Privileged = !platform.Privileged;
        }

        app.Add(platform.Build("§"));
    }

    public static void Platform_that_throws_half_way(Output app, bool a, bool b, int n)
    {
        var platform = new MisleadingPlatform();
        try
        {
            platform.Add("c0");
            platform.Calm(a);
            platform.Add("c1");
        }
        catch (InvalidOperationException)
        {
        }

        app.Add(platform.Build("§"));
    }
}

internal sealed class MisleadingPlatform
{
    private readonly List<string> _services = [];

    public bool Privileged { get; set; } = true;

    public List<string> Services => _services;

    public void Add(string name) => _services.Add(name);

    public void Calm(bool throws)
    {
        Privileged = false;
        if (throws)
        {
            throw new InvalidOperationException();
        }

        Privileged = true;
    }

    public Pod Build(string name) => BuildWith(name, () => { });

    public Pod BuildWith(string name, Action before)
    {
        var pod = new Pod(name);
        foreach (var service in _services)
        {
            before();
            pod.WithContainer($"{name}-{service}", "i", c => c.Privileged(Privileged));
        }

        Privileged = false;
        return pod;
    }
}

internal sealed class MisleadingService
{
    public string Name { get; set; } = "";

    public bool Privileged { get; set; }
}

internal sealed class MisleadingOwner(List<MisleadingService> services)
{
    public void Calm()
    {
        services.Clear();
        services.Add(new() { Name = "c0" });
    }

    public Pod Build(string name, Action<MisleadingService> each)
    {
        var pod = new Pod(name);
        foreach (var service in services)
        {
            each(service);
            pod.WithContainer($"{name}-{service.Name}", "i", c => c.Privileged(service.Privileged));
        }

        return pod;
    }
}

internal abstract class MisleadingUnit
{
    protected abstract bool Privileged { get; }

    public Pod Build(string name) => new Pod(name).WithContainer($"{name}-c0", "i", c => c.Privileged(Privileged));
}

internal sealed class MisleadingRisky : MisleadingUnit
{
    protected override bool Privileged => true;
}

internal sealed class MisleadingCalm : MisleadingUnit
{
    protected override bool Privileged => false;
}

internal sealed class MisleadingCounting
{
    private int _count;

    public bool IsFirst => _count++ == 0;
}

internal sealed class MisleadingDefaults
{
    public List<string> Drop { get; } = ["NET_RAW"];

    public Dictionary<string, bool> Privileged { get; } = new() { ["c0"] = true };
}

internal sealed class MisleadingSharing
{
    private static readonly List<string> s_drop = ["NET_RAW"];

    public List<string> Drop { get; } = s_drop;
}

internal sealed class MisleadingCopied
{
    public bool Privileged { get; set; }

    public MisleadingCopied Copy() => (MisleadingCopied)MemberwiseClone();
}
