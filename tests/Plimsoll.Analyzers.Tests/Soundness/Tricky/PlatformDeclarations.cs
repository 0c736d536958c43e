using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// What a team writes around the objects: classes that collect what is to be made, and make it when they are asked.
internal sealed record PlatformService(string Name, bool Privileged = false, int User = 1000)
{
    public string Image => $"registry/{Name}:1";

    public bool IsRisky => Privileged || User == 0;
}

internal sealed class Platform
{
    private readonly List<PlatformService> _services = [];

    public Platform Add(PlatformService service)
    {
        _services.Add(service);
        return this;
    }

    public Platform AddAll(params PlatformService[] services)
    {
        foreach (var service in services)
        {
            _services.Add(service);
        }

        return this;
    }

    public int Count => _services.Count;

    public void Build(Output app, string name)
    {
        var pod = new Pod(name);
        foreach (var service in _services)
        {
            pod.WithContainer($"{name}-{service.Name}", service.Image, c => c.Privileged(service.Privileged).RunAsUser(service.User));
        }

        app.Add(pod);
    }

    public Pod Made(string name)
    {
        var pod = new Pod(name);
        _services.ForEach(service => pod.WithContainer(new Container($"{name}-{service.Name}", "i").Privileged(service.IsRisky)));
        return pod;
    }
}

internal sealed class PlatformBuilder(string name)
{
    private readonly Dictionary<string, bool> _privileged = new();
    private readonly List<string> _drop = [];
    private bool _network;
    private int _user = 1000;

    public PlatformBuilder WithPrivileged(string container)
    {
        _privileged[container] = true;
        return this;
    }

    public PlatformBuilder WithNetwork(bool value = true)
    {
        _network = value;
        return this;
    }

    public PlatformBuilder As(int user)
    {
        _user = user;
        return this;
    }

    public PlatformBuilder Drop(string capability)
    {
        _drop.Add(capability);
        return this;
    }

    public Pod Build()
    {
        var pod = new Pod(name);
        foreach (var (container, privileged) in _privileged)
        {
            pod.WithContainer($"{name}-{container}", "i", c => c.Privileged(privileged).RunAsUser(_user).DropCapabilities(_drop));
        }

        return _network ? pod.WithHostNetwork() : pod;
    }
}

internal abstract class PlatformUnit(string name)
{
    protected abstract string Image { get; }

    protected virtual bool Privileged => false;

    protected virtual void Configure(Container container)
    {
    }

    public Pod Build()
    {
        var container = new Container($"{name}-c0", Image).Privileged(Privileged);
        Configure(container);
        return new Pod(name).WithContainer(container);
    }
}

internal sealed class PlatformAgent(string name) : PlatformUnit(name)
{
    protected override string Image => "agent:1";

    protected override bool Privileged => true;

    protected override void Configure(Container container) => container.RunAsUser(0);
}

internal sealed class PlatformWeb(string name) : PlatformUnit(name)
{
    protected override string Image => "web:1";
}

internal sealed class PlatformDefaults
{
    public bool Privileged { get; set; }

    public List<string> Names { get; } = [];

    public IReadOnlyList<string> Drop { get; init; } = ["NET_RAW"];

    public Container Apply(Container container) => container.Privileged(Privileged).DropCapabilities(Drop);
}

internal sealed class PlatformStack
{
    private readonly List<Container> _containers = [];
    private readonly string _name;

    public PlatformStack(string name)
    {
        _name = name;
    }

    public PlatformStack With(string name, Action<Container> configure)
    {
        var container = new Container($"{_name}-{name}", "i");
        configure(container);
        _containers.Add(container);
        return this;
    }

    public Pod Build()
    {
        var pod = new Pod(_name);
        foreach (var container in _containers)
        {
            pod.WithContainer(container);
        }

        return pod;
    }
}

internal sealed class PlatformSteps
{
    private readonly List<Action<Container>> _steps = [];

    public PlatformSteps Then(Action<Container> step)
    {
        _steps.Add(step);
        return this;
    }

    public Container Run(Container container)
    {
        foreach (var step in _steps)
        {
            step(container);
        }

        return container;
    }
}

internal sealed class PlatformEnvironment
{
    public PlatformEnvironment(string stage)
    {
        Stage = stage;
        IsDebug = stage == "dev";
    }

    public string Stage { get; }

    public bool IsDebug { get; }

    public bool Allows(PlatformService service) => IsDebug || !service.IsRisky;
}
