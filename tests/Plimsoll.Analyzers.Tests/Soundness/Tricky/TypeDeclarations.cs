using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public abstract class Policy
{
    public virtual bool IsRisky => true;

    public virtual long User => 0;

    public virtual void Apply(Container c) => c.Privileged().RunAsUser(0);

    public void Run(Container c) => Apply(c);

    public void Hidden(Container c) => c.Privileged(false);
}

public sealed class CalmPolicy : Policy
{
    public override bool IsRisky => false;

    public override void Apply(Container c) => c.Privileged(false);
}

public class BothPolicy : Policy
{
    public override void Apply(Container c)
    {
        base.Apply(c);
        c.Privileged(false);
    }
}

public sealed class HidingPolicy : Policy
{
    public new void Hidden(Container c) => c.Privileged();
}

public interface IMend
{
    void Do(Container c) => c.Privileged(false);
}

public sealed class DefaultMend : IMend;

public sealed class OtherMend : IMend
{
    public void Do(Container c) => c.Privileged();
}

public sealed class ExplicitMend : IMend
{
    void IMend.Do(Container c) => c.Privileged();

    public void Do(Container c) => c.Privileged(false);
}

public interface IStatic
{
    static virtual bool IsRisky => true;

    static abstract void Apply(Container c);
}

public sealed class CalmStatic : IStatic
{
    public static bool IsRisky => false;

    public static void Apply(Container c) => c.Privileged(false);
}

public class WritingConstructor
{
    public WritingConstructor(Container c) => c.Privileged(false);
}

public sealed class DerivedWriting(Container c) : WritingConstructor(c)
{
    public string Note { get; init; } = "";
}

public sealed class Toggle(bool value)
{
    public bool Value => value;

    public void Flip() => value = !value;

    public void Apply(Container c) => c.Privileged(value);
}

public sealed class Setting
{
    public Container Target { init => value.Privileged(false); }
}

public sealed class FieldSetting
{
    public Container? Current { get; set => field = value?.Privileged(false); }
}

public sealed class FieldCache(string name)
{
    public Container Current => field ??= new Container(name, "i");
}

public sealed class EachTime(string name)
{
    public Container Current => new Container(name, "i").RunAsUser(0);
}

public sealed class Table
{
    public Container this[int index] { set => value.Privileged(false); }
}

public sealed class Collector : System.Collections.IEnumerable
{
    public void Add(Container c) => c.RunAsUser(0);

    public void Add(Container c, bool value) => c.Privileged(value);

    public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
}

public sealed class Wrapped(Container value)
{
    public Container Value => value;

    public static Wrapped operator +(Wrapped x, Wrapped y) => y;

    public static Wrapped operator +(Wrapped x, int y)
    {
        x.Value.Privileged(false);
        return x;
    }

    public static Wrapped operator ++(Wrapped x)
    {
        x.Value.Privileged(false);
        return x;
    }

    public static implicit operator Container(Wrapped x) => x.Value;

    public static implicit operator Wrapped(Container x) => new(x);
}

public sealed record Holding(Container Container, string Name);

public sealed record CopyWriting(Container Container)
{
    private CopyWriting(CopyWriting other) => Container = other.Container.Privileged(false);
}

public record struct Options(bool Privileged, long User)
{
    public void Calm() => Privileged = false;
}

public sealed record RecordOptions
{
    public bool Privileged { get; init; } = true;

    public long User { get; init; } = 0;
}

public static class Cache<T>
{
    public static T? Last { get; set; }
}

public static class Blocks
{
    extension(Container c)
    {
        public void Calm14(bool calm) => c.Privileged(!calm);

        public bool IsCalm
        {
            get => c.SecurityContext?.Privileged != true;
            set => c.Privileged(!value);
        }
    }

    extension(Container)
    {
        public static Container Risky14(string name) => new Container(name, "i").Privileged();
    }
}

public static partial class Halves
{
    public static partial bool IsRisky { get; }

    public static partial void Apply(Container c);

    static partial void Hidden(Container c);

    public static void Nothing(Container c) => Hidden(c);
}

public static partial class Halves
{
    public static partial bool IsRisky => false;

    public static partial void Apply(Container c) => c.RunAsUser(0);
}

public static class CalmTarget
{
    public static void Calm(Container c) => c.Privileged(false);
}

public sealed class Box<T>
{
    public required T Value { get; set; }

    public void Change(Func<T, T> change) => Value = change(Value);
}

public sealed class UserBuilder(string name)
{
    private readonly Container _c = new(name, "i");

    public UserBuilder Risky()
    {
        _c.Privileged();
        return this;
    }

    public UserBuilder Calm()
    {
        _c.Privileged(false);
        return this;
    }

    public UserBuilder User(long uid)
    {
        _c.RunAsUser(uid);
        return this;
    }

    public Container Build() => _c;
}

public sealed class LateBuilder(string name)
{
    public bool Privileged { get; set; }

    public Container Build() => new Container(name, "i").Privileged(Privileged);
}
