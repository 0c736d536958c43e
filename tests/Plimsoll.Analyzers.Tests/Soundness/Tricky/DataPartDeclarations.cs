using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public enum DataOtherTier
{
    First,
    Second,
}

public sealed class DataOpenField
{
    public bool Privileged = true;
}

public sealed partial class DataOfTwoParts(bool privileged)
{
    public bool Privileged { get; init; } = privileged;

    public partial bool IsCalm { get; init; }
}

public sealed partial class DataOfTwoParts
{
    public partial bool IsCalm { get => !Privileged; init => Privileged = !value; }
}

public sealed class DataWithList
{
    public List<int> Items { get; } = [];
}

public sealed partial class DataInParts(bool privileged)
{
    public bool Privileged => privileged;
}

public sealed partial class DataInParts
{
    public DataInParts Calmed()
    {
        privileged = false;
        return this;
    }
}

public sealed class DataPrefix(long uid)
{
    public long Next { get; } = ++uid;

    public long Uid { get; } = uid;
}

public sealed class DataCased(bool Privileged, bool Calm)
{
    public bool Privileged { get; } = Privileged;

    public bool Calm { get; } = Calm;
}

public sealed record DataThree(bool First, bool Second, bool Third);

public sealed record DataCopying2(bool Privileged, long? Uid);

public static class DataOtherExtensions
{
    public static void Deconstruct(this DataCased data, out bool calm, out bool privileged) => (calm, privileged) = (data.Calm, data.Privileged);

    public static void Deconstruct(this DataThree data, out bool second, out bool third) => (second, third) = (data.Second, data.Third);
}

public sealed class DataHeadAndComputed(bool privileged)
{
    public long Uid { get; } = privileged ? 0 : 5;

    public bool Privileged => privileged;
}

public sealed class DataIndexed
{
    public bool IsCalm { get; } = true;

    public bool this[bool key]
    {
        get => key;
        set => _ = value;
    }

    public bool this[string key]
    {
        get => key.Length > 0;
        set => _ = value;
    }
}

public sealed class DataHidden(bool privileged)
{
    public bool IsRisky => privileged;

    public Container Build(string name, bool value) =>
        Array.ConvertAll([value], privileged => new Container(name, "i").Privileged(privileged))[0];
}

public sealed class DataTwinPart(bool calm)
{
    public bool Calm
    {
        get => calm && calm.Equals(true);
    }
}

public sealed class DataChangedByPostfix(long uid)
{
    public long Uid => uid;

    public DataChangedByPostfix Next()
    {
        uid++;
        return this;
    }
}

public sealed class DataChangedByPrefixed(long uid)
{
    public long Uid => uid;

    public DataChangedByPrefixed Next()
    {
        ++uid;
        return this;
    }
}

public sealed class DataChangedByReference(long uid)
{
    public long Uid => uid;

    public DataChangedByReference Next()
    {
        ref var same = ref uid;
        same = 5;
        return this;
    }
}

public sealed class DataChangedByArgument(long uid)
{
    public long Uid => uid;

    public DataChangedByArgument Next()
    {
        long.TryParse("5", out uid);
        return this;
    }
}

public sealed class DataChangedByTuple(long uid)
{
    public long Uid => uid;

    public DataChangedByTuple Next()
    {
        (uid, _) = (5, 0);
        return this;
    }
}
