using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Evil.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Lookalike_pair_of_key_and_value(Output app, bool a, bool b, int n)
    {
        var (privileged, calm) = new Lookalikes.KeyValuePair<bool, bool>(true, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(calm).RunAsUser(privileged ? 5 : 0)));
    }

    public static void Lookalike_pair_that_swaps(Output app, bool a, bool b, int n)
    {
        var (first, second) = new Lookalikes.KeyValuePair<bool, bool>(Key: true, Value: false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(first).RunAsUser(second ? 5 : 0)));
    }

    public static void Lookalike_constant_that_the_program_converts(Output app, bool a, bool b, int n)
    {
        var c = KeptAndNamed("§-c0");
        _ = new DataLookalikeConstant();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lookalike_computation_that_the_program_converts(Output app, bool a, bool b, int n)
    {
        var c = KeptAndNamed("§-c0");
        _ = new DataLookalikeComputation(true);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lookalike_text_that_a_handler_writes(Output app, bool a, bool b, int n)
    {
        var c = KeptAndNamed("§-c0");
        _ = new DataLookalikeText("x");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lookalike_list_of_the_framework(Output app, bool a, bool b, int n)
    {
        var c = KeptAndNamed("§-c0");
        _ = new DataLookalikeList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Lookalike_field_of_each_thread(Output app, bool a, bool b, int n)
    {
        Container? c = null;
        var thread = new Thread(() => c = DataOfThread.Build("§-c0"));
        thread.Start();
        thread.Join();
        app.Add(new Pod("§").WithContainer(c!));
    }

    public static void Lookalike_query(Output app, bool a, bool b, int n) => app.Add(new Pod("§").WithContainer(DataOfQuery.Build("§-c0")));

    public static void Lookalike_order_of_static_fields(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        _ = DataCycle.Start;
        foreach (var each in DataCycled.Items)
        {
            c.Privileged(each?.Privileged ?? false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    // Named last: a container that is thrown away would have the same name.
    private static Container KeptAndNamed(string name)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = name;
        return c;
    }
}

public sealed class DataLookalikeConstant
{
    public DataNoisyFlag Privileged { get; } = true;
}

public sealed class DataLookalikeComputation(bool calm)
{
    public DataNoisyFlag Flag { get; } = calm || calm;
}

[InterpolatedStringHandler]
public sealed class DataLookalikeHandler
{
    public DataLookalikeHandler(int literal, int holes) => DataHeld.Calm();

    public void AppendLiteral(string text)
    {
    }

    public void AppendFormatted(string text)
    {
    }
}

public sealed class DataLookalikeText(string name)
{
    public DataLookalikeHandler Text { get; } = $"x{name}";
}

public sealed class DataLookalikeList
{
    public System.Collections.Generic.DataLookalike Items { get; } = new();
}

public static class DataOfThread
{
    [ThreadStatic]
    private static readonly DataService Service = new("c0", true);

    public static Container Build(string name) => new Container(name, "i").Privileged(Service?.Privileged ?? false);
}

public static class DataOfQuery
{
    private static readonly DataService[] All = [new("c0", true)];

    public static Container Build(string name)
    {
        All.First(new DataService("c0", false));
        var c = new Container(name, "i");
        foreach (var each in All)
        {
            c.Privileged(each.Privileged);
        }

        return c;
    }
}

public static class DataCycle
{
    public static readonly int Start = DataCycled.Items.Count;

    public static readonly DataService Service = new("c0", true);
}

public static class DataCycled
{
    public static readonly IReadOnlyList<DataService> Items = [DataCycle.Service];
}

namespace Lookalikes
{
    public sealed record KeyValuePair<TKey, TValue>(TValue Value, TKey Key);
}

namespace System.Collections.Generic
{
    public sealed class DataLookalike
    {
        public DataLookalike() => DataHeld.Calm();
    }
}

namespace Evil.Linq
{
    public static class Enumerable
    {
        public static DataService First(this DataService[] all, DataService item) => all[0] = item;
    }
}
