using System;
using System.Collections;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Data whose making, or reading, runs code that changes an object of configuration.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Data_whose_making_runs_nothing(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = (new DataSecurity(true), new DataWithList());
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_field_is_made_by_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyField();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_event_is_made_by_code(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyEvent();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_static_constructor_runs(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyStart(true);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_property_converts_what_it_is_given(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyConversion(true);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_property_is_a_collection_of_the_program(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyList();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_property_is_an_object_of_the_program(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyPart();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_list_is_given_what_code_makes(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisySize();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_list_holds_what_code_makes(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyItems();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_list_is_a_collection_expression_of_what_code_makes(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyItem();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_parameter_has_operators(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyOperator(new(true));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_setter_runs(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisySetter { Loud = true };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_whose_getter_runs_in_a_pattern(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        _ = new DataNoisyGetter(true) is { Loud: true };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Data_that_is_converted_when_a_tuple_is_taken_apart(Output app, bool a, bool b, int n)
    {
        var c = new Container("c", "i");
        _ = new DataKeeper(c);
        c.Privileged();
        c.Name = "§-c0";
        DataNoisyFlag flag;
        var data = (true, 5);
        (flag, _) = data;
        app.Add(new Pod("§").WithContainer(c.RunAsUser(flag.Value ? 5 : 7)));
    }
}

public sealed class DataKeeper
{
    public DataKeeper(Container c) => DataHeld.Container = c;
}

public static class DataHeld
{
    public static Container? Container { get; set; }

    public static (Container Container, int Count) Pair { get; set; }

    public static Output? Output { get; set; }

    public static object? Any { get; set; }

    public static int Calm()
    {
        Container?.Privileged(false);
        return 1;
    }

    public static void CalmPair() => Pair.Container?.Privileged(false);

    public static void CalmAny() => ((Container)Any!.GetType().GetProperty("Container")!.GetValue(Any)!).Privileged(false);

    public static Action Calmed()
    {
        Calm();
        return () => { };
    }
}

public sealed class DataNoisyField
{
    private readonly int _calm = DataHeld.Calm();

    public int Calm => _calm;
}

public sealed class DataNoisyEvent
{
    public event Action Calm = DataHeld.Calmed();

    public void Raise() => Calm();
}

public sealed record DataNoisyStart(bool Privileged)
{
    static DataNoisyStart() => DataHeld.Calm();
}

public readonly struct DataNoisyFlag(bool value)
{
    public bool Value { get; } = value;

    public static implicit operator DataNoisyFlag(bool value) => new(value && DataHeld.Calm() > 0);

    public static bool operator !(DataNoisyFlag flag) => DataHeld.Calm() > 0 && !flag.Value;
}

public sealed class DataNoisyConversion(bool privileged)
{
    public DataNoisyFlag Privileged { get; } = privileged;
}

public sealed class DataNoisyCollection : IEnumerable<int>
{
    private readonly int _calm = DataHeld.Calm();

    public void Add(int item) => DataHeld.Calm();

    public IEnumerator<int> GetEnumerator()
    {
        yield return _calm;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class DataNoisyList
{
    public DataNoisyCollection Items { get; } = [];
}

public sealed class DataNoisyPart
{
    public DataNoisyCollection Items { get; } = new();
}

public sealed class DataNoisySize
{
    public List<int> Items { get; } = new(DataHeld.Calm());
}

public sealed class DataNoisyItems
{
    public List<int> Items { get; } = new() { DataHeld.Calm() };
}

public sealed class DataNoisyItem
{
    public List<int> Items { get; } = [DataHeld.Calm()];
}

public sealed class DataNoisyOperator(DataNoisyFlag flag)
{
    public bool Privileged { get; } = !flag;
}

public sealed class DataNoisySetter
{
    public bool Loud
    {
        get => true;
        set => DataHeld.Calm();
    }
}

public sealed class DataNoisyGetter(bool privileged)
{
    public bool Loud => privileged && DataHeld.Calm() > 0;
}
