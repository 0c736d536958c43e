using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public sealed class SightMade
{
    public List<string> Names { get; } = [];

    public Container Inner { get; } = new("x-c0", "i");
}

public static class SightStatic
{
    public static readonly SightMade Shared = new();

    public static readonly IReadOnlyList<SightMade> All = [new SightMade()];

    public static readonly SightMade Other = new();
}

public sealed class SightBuilder
{
    private readonly Container _container;
    private readonly List<string> _drops = [];
    private List<string>? _lazy;
    private bool _risky;
    private int _built;

    public SightBuilder(Container container) => _container = container;

    public List<string> Drops => _drops;

    public List<string> Lazy => _lazy ??= new();

    public SightBuilder Risky(bool value = true)
    {
        _risky = value;
        return this;
    }

    public SightBuilder Drop(string name)
    {
        _drops.Add(name);
        return this;
    }

    public Container Build()
    {
        _built++;
        _container.Privileged(_risky);
        foreach (var each in _drops)
        {
            _container.DropCapability(each);
        }

        return _container;
    }

    public int Built => _built;

    public void Change() => _container.RunAsUser(0);

    public sealed class Inside
    {
        public void Calm(SightBuilder outer) => outer._risky = false;
    }
}

public sealed class SightOuter(bool risky)
{
    public bool Risky => risky;

    public void Calm() => risky = false;
}

public sealed class SightRef
{
    private bool _risky = true;

    public bool Risky => _risky;

    public ref bool At => ref _risky;

    public ref bool this[int index] => ref _risky;
}

public sealed class SightFunction
{
    public Action? Then { get; set; }

    public bool Risky { get; set; } = true;
}

public struct SightStructure
{
    public bool Risky { get; set; }

    public Sight? Part { get; set; }
}

public static class SightSetter
{
    public static T Raise<T>(this T item)
        where T : Sight
    {
        item.Risky = true;
        return item;
    }
}

public sealed class SightHandler
{
    public bool Risky { get; set; } = true;

    public bool Indexed
    {
        get => Risky;
        set => Risky = !value;
    }

    public bool this[string name]
    {
        get => Risky;
        set => Risky = value;
    }
}

public sealed class SightNest(Sight part)
{
    public Sight Part { get; } = part;
}

public static class SightUnseen
{
    public static Sight Any = new();

    private static readonly List<object> Held = [];

    public static void Look(object item) => Held.Add(item);

    public static void Keep(object item) => Held.Add(item);

    public static bool Calm(object item) => SetUnseen.Calm(item) || Calmed(item);

    private static bool Calmed(object item)
    {
        item.GetType().GetProperty("Risky")!.SetValue(item, false);
        return false;
    }

    public static void Run(Action action) => action();

    private static Action? _held;

    public static void Hold(Action action) => _held = action;

    public static void RunHeld() => _held!();
}

/// <summary>The same without any code.</summary>
public sealed class Plain
{
    public bool Risky { get; set; }

    public long N { get; set; }

    public Plain? Next { get; set; }

    public bool Flag;

    public Plain? Link;

    public string Text = "CHOWN";

    public List<Plain> All { get; set; } = [];

    public List<Plain> Kids { get; } = [];

    public Container? Made { get; set; }
}

public sealed record PlainRecord(string Name)
{
    public bool Risky { get; set; }

    public Plain Part { get; set; } = null!;

    public List<Plain> Kids { get; } = [];
}

public sealed class PlainNest(Plain part)
{
    public Plain Part { get; } = part;
}
