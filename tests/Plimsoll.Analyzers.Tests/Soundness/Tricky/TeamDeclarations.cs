using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// The classes of these programs.
internal abstract class TeamBase<TSelf>(string pod)
    where TSelf : TeamBase<TSelf>
{
    private readonly List<Action<Container>> _steps = [];
    private string _name = "c9";

    public TSelf WithPrivileged()
    {
        _steps.Add(static c => c.Privileged());
        return (TSelf)this;
    }

    public TSelf Named(string name)
    {
        _name = name;
        return (TSelf)this;
    }

    public Pod Build()
    {
        var container = new Container($"{pod}-{_name}", "i");
        foreach (var step in _steps)
        {
            step(container);
        }

        return new Pod(pod).WithContainer(container);
    }
}

internal sealed class TeamApi(string pod) : TeamBase<TeamApi>(pod);

internal interface ITeamComponent
{
    void AddTo(Pod pod);
}

internal sealed class TeamWeb(string name) : ITeamComponent
{
    public void AddTo(Pod pod) => pod.WithContainer($"{pod.Metadata!.Name}-{name}", "i", c => c.Privileged());
}

internal sealed class TeamAgent(string name) : ITeamComponent
{
    public int User { get; init; } = 1000;

    public void AddTo(Pod pod) => pod.WithContainer($"{pod.Metadata!.Name}-{name}", "i", c => c.RunAsUser(User));
}

internal sealed class TeamOptions
{
    public string Name { get; set; } = "";

    public bool Privileged { get; set; }
}

internal sealed class TeamFactory
{
    private readonly TeamOptions _options;

    private TeamFactory(TeamOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    public static TeamFactory Create(TeamOptions options) => new(options);

    public void AddTo(Output app) => app.Add(new Pod(_options.Name).WithContainer($"{_options.Name}-c0", "i", c => c.Privileged(_options.Privileged)));
}

internal sealed class TeamServiceBuilder
{
    private readonly Container _container;

    public TeamServiceBuilder(string name)
    {
        _container = new Container(name, "i");
    }

    public TeamServiceBuilder Privileged()
    {
        _container.Privileged();
        return this;
    }

    public TeamServiceBuilder Drop(params string[] names)
    {
        _container.DropCapabilities(names);
        return this;
    }

    public Container Build() => _container;
}

internal sealed class TeamPlatform(string name)
{
    private readonly Pod _pod = new(name);

    public TeamPlatform Service(string service, Action<TeamServiceBuilder> configure)
    {
        var builder = new TeamServiceBuilder($"{name}-{service}");
        configure(builder);
        _pod.WithContainer(builder.Build());
        return this;
    }

    public Pod Build() => _pod;
}

internal abstract class TeamServices(string name)
{
    protected abstract IEnumerable<PlatformService> Services { get; }

    protected virtual bool IsPrivileged(PlatformService service) => service.Privileged;

    public Pod Build()
    {
        var pod = new Pod(name);
        foreach (var service in Services)
        {
            pod.WithContainer($"{name}-{service.Name}", service.Image, c => c.Privileged(IsPrivileged(service)));
        }

        return pod;
    }
}

internal sealed class TeamDefault(string name) : TeamServices(name)
{
    protected override IEnumerable<PlatformService> Services => [new("c0", Privileged: true), new("c1")];

    protected override bool IsPrivileged(PlatformService service) => base.IsPrivileged(service) || service.Name == "c1";
}

internal sealed class TeamYielding(string name)
{
    public IEnumerable<Container> Containers()
    {
        yield return new Container($"{name}-c0", "i").Privileged();
        yield return new Container($"{name}-c1", "i");
    }
}

internal sealed class TeamCopying
{
    private readonly string _name;
    private readonly IReadOnlyList<string> _names;

    public TeamCopying(string name, IEnumerable<string> names)
    {
        _name = name;
        _names = [.. names];
    }

    public Pod Build()
    {
        var pod = new Pod(_name);
        foreach (var name in _names)
        {
            pod.WithContainer($"{_name}-{name}", "i", c => c.Privileged());
        }

        return pod;
    }
}

internal enum TeamTier
{
    Web,
    System,
}

internal static class TeamTiers
{
    public static bool IsPrivileged(TeamTier tier) => tier switch
    {
        TeamTier.System => true,
        _ => false,
    };
}

internal sealed record TeamEnvironment(string Name)
{
    public static readonly TeamEnvironment Dev = new("dev");

    public bool IsDev => Name == "dev";
}

internal sealed class TeamGroups
{
    private readonly Dictionary<string, List<string>> _names = [];

    public IReadOnlyList<string> this[string group] => _names[group];

    public TeamGroups Add(string group, string name)
    {
        if (!_names.TryGetValue(group, out var names))
        {
            _names[group] = names = [];
        }

        names.Add(name);
        return this;
    }
}

internal abstract class TeamApplicationBase(string name)
{
    protected string Name => name;

    public void Configure(Output app)
    {
        var pod = new Pod(Name);
        Configure(pod);
        app.Add(pod);
    }

    protected abstract void Configure(Pod pod);
}

internal sealed class TeamApplication(string name) : TeamApplicationBase(name)
{
    protected override void Configure(Pod pod) => pod.WithContainer($"{Name}-c0", "i", c => c.Privileged());
}

internal readonly record struct TeamPort(int Number, bool IsRisky)
{
    public string Name => $"p{Number}";
}

internal sealed class TeamLabels(string name)
{
    public string Name { get; } = name;

    public IReadOnlyDictionary<string, string> All { get; init; } = new Dictionary<string, string> { ["tier"] = "system" };
}
