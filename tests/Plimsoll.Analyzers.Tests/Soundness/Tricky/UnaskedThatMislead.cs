using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Plimsoll;
using Plimsoll.Kubernetes;

// Code that nobody calls by name, of an object that was given another.
public static partial class Programs
{
    public static void Unasked_enumerator(Output app, bool a, bool b, int n)
    {
        var risky = new PlatformDefaults { Privileged = true };
        foreach (var each in new MisleadingUnasked(risky))
        {
            _ = each;
        }

        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))));
    }

    public static void Unasked_spread(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        object[] all = [.. new MisleadingUnasked(risky)];
        var listed = new List<int>(new MisleadingUnasked(other).Cast<int>());
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_query(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        var sum = new MisleadingUnasked(risky).Cast<int>().Sum();
        foreach (var each in new MisleadingUnasked(other).Cast<int>().Select(each => each))
        {
            sum += each;
        }

        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_order(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        var list = new List<MisleadingUnasked> { new(risky), new(risky) };
        list.Sort();
        var first = new[] { new MisleadingUnasked(other), new MisleadingUnasked(other) }.Order().First();
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_set(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        _ = new SortedSet<MisleadingUnasked> { new(risky), new(risky) };
        _ = new SortedDictionary<MisleadingUnasked, int> { [new(other)] = 1, [new(other)] = 2 };
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_operators(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        var unasked = new MisleadingUnasked(risky);
        unasked++;
        var sum = new MisleadingUnasked(other);
        sum += sum;
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_truth(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        if (new MisleadingUnasked(risky))
        {
            _ = new MisleadingUnasked(other) || new MisleadingUnasked(new());
        }

        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_conversions(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        int number = new MisleadingUnasked(risky);
        var (left, right) = new MisleadingUnasked(other);
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_index(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        var last = new MisleadingUnasked(risky)[^1];
        var some = new MisleadingUnasked(other)[0..1];
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_initializer(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        _ = new MisleadingUnasked(risky) { 1, 2 };
        _ = new MisleadingUnasked(other) is { Length: 1 };
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static async Task Unasked_await(Output app, bool a, bool b, int n)
    {
        var risky = new PlatformDefaults { Privileged = true };
        await new MisleadingUnasked(risky);
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))));
    }

    public static void Unasked_text(Output app, bool a, bool b, int n)
    {
        var (risky, other) = (new PlatformDefaults { Privileged = true }, new PlatformDefaults { Privileged = true });
        var text = $"{new MisleadingUnaskedText(risky)}";
        text += string.Join(",", new MisleadingUnasked(other).Cast<int>());
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))).WithContainer(other.Apply(new Container("§-c1", "i"))));
    }

    public static void Unasked_object_in_a_field(Output app, bool a, bool b, int n)
    {
        var risky = new Container("§-c0", "i").Privileged();
        var kept = new MisleadingUnaskedContainer(risky);
        foreach (var each in kept)
        {
            _ = each;
        }

        app.Add(new Pod("§").WithContainer(risky));
    }

    [Definite("privileged c0")]
    public static void Unasked_of_nothing(Output app, bool a, bool b, int n)
    {
        var risky = new PlatformDefaults { Privileged = true };
        var unasked = new MisleadingUnasked(risky);
        app.Add(new Pod("§").WithContainer(risky.Apply(new Container("§-c0", "i"))));
    }
}

internal sealed class MisleadingUnasked(PlatformDefaults risky) : IEnumerable, IComparable<MisleadingUnasked>
{
    public int Length => Calm(1);

    public int this[int index] => Calm(index);

    public int Slice(int start, int length) => Calm(start);

    public void Add(int item) => Calm(item);

    public int CompareTo(MisleadingUnasked? other) => Calm(0);

    public IEnumerator GetEnumerator()
    {
        Calm(0);
        return new List<int> { 1 }.GetEnumerator();
    }

    public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()
    {
        Calm(0);
        return Task.CompletedTask.GetAwaiter();
    }

    public void Deconstruct(out int left, out int right) => left = right = Calm(0);

    public static bool operator true(MisleadingUnasked item) => item.Calm(1) == 1;

    public static bool operator false(MisleadingUnasked item) => item.Calm(1) == 0;

    public static MisleadingUnasked operator |(MisleadingUnasked left, MisleadingUnasked right) => left;

    public static MisleadingUnasked operator ++(MisleadingUnasked item)
    {
        item.Calm(0);
        return item;
    }

    public static MisleadingUnasked operator +(MisleadingUnasked left, MisleadingUnasked right)
    {
        left.Calm(0);
        return left;
    }

    public static implicit operator int(MisleadingUnasked item) => item.Calm(0);

    private int Calm(int result)
    {
        risky.Privileged = false;
        return result;
    }
}

internal sealed class MisleadingUnaskedText(PlatformDefaults risky) : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider)
    {
        risky.Privileged = false;
        return "";
    }
}

internal sealed class MisleadingUnaskedContainer(Container container)
{
    public IEnumerator<int> GetEnumerator()
    {
        container.Privileged(false);
        return new List<int>().GetEnumerator();
    }
}
