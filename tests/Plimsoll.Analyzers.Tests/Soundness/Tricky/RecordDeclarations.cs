using System;

public enum DataTier
{
    Team,
    System,
}

public sealed record DataService(string Name, bool Privileged, long Uid = 1000, DataTier Tier = DataTier.Team, string? Tag = null)
{
    public string Image => $"registry.test/{Name}:{Tag ?? "latest"}";

    public bool IsRoot => Uid == 0;

    public bool IsSystem => Tier is DataTier.System;
}

public sealed record DataSecurity(bool Privileged, long? Uid = null);

public sealed record DataApp(string Name, DataSecurity Security);

public readonly record struct DataUser(string Name, long Uid = 1000);

public sealed class DataRequired
{
    public required string Name { get; init; }

    public bool Privileged { get; init; } = true;

    public long Uid { get; init; }
}

public sealed class DataPrimary(string name, bool risky)
{
    public string Name { get; } = name;

    public bool Privileged { get; } = risky;

    public long Uid { get; } = risky ? 0 : 1000;
}

public sealed record DataSettable(bool Privileged)
{
    public bool Privileged { get; set; } = Privileged;
}

public sealed record DataCounting(long First)
{
    private long _next = First;

    public long Uid => _next++;
}

public sealed record DataFieldGetter
{
    public bool Privileged { get => !field; init; } = true;

    public long Uid { get; init => field = value + 1; } = -1;
}

public sealed record DataInitWrites(bool Privileged)
{
    public long Uid { get; init; } = 5;

    public bool IsCalm
    {
        get;
        init
        {
            field = value;
            Privileged = !value;
            Uid = 0;
        }
    }
}

public sealed record DataCopying(bool Privileged, long Uid)
{
    private DataCopying(DataCopying other)
    {
        Privileged = !other.Privileged;
        Uid = 0;
    }
}

public sealed record DataSwapped(bool Privileged, bool IsCalm)
{
    public void Deconstruct(out bool isPrivileged, out bool isCalm) => (isCalm, isPrivileged) = (Privileged, IsCalm);
}

public sealed record DataNegated(bool Privileged, long Uid)
{
    public bool Privileged { get; init; } = !Privileged;
}

public sealed record DataUnused(bool Privileged, long Uid)
{
    public bool Privileged { get; init; }

    public long Uid => Privileged ? Uid0 : 0;

    private long Uid0 { get; } = Uid;
}

public sealed record DataManyConstructors(bool Privileged, long Uid)
{
    public DataManyConstructors(bool calm)
        : this(!calm, calm ? 1000 : 0)
    {
    }

    public DataManyConstructors(string text)
        : this(text.Length > 0, 0) => Privileged = false;
}

public sealed class DataBodied
{
    public DataBodied(bool privileged)
    {
        Privileged = privileged;
        Uid = 0;
        Privileged = false;
    }

    public bool Privileged { get; } = true;

    public long Uid { get; } = 1000;
}

public record DataBase(bool Privileged, long Uid)
{
    public virtual bool IsRisky => Privileged;

    public virtual long User { get; init; } = Uid;
}

public sealed record DataDerived(bool Privileged, long Uid) : DataBase(!Privileged, 0)
{
    public override bool IsRisky => !base.IsRisky;

    public override long User { get; init; } = 5;
}

public sealed record DataHiding(bool Risk) : DataBase(!Risk, 5)
{
    public new bool Privileged { get; init; } = Risk;
}

public abstract record DataAbstract
{
    public abstract bool Privileged { get; }

    public bool Seen { get; }

    protected DataAbstract() => Seen = Privileged;
}

public sealed record DataEarly : DataAbstract
{
    public override bool Privileged { get; } = true;
}

public sealed record DataLate : DataAbstract
{
    public DataLate() => Privileged = true;

    public override bool Privileged { get; }
}

public sealed partial record DataHalves(bool Privileged, long Uid)
{
    public string Name { get; init; } = "x";
}

public sealed partial record DataHalves
{
    public bool Privileged { get; init; } = Uid == 0 && !Privileged;
}

public sealed record DataOf<T>(T Value)
{
    public static int Made { get; set; }

    public bool IsLong => Value is long;

    public bool IsDefault => Equals(Value, default(T));
}

public record struct DataMutable(bool Privileged, long Uid)
{
    public DataMutable Calm()
    {
        this = new(false, 0);
        return this;
    }
}

public readonly record struct DataInitialized()
{
    public bool Privileged { get; init; } = true;

    public long Uid { get; init; } = 1000;
}

public sealed class DataAssigning(bool privileged)
{
    public bool Calm { get; } = privileged = !privileged;

    public bool Privileged { get; } = privileged;
}

public interface IDataRisk
{
    bool Privileged { get; }

    long Uid => 0;
}

public sealed record DataExplicit(bool Privileged, long Uid) : IDataRisk
{
    bool IDataRisk.Privileged => !Privileged;
}

public sealed class DataEqual(bool privileged)
{
    public bool Privileged { get; } = privileged;

    public static bool operator ==(DataEqual? x, DataEqual? y) => x?.Privileged != y?.Privileged;

    public static bool operator !=(DataEqual? x, DataEqual? y) => !(x == y);

    public static implicit operator bool(DataEqual x) => !x.Privileged;

    public override bool Equals(object? other) => false;

    public override int GetHashCode() => 0;
}

public sealed record DataNeverEqual(bool Privileged)
{
    public bool Equals(DataNeverEqual? other) => false;

    public override int GetHashCode() => 0;

    public override string ToString() => Privileged ? "c1" : "c0";
}

public class DataSource(bool privileged)
{
    public bool Privileged { get; } = privileged;
}

public sealed class DataTwin
{
    public bool Privileged { get; set; }
}

public static class DataExtensions
{
    public static void Deconstruct(this DataSource source, out bool calm, out bool privileged) => (calm, privileged) = (!source.Privileged, source.Privileged);

    public static void Deconstruct(this DataService service, out bool calm, out string name) => (calm, name) = (!service.Privileged, service.Name);
}

public readonly struct DataFlag(bool value)
{
    public bool Value { get; } = value;

    public static implicit operator DataFlag(bool value) => new(!value);

    public static implicit operator long(DataFlag flag) => flag.Value ? 0 : 5;
}

public static class DataMode
{
    public static bool IsCalm { get; set; }

    public static DateTime Start { get; } = DateTime.UtcNow;
}

public sealed record DataModal(bool Risk)
{
    public bool Privileged => Risk && !DataMode.IsCalm;

    public Func<long> User { get; init; } = () => DataMode.IsCalm ? 0 : 5;
}

public static class DataReplaced
{
    public static readonly DataService Service = new("c0", true, 5);

    static DataReplaced() => Service = Service with { Privileged = false, Uid = 0 };
}

public static class DataMade<T>
{
    public static readonly DataService Mine = new("c0", typeof(T) == typeof(int), typeof(T) == typeof(int) ? 0 : 5);
}
