using System;
using System.Collections.Generic;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Override_behind_a_base_variable(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Policy policy = new CalmPolicy();
        policy.Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Override_that_calls_base_first(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        new BothPolicy().Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Override_behind_a_sealed_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        new CalmPolicy().Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Virtual_that_a_template_method_calls(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        new CalmPolicy().Run(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Virtual_property_of_a_base_class(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        Policy policy = a ? new CalmPolicy() : new BothPolicy();
        c.Privileged(policy.IsRisky).RunAsUser(policy.User);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Method_that_hides_another(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var hiding = new HidingPolicy();
        hiding.Hidden(c);
        ((Policy)hiding).Hidden(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Default_method_of_an_interface(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        IMend mend = new DefaultMend();
        mend.Do(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Default_method_that_is_replaced(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        IMend mend = new OtherMend();
        mend.Do(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Static_abstract_member(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Static<CalmStatic>(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Static<T>(Container c) where T : IStatic => T.Apply(c);

    public static void Static_virtual_member_with_a_body(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Privileged(Known<CalmStatic>());
        app.Add(new Pod("§").WithContainer(c));
    }

    private static bool Known<T>() where T : IStatic => T.IsRisky;

    public static void Constructor_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new WritingConstructor(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Constructor_of_a_base_class_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new DerivedWriting(c) { Note = "x" };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Primary_constructor_whose_parameter_is_changed(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var toggle = new Toggle(true);
        toggle.Flip();
        c.Privileged(toggle.Value);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Initializer_of_a_property_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new Setting { Target = c };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Setter_with_the_field_keyword(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var setting = new FieldSetting();
        setting.Current = c;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Getter_with_the_field_keyword_that_makes_it_once(Output app, bool a, bool b, int n)
    {
        var cache = new FieldCache("§-c0");
        cache.Current.Privileged();
        cache.Current.Privileged(false);
        app.Add(new Pod("§").WithContainer(cache.Current));
    }

    public static void Getter_that_makes_a_new_one_each_time(Output app, bool a, bool b, int n)
    {
        var maker = new EachTime("§-c0");
        maker.Current.Privileged();
        app.Add(new Pod("§").WithContainer(maker.Current));
    }

    public static void Indexer_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var table = new Table();
        table[0] = c;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Indexer_in_an_initializer_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new Table { [0] = c };
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Collection_initializer_whose_add_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new Collector { c, { c, false } };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Operator_that_returns_its_operand(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Wrapped(c) + new Wrapped(c);
        d.Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Operator_of_compound_assignment(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var wrapped = new Wrapped(c);
        wrapped += 1;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Operator_of_increment(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var wrapped = new Wrapped(c);
        wrapped++;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Conversion_that_hands_out_what_it_holds(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Container d = new Wrapped(c);
        d.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Conversion_from_the_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Wrapped wrapped = c;
        wrapped.Value.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Record_that_holds_the_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var first = new Holding(c, "x");
        var second = first with { Name = "y" };
        second.Container.Privileged(false);
        app.Add(new Pod("§").WithContainer(first.Container));
    }

    public static void Record_that_is_taken_apart(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var (d, _) = new Holding(c, "x");
        d.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Record_whose_copy_constructor_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var first = new CopyWriting(c);
        _ = first with { };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Record_struct_by_value(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var options = new Options(true, 0);
        var copy = options;
        copy.Privileged = false;
        c.Privileged(options.Privileged).RunAsUser(copy.User);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Record_of_options_with_defaults(Output app, bool a, bool b, int n)
    {
        var options = new RecordOptions() with { User = 5 };
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(options.Privileged).RunAsUser(options.User)));
    }

    public static void Struct_that_is_changed_through_a_method(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var options = new Options(true, 0);
        options.Calm();
        c.Privileged(options.Privileged);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Anonymous_object_that_holds_it(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var both = new { Container = c, Other = 1 };
        both.Container.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Generic_helper_with_a_constraint(Output app, bool a, bool b, int n)
    {
        var c = Configured(new Container("§-c0", "i"), d => d.Privileged());
        app.Add(new Pod("§").WithContainer(c));
    }

    private static T Configured<T>(T item, Action<T> configure) where T : Plimsoll.ConfigObject
    {
        configure(item);
        return item;
    }

    public static void Generic_helper_that_makes_a_new_one(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var context = Made<SecurityContext>(s => s.Privileged = false);
        c.SecurityContext = context;
        app.Add(new Pod("§").WithContainer(c));
    }

    private static T Made<T>(Action<T> configure) where T : class
    {
        var item = (T)(object)new SecurityContext();
        configure(item);
        return item;
    }

    public static void Generic_cache_by_type(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Cache<Container>.Last = c;
        Cache<Container>.Last.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Generic_pattern_over_a_type_parameter(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        CalmIfContainer(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void CalmIfContainer<T>(T item)
    {
        if (item is Container c)
        {
            c.Privileged(false);
        }
    }

    public static void Extension_block_method(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Calm14(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Extension_block_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.IsCalm = true;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Extension_block_static_factory(Output app, bool a, bool b, int n)
    {
        var c = Container.Risky14("§-c0");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Extension_block_that_reads(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(false);
        c.RunAsUser(c.IsCalm ? 0 : 5);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Partial_property(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        c.Privileged(Halves.IsRisky);
        Halves.Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Partial_method_without_a_body(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Halves.Nothing(c.Privileged(false));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Explicit_implementation_of_an_interface(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        ((IMend)new ExplicitMend()).Do(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Dynamic_receiver(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        dynamic d = new Toggle(false);
        d.Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Reflection(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        typeof(SecurityContext).GetProperty("Privileged")!.SetValue(c.SecurityContext, false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Reflection_over_a_local_of_its_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object[] arguments = [c];
        typeof(RiskyExtensions).Assembly.GetType("CalmTarget")!.GetMethod("Calm")!.Invoke(null, arguments);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Object_with_a_type_parameter_that_is_the_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var box = new Box<Container> { Value = c };
        box.Change(static d => { d.Privileged(false); return d; });
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Fluent_builder_of_the_users_own(Output app, bool a, bool b, int n)
    {
        var c = new UserBuilder("§-c0").Risky().User(0).Calm().Build();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Fluent_builder_that_builds_at_last(Output app, bool a, bool b, int n)
    {
        var builder = new LateBuilder("§-c0");
        builder.Privileged = true;
        var c = builder.Build();
        builder.Privileged = false;
        app.Add(new Pod("§").WithContainer(c));
    }
}

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
