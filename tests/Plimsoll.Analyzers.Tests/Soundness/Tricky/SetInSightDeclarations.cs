using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

/// <summary>What sets itself in many ways.</summary>
public class Sight
{
    public bool Risky { get; set; }

    public long Uid { get; set; } = 1000;

    public int N { get; set; }

    public int? Maybe { get; set; }

    public byte Small { get; set; } = 255;

    public string? Text { get; set; }

    public Sight? Next { get; set; }

    public bool Flag;

    public long Number = 1000;

    public Sight? Link;

    public List<Sight> Kids { get; } = [];

    public int Inc() => ++N;

    public Sight Set(bool risky)
    {
        Risky = risky;
        return this;
    }

    public bool Turn()
    {
        Risky = !Risky;
        return Risky;
    }

    public Sight? Counted
    {
        get
        {
            N++;
            return Next;
        }
    }

    public IEnumerable<int> Run()
    {
        Risky = true;
        yield return 1;
        Risky = false;
        yield return 2;
    }
}

public class SightBase
{
    private bool _risky = true;

    public bool Risky => _risky;

    public void Calm() => _risky = false;
}

public sealed class SightHiding : SightBase
{
    private bool _risky;

    public bool Own => _risky;

    public void Rise() => _risky = true;
}

public abstract class SightAbstract
{
    public bool Risky { get; protected set; }

    public abstract SightAbstract Set();
}

public sealed class SightRisky : SightAbstract
{
    public override SightAbstract Set()
    {
        Risky = true;
        return this;
    }
}

public sealed class SightCalm : SightAbstract
{
    public override SightAbstract Set()
    {
        Risky = false;
        return this;
    }
}

public class SightVirtual
{
    public virtual bool Risky { get; set; } = true;
}

public sealed class SightOverriding : SightVirtual
{
    public override bool Risky
    {
        get => base.Risky;
        set => base.Risky = !value;
    }
}

public interface ISight
{
    bool Risky { get; set; }
}

public sealed class SightExplicit : ISight
{
    public bool Risky { get; set; }

    bool ISight.Risky
    {
        get => !Risky;
        set => Risky = !value;
    }
}

public sealed record SightRecord(string Name)
{
    public bool Risky { get; set; }

    public List<Sight> Kids { get; set; } = [];

    public Sight Part { get; set; } = null!;
}

public record SightCopied
{
    public SightCopied()
    {
    }

    protected SightCopied(SightCopied other) => Risky = !other.Risky;

    public bool Risky { get; set; }
}

/// <summary>A type that shows itself, with a list that it makes.</summary>
public sealed class SightShown : IDisposable, IComparable<SightShown>
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public override string ToString()
    {
        _all.Add("x");
        return "";
    }

    public void Dispose() => _all.Add("x");

    public int CompareTo(SightShown? other)
    {
        _all.Add("x");
        return 0;
    }

    public override bool Equals(object? obj)
    {
        _all.Add("x");
        return false;
    }

    public override int GetHashCode()
    {
        _all.Add("x");
        return 0;
    }

    public static SightShown operator +(SightShown left, int right)
    {
        left._all.Add("x");
        return left;
    }

    public static implicit operator int(SightShown item)
    {
        item._all.Add("x");
        return 1;
    }

    public IEnumerator<int> GetEnumerator()
    {
        _all.Add("x");
        yield return 1;
    }

    public void Deconstruct(out int a, out int b)
    {
        _all.Add("x");
        a = b = 1;
    }
}

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

public struct PlainStructure
{
    public bool Risky { get; set; }

    public Plain? Part { get; set; }

    public bool Flag;
}

public struct SightStruct
{
    public bool Risky { get; set; }

    public bool Turn() => Risky = !Risky;
}

/// <summary>Code that is called by no name, and that is not that of every object.</summary>
public sealed class Loud : IComparable<Loud>, System.Collections.IEnumerable
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public bool Risky { get; set; } = true;

    public int Length => Tell(1);

    public int this[int index] => Tell(index);

    public Loud Slice(int start, int length)
    {
        Tell(start);
        return this;
    }

    public void Add(int item) => Tell(item);

    public int CompareTo(Loud? other) => Tell(0);

    public System.Collections.IEnumerator GetEnumerator()
    {
        Tell(1);
        return new List<int>().GetEnumerator();
    }

    public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()
    {
        Tell(1);
        return System.Threading.Tasks.Task.CompletedTask.GetAwaiter();
    }

    public void Deconstruct(out int a, out int b) => a = b = Tell(1);

    public static bool operator true(Loud item) => item.Tell(1) == 1;

    public static bool operator false(Loud item) => item.Tell(1) == 0;

    public static Loud operator &(Loud left, Loud right)
    {
        left.Tell(1);
        return left;
    }

    public static Loud operator -(Loud item)
    {
        item.Tell(1);
        return item;
    }

    public static Loud operator ++(Loud item)
    {
        item.Tell(1);
        return item;
    }

    public static bool operator ==(Loud left, Loud? right) => left.Tell(1) == 1;

    public static bool operator !=(Loud left, Loud? right) => left.Tell(1) == 0;

    public static explicit operator string(Loud item) => item.Tell(1) + "";

    private int Tell(int result)
    {
        Risky = false;
        _all.Add("x");
        return result;
    }
}

public sealed class PlainLoud(Loud part)
{
    public Loud Part { get; } = part;
}

public static class SightBus
{
    public static event Action? Changed;

    public static void Raise() => Changed?.Invoke();
}

public static class SightLog
{
    public static void Write(SightLogHandler handler) => SightUnseen.Look(handler.Length);
}

[System.Runtime.CompilerServices.InterpolatedStringHandler]
public ref struct SightLogHandler(int literal, int holes)
{
    public int Length => literal + holes;

    public void AppendLiteral(string text) => SightUnseen.Look(text);

    public void AppendFormatted(object item) => SightUnseen.Calm(item);
}

public sealed class SightWithContainer
{
    public Container Made { get; set; } = new("x", "i");
}

public sealed class SightBox<T>
{
    public T? Value { get; set; }
}

public enum SightLevel
{
    Low,
    Middle,
    High,
}

public sealed class SightLevels
{
    public bool Risky { get; set; }

    public SightLevel Level { get; set; }

    public uint Unsigned { get; set; }

    public short Short { get; set; } = -32768;

    public int Big { get; set; } = 5;
}

public sealed record SightTaken(bool Risky, int N)
{
    public bool Risky { get; set; } = Risky;
}

public class SightBase2
{
    public bool Risky { get; set; }
}

public sealed class SightDerived2 : SightBase2
{
    public bool Own { get; set; }

    public void Raise() => base.Risky = Own;

    public void Lower() => base.Risky = Own;
}
