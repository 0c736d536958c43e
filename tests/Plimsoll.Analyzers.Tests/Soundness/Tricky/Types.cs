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

    [Definite("root c0")]
    public static void Getter_that_makes_a_new_one_each_time(Output app, bool a, bool b, int n)
    {
        var maker = new EachTime("§-c0");
        maker.Current.RunAsUser(1000);
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
}
