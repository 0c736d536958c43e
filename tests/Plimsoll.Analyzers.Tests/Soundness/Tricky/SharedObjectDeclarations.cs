using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

// Objects that everybody sees, and the ways on which they get to code that binds them.
internal sealed record TrapShared
{
    public bool Risky { get; init; }
}

internal static class TrapBases
{
    public static readonly TrapShared Local = new() { Risky = true };

    public static readonly TrapShared Parameter = new() { Risky = true };

    public static readonly TrapShared Block = new() { Risky = true };

    public static readonly TrapShared Base = new() { Risky = true };

    public static readonly TrapShared Kept = new() { Risky = true };

    public static readonly TrapShared Returned = new() { Risky = true };

    public static readonly TrapShared Listed = new() { Risky = true };

    public static readonly TrapShared Chosen = new() { Risky = true };

    public static readonly TrapShared Read = new() { Risky = true };

    public static readonly IReadOnlyList<TrapShared> Items = [new() { Risky = true }];

    public static readonly IReadOnlyList<TrapShared> Filtered = [new() { Risky = true }];

    public static readonly TrapShared Again = new() { Risky = true };

    public static readonly TrapShared Stored = new() { Risky = true };

    public static readonly TrapShared ByItself = new() { Risky = true };

    public static readonly TrapShared Lambda = new() { Risky = true };

    public static readonly TrapShared Named = new() { Risky = true };

    public static readonly TrapShared Set = new() { Risky = true };

    public static readonly TrapOuter Outer = new(new() { Risky = true });

    public static readonly TrapOuter Inside = new(new() { Risky = true });

    public static TrapShared Property { get; } = new() { Risky = true };

    [ModuleInitializer]
    public static void Start()
    {
        var local = Local;
        Rewriter.Fill(local);
        Typed(Parameter);
        Block.FillBlock();
        _ = new TrapDerived();
        TrapKeeper.Load(new(Kept));
        Rewriter.Fill(Own());
        foreach (var each in new[] { Listed })
        {
            Rewriter.Fill(each);
        }

        Rewriter.Fill(Environment.ProcessorCount > 0 ? Chosen : null);
        foreach (var each in Items)
        {
            Rewriter.Fill(each);
        }

        Filtered.Where(each => each.Risky).ToList().ForEach(each => Rewriter.Fill(each));
        TrapShared again;
        again = Again;
        Rewriter.Fill(again);
        var all = new List<TrapShared>();
        all.Add(Stored);
        all.ForEach(Rewriter.Fill);
        new TrapFilling(ByItself).Load();
        Func<TrapShared> make = () => Lambda;
        Rewriter.FillMade(make);
        new TrapLoading().Load(settings: Named);
        new TrapLoading { Settings = Set }.Load();
        Rewriter.Fill(Outer.Inner);
        Inside.Load();
        if (Property is { } found)
        {
            Rewriter.Fill(found);
        }
    }

    private static void Typed(TrapShared settings) => Rewriter.Fill(settings);

    private static TrapShared Own() => Returned;
}

internal sealed record TrapOuter(TrapShared Inner)
{
    public void Load() => Rewriter.Fill(Inner);
}

internal sealed class TrapFilling(TrapShared settings)
{
    private readonly TrapShared _settings = settings;

    public void Load() => Rewriter.Fill(_settings);
}

internal partial class TrapLoading
{
    public TrapShared? Settings { get; init; }

    public void Load() => Rewriter.FillParts(this);

    public partial void Load(TrapShared settings);
}

internal partial class TrapLoading
{
    public partial void Load(TrapShared given) => Rewriter.Fill(given);
}

// What teams do with such objects all day, and what leaves them what they are.
internal sealed record TrapDaily(string Name)
{
    public bool Risky { get; init; }

    public static readonly TrapDaily Calm = new("calm");

    public static readonly TrapDaily Dev = new("dev") { Risky = true };

    public static IReadOnlyList<TrapDaily> All { get; } = [Dev, Calm];

    public static TrapDaily Current => Dev;

    public static IEnumerable<TrapDaily> InTurn()
    {
        yield return Dev;
        yield return Calm;
    }

    public bool Is(TrapDaily other) => this == other;
}

internal sealed class TrapPlatform(TrapDaily environment)
{
    private readonly TrapDaily _environment = environment;
    private readonly TrapDaily? _other;

    public TrapPlatform(TrapDaily environment, TrapDaily? other)
        : this(environment.Name == "x" ? new("y") : new("z")) => _other = other;

    public Container Container(string name) => Of(_environment, name);

    public bool IsOther => _other is { Risky: true } or { Name: var _ };

    private static Container Of(TrapDaily environment, string name)
    {
        var local = environment;
        return new Container(name, "i").Privileged(local.Risky && environment is { Risky: true } and { Name: "dev" });
    }
}

internal static class TrapBlocks
{
    extension(TrapShared settings)
    {
        public void FillBlock() => Rewriter.Fill(settings);
    }
}

internal class TrapBase
{
    protected TrapBase(TrapShared settings) => Rewriter.Fill(settings);
}

internal sealed class TrapDerived() : TrapBase(TrapBases.Base);

internal sealed record TrapKeeper(TrapShared Settings)
{
    public static void Load(TrapKeeper keeper) => Rewriter.Fill(keeper.Settings);
}

