using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

// More ways on which objects that everybody sees get to code that binds them.
internal sealed record WayShared(string Name)
{
    public bool Risky { get; init; }
}

internal static class Ways
{
    public static readonly WayShared Query = new("x") { Risky = true };

    public static readonly WayShared TakenApart = new("x") { Risky = true };

    public static readonly WayShared Interface = new("x") { Risky = true };

    public static readonly WayShared Virtual = new("x") { Risky = true };

    public static readonly WayShared Generic = new("x") { Risky = true };

    public static readonly WayShared Awaited = new("x") { Risky = true };

    public static readonly WayShared Yielded = new("x") { Risky = true };

    public static readonly WayShared Tuple = new("x") { Risky = true };

    public static readonly WayShared Setter = new("x") { Risky = true };

    public static readonly WayShared Event = new("x") { Risky = true };

    public static readonly WayShared Operated = new("x") { Risky = true };

    public static readonly WayShared Indexed = new("x") { Risky = true };

    public static readonly WayShared Sorted = new("x") { Risky = true };

    public static readonly WayShared Method = new("x") { Risky = true };

    public static readonly WayShared Late = new("x") { Risky = true };

    public static readonly WayShared Base = new("x") { Risky = true };

    public static readonly WayShared Same = new("x") { Risky = true };

    public static readonly WayPair Whole = new(new("x") { Risky = true }, 1);

    public static readonly IReadOnlyDictionary<string, WayShared> Map = new Dictionary<string, WayShared> { ["x"] = new("x") { Risky = true } };

    public static readonly Lazy<WayShared> Lazily = new(() => new("x") { Risky = true });

    private static event Action<WayShared>? Loading;

    private static WayShared Kept { get; set; } = new("y");

    [ModuleInitializer]
    public static void Start()
    {
        foreach (var each in from one in new[] { Query } let other = one where other.Risky select other)
        {
            Rewriter.Fill(each);
        }

        var (taken, _) = new WayPair(TakenApart, 1);
        Rewriter.Fill(taken);
        IWay way = new WayLoader();
        way.Load(Interface);
        WayBase derived = new WayDerived();
        derived.Load(Virtual);
        new WayOf<WayShared>().Load(Generic);
        Rewriter.Fill(new[] { Awaited }.ToDictionary(each => each.Name)["x"]);
        foreach (var each in All())
        {
            Rewriter.Fill(each);
        }

        var pair = (Tuple, 1);
        Rewriter.Fill(pair.Tuple);
        new WaySetter { Settings = Setter }.ToString();
        Loading += static each => Rewriter.Fill(each);
        Loading(Event);
        _ = new WayOperated(Operated) + 1;
        var list = new List<WayShared?> { null };
        list[0] = Indexed;
        Rewriter.Fill(list[0]);
        var array = new WayShared[1];
        Array.Fill(array, Sorted);
        Rewriter.Fill(array[0]);
        Action<WayShared> fill = Rewriter.FillAny;
        fill(Method);
        Kept = Late;
        Rewriter.Fill(Kept);
        new WayOwner(Base).Load();
        if (Same == Kept || Same.Equals(Kept) || !ReferenceEquals(Same, Kept))
        {
            var same = Same with { };
            Rewriter.Fill(same);
        }

        Whole.Deconstruct(out var part, out _);
        Rewriter.Fill(part);
        Rewriter.Fill(Map.Values.First());
        Rewriter.Fill(Lazily.Value);
    }

    private static IEnumerable<WayShared> All()
    {
        yield return Yielded;
    }
}

internal sealed record WayPair(WayShared Settings, int Number);

internal interface IWay
{
    void Load(WayShared settings);
}

internal sealed class WayLoader : IWay
{
    public void Load(WayShared settings) => Rewriter.Fill(settings);
}

internal abstract class WayBase
{
    public abstract void Load(WayShared settings);
}

internal sealed class WayDerived : WayBase
{
    public override void Load(WayShared settings) => Rewriter.Fill(settings);
}

internal sealed class WayOf<T>
{
    private readonly List<T> _all = [];

    public void Load(T item)
    {
        _all.Add(item);
        _all.ForEach(each => Rewriter.Fill(each));
    }
}

internal sealed class WaySetter
{
    public WayShared Settings
    {
        get => null!;
        set => Rewriter.Fill(value);
    }
}

internal sealed class WayOperated(WayShared settings)
{
    public static int operator +(WayOperated left, int right)
    {
        Rewriter.Fill(left.Settings);
        return right;
    }

    public WayShared Settings => settings;
}

internal class WayOwnerBase(WayShared settings)
{
    protected WayShared Settings { get; } = settings;
}

internal sealed class WayOwner(WayShared settings) : WayOwnerBase(settings)
{
    public void Load() => Rewriter.Fill(Settings);
}
