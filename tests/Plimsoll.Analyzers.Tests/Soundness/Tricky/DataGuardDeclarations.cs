using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class DataApart
{
    public static readonly DataService Late = new("c0", true);
}

public static partial class DataArrays
{
    private static void SetOtherPart() => OtherPart[0] = new("c0", false);
}

public static class DataArraySetValue
{
    private static readonly DataService[] All = [new("c0", true)];

    public static Container Build(Container c)
    {
        All.SetValue(new DataService("c0", false), 0);
        foreach (var each in All)
        {
            c.Privileged(each.Privileged);
        }

        return c;
    }
}

public static class DataArrayCast
{
    private static readonly DataService[] All = [new("c0", true)];

    public static Container Build(Container c)
    {
        ((DataService[])All.AsEnumerable())[0] = new DataService("c0", false);
        foreach (var each in All)
        {
            c.Privileged(each.Privileged);
        }

        return c;
    }
}

public static class DataArrayExtended
{
    private static readonly DataService[] All = [new("c0", true)];

    public static Container Build(Container c)
    {
        All.Count(new DataService("c0", false));
        foreach (var each in All)
        {
            c.Privileged(each.Privileged);
        }

        return c;
    }

    private static int Count(this DataService[] all, DataService item)
    {
        all[0] = item;
        return 1;
    }
}

public static class DataEarlyFields
{
    public static readonly DataService First = new("c0", Late);

    public static readonly IReadOnlyList<DataService> Items = [new("c0", Late)];

    public static readonly IReadOnlyList<DataService?> Missing = [Behind];

    public static readonly IReadOnlyList<(string Name, bool Privileged)> Tuples = [("c0", Late)];

    public static readonly DataRequired Required = new() { Name = "c0", Privileged = Late };

    public static readonly bool Risky = Late;

    public static readonly DataService Behind = new("c0", true);

    private static readonly DataService[] Array = new DataService[] { new("c0", Late) };

    private static readonly bool Late = true;

    public static Container OfArray(Container c)
    {
        foreach (var each in Array)
        {
            c.Privileged(each.Privileged);
        }

        return c;
    }
}

public static class DataStart
{
    public static readonly int Begun = Begin();

    private static readonly DataUser User = new("c0", 1);

    private static int Begin()
    {
        DataHeld.Output?.Add(new Pod("Data_structure_that_is_read_too_early").WithContainer(new Container("Data_structure_that_is_read_too_early-c0", "i").Privileged(User.Uid == 1)));
        return 1;
    }
}

public static class DataShared2
{
    public static readonly IReadOnlyList<Container> Containers = [new Container("Data_list_of_containers-c0", "i")];

    public static readonly IReadOnlyList<DataTwin> Settable = [new() { Privileged = true }];

    public static readonly List<DataService> List = [new("c0", true)];

    public static readonly DataCollections.ImmutableArray<DataService> Own = [new("c0", true)];

    public static DataService[] Property { get; } = [new("c0", true)];

    public static DataService Coded { get => field with { Privileged = false }; } = new("c0", true);
}

public static class DataCollections
{
    public static ImmutableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.Length);

    [CollectionBuilder(typeof(DataCollections), nameof(Create))]
    public sealed class ImmutableArray<T>(int count)
    {
        public int Count => count;

        public IEnumerator<T> GetEnumerator()
        {
            yield break;
        }
    }
}
