using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Kubernetes;

// Classes whose constructors do something.
internal sealed class ConstructedApp
{
    private readonly Container _container;
    private readonly List<string> _drop = ["NET_RAW"];
    private readonly string _name;

    public ConstructedApp(string name, bool debug = false)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A name is needed.", nameof(name));
        }

        _name = name;
        _container = new Container($"{name}-c0", "i").RunAsUser(0);
        if (debug)
        {
            _container.Privileged();
        }

        foreach (var capability in new[] { "CHOWN", "KILL" })
        {
            _drop.Add(capability);
        }
    }

    public ConstructedApp WithPrivileged()
    {
        _container.Privileged();
        return this;
    }

    public Pod Build() => new Pod(_name).WithContainer(_container.DropCapabilities(_drop));
}

internal sealed class ConstructedHead(string name, IEnumerable<PlatformService> services)
{
    private readonly List<PlatformService> _services = services.ToList();
    private readonly Pod _pod = new Pod(name).WithHostNetwork();

    public Pod Build()
    {
        foreach (var service in _services)
        {
            _pod.WithContainer($"{name}-{service.Name}", "i", c => c.Privileged(service.Privileged));
        }

        return _pod;
    }
}

internal abstract class ConstructedUnit
{
    private readonly List<Container> _containers = [];

    protected ConstructedUnit(string name)
    {
        Name = name;
        Describe();
    }

    protected string Name { get; }

    protected abstract void Describe();

    protected Container Add(string name)
    {
        var container = new Container($"{Name}-{name}", "i");
        _containers.Add(container);
        return container;
    }

    public Pod Build()
    {
        var pod = new Pod(Name);
        _containers.ForEach(container => pod.WithContainer(container));
        return pod;
    }
}

internal sealed class ConstructedAgent : ConstructedUnit
{
    private readonly bool _late;

    public ConstructedAgent(string name)
        : base(name)
    {
        _late = true;
        Add("c1").RunAsUser(0);
    }

    public bool Late => _late;

    protected override void Describe() => Add("c0").Privileged(!_late);
}

internal sealed class ConstructedTwice
{
    private readonly string _name;
    private readonly bool _privileged;

    public ConstructedTwice(string name)
        : this(name, true)
    {
    }

    public ConstructedTwice(string name, bool privileged)
    {
        (_name, _privileged) = (name, privileged);
    }

    public Pod Build() => new Pod(_name).WithContainer($"{_name}-c0", "i", c => c.Privileged(_privileged));
}

internal sealed class ConstructedShared
{
    public static readonly List<ConstructedShared> All = [];

    private bool _privileged;

    public ConstructedShared(bool privileged)
    {
        _privileged = privileged;
        All.Add(this);
    }

    public bool Privileged => _privileged;

    public static void Calm() => All.ForEach(static one => one._privileged = false);
}

internal class ConstructedBase
{
    public ConstructedBase() => Privileged = Ask();

    public bool Privileged { get; protected set; }

    protected virtual bool Ask() => true;
}

internal sealed class ConstructedDerived : ConstructedBase
{
    private readonly bool _answer;
    private readonly bool _started = true;

    public ConstructedDerived() => _answer = true;

    protected override bool Ask() => _answer && _started;
}

internal sealed class ConstructedStarts : ConstructedBase
{
    private readonly bool _answer = new[] { true }.First();

    protected override bool Ask() => _answer;
}

internal sealed class ConstructedThrows
{
    public static bool Made;

    public ConstructedThrows(bool throws)
    {
        Privileged = true;
        if (throws)
        {
            throw new InvalidOperationException();
        }
    }

    public bool Privileged { get; set; }
}

internal sealed class ConstructedLent
{
    private bool _privileged;

    public ConstructedLent()
    {
        Set(ref _privileged);
    }

    public bool Privileged => _privileged;

    private static void Set(ref bool value) => value = true;
}

internal sealed class ConstructedKept
{
    private readonly Func<bool> _privileged;

    public ConstructedKept(bool privileged)
    {
        _privileged = () => privileged;
        privileged = false;
    }

    public bool Privileged => _privileged();
}

internal class ConstructedParent(string name, IEnumerable<string> names)
{
    private readonly Pod _pod = new Pod(name).WithHostNetwork();
    private readonly List<string> _names = [.. names];

    public Pod Build()
    {
        _names.ForEach(each => _pod.WithContainer(new Container($"{name}-{each}", "i").Privileged(IsPrivileged)));
        return _pod;
    }

    protected virtual bool IsPrivileged => false;
}

internal sealed class ConstructedChild(string name, bool privileged) : ConstructedParent(name, ["c0"])
{
    private readonly bool _privileged = new[] { privileged }.All(each => each);

    protected override bool IsPrivileged => _privileged;
}

internal sealed class ConstructedCounter
{
    private static int s_count;

    public ConstructedCounter() => Number = s_count++;

    public int Number { get; }
}

internal sealed class ConstructedOfList
{
    private readonly List<string> _names;

    public ConstructedOfList(List<string> names)
    {
        _names = names;
        _names.Add("CHOWN");
    }

    public Container Drop(Container container) => container.DropCapabilities(_names);
}

internal sealed class ConstructedEvent
{
    public ConstructedEvent(Action<ConstructedEvent> made)
    {
        Privileged = true;
        made(this);
    }

    public bool Privileged { get; set; }
}

internal sealed class ConstructedWithin
{
    public ConstructedWithin(int depth)
    {
        Inner = depth > 0 ? new ConstructedWithin(depth - 1) : null;
        Privileged = depth > 0;
    }

    public ConstructedWithin? Inner { get; }

    public bool Privileged { get; }
}
