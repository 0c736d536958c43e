using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Field_with_a_value_in_a_record_struct_that_is_default(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(default(DefaultedStruct).Yes).RunAsUser(default(DefaultedStruct).User);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Field_with_a_value_in_an_array_of_structs(Output app, bool a, bool b, int n)
    {
        var all = new DefaultedStruct[1];
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(all[0].Yes)));
    }

    public static void Field_of_a_thread(Output app, bool a, bool b, int n)
    {
        Pod? pod = null;
        var thread = new Thread(() => app.Add(pod = new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(OfThread.Yes))));
        thread.Start();
        thread.Join();
    }

    [Definite("privileged c0")]
    public static void Property_with_a_value_in_a_base_class(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(new Deriving().Yes);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Property_that_a_type_hides(Output app, bool a, bool b, int n)
    {
        Based hidden = new Deriving();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(hidden.Hidden).RunAsUser(new Deriving().Hidden ? 0 : 5)));
    }

    public static void Field_that_reflection_cannot_change_and_unsafe_code_can(Output app, bool a, bool b, int n)
    {
        var holder = new ReadonlyHolder();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(holder.Yes)));
    }

    [Definite("root c0")]
    public static void Text_with_a_character(Output app, bool a, bool b, int n)
    {
        var text = 'a' + "b" + 'c' + 1;
        var number = 'a' + 'b';
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "abc1").RunAsUser(number - 195)));
    }

    public static void Text_with_truth_and_nothing(Output app, bool a, bool b, int n)
    {
        string? none = null;
        var text = "" + true + none + null;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "True").RunAsUser(text.Length - 4)));
    }

    public static void Text_as_an_object(Output app, bool a, bool b, int n)
    {
        object x = "ab";
        object y = new string(['a', 'b']);
#pragma warning disable CS0252, CS0253
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x == y).RunAsUser(x.Equals(y) ? 0 : 1)));
#pragma warning restore CS0252, CS0253
    }

    public static void Text_in_a_format(Output app, bool a, bool b, int n)
    {
        var one = 1;
        var text = $"{one,3}{one:D2}{{}}";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "  101{}").RunAsUser(text == "11{}" ? 0 : 5)));
    }

    [Definite("privileged c0")]
    public static void Text_that_is_raw(Output app, bool a, bool b, int n)
    {
        var one = 1;
        var text = $$"""{{{one}}}""";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "{1}").RunAsUser(text == "1" ? 0 : 5)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Text_compared_by_a_pattern(Output app, bool a, bool b, int n)
    {
        string? none = null;
        var text = none + "";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text is "").RunAsUser(none is null or "x" ? 0 : 5)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Number_with_a_negative_remainder(Output app, bool a, bool b, int n)
    {
        var minus = -7;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(minus % 3 == -1).RunAsUser(minus / 2 + 3)));
    }

    [Definite("root c0")]
    public static void Number_that_is_shifted(Output app, bool a, bool b, int n)
    {
        var one = 1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(one << 33 == 2).RunAsUser(-1 >>> 31 == 1 ? 0 : 5)));
    }

    [Definite("root c0")]
    public static void Number_of_mixed_types(Output app, bool a, bool b, int n)
    {
        uint big = uint.MaxValue;
        var minus = -1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(minus == big).RunAsUser(minus + big < 0 ? 1 : 0)));
    }

    public static void Number_that_is_narrowed(Output app, bool a, bool b, int n)
    {
        var big = 256;
        var half = 0.5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((byte)big == 0).RunAsUser((int)(half + half) - 1)));
    }

    public static void Number_in_a_decimal(Output app, bool a, bool b, int n)
    {
        var tenth = 0.1m;
        var inexact = 0.1 + 0.2;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(tenth * 10 == 1).RunAsUser(inexact == 0.3 ? 0 : 5)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Number_that_is_counted_in_its_own_expression(Output app, bool a, bool b, int n)
    {
        var i = 1;
        i = i++ + ++i;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(i == 4).RunAsUser(i - 4)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Compound_assignment_that_reads_first(Output app, bool a, bool b, int n)
    {
        var i = 1;
        i += Change(ref i);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(i == 6).RunAsUser(i - 6)));

        static int Change(ref int value) => value = 5;
    }

    public static void Truth_in_compound_assignments(Output app, bool a, bool b, int n)
    {
        var yes = true;
        yes &= true;
        yes ^= yes;
        var no = yes;
        no |= yes;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(yes).RunAsUser(no ? 5 : 0)));
    }

    public static void Enum_with_two_names(Output app, bool a, bool b, int n)
    {
        var mode = Mode.Risky;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(mode == Mode.Same).RunAsUser(mode switch { Mode.Calm => 5, _ => 0 })));
    }

    public static void Enum_of_flags(Output app, bool a, bool b, int n)
    {
        var mode = Mode.Risky | Mode.Calm;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(mode.HasFlag(Mode.Calm)).RunAsUser((mode & Mode.Risky) != 0 ? 0 : 5)));
    }

    public static void Nullable_that_is_lifted(Output app, bool a, bool b, int n)
    {
        int? none = null;
        int? one = 1;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(none < one || !(none >= one)).RunAsUser(none + one == null ? 0 : 5)));
    }

    public static void Nullable_without_a_value(Output app, bool a, bool b, int n)
    {
        bool? x = n > 5 ? true : null;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(x.HasValue || !x.GetValueOrDefault()).RunAsUser(x is bool ? 5 : 0)));
    }

    public static void Default_of_a_parameter_that_an_override_changes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var sealed_ = new OtherDefaults();
        sealed_.Apply(c);
        ((BaseDefaults)sealed_).Apply(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Condition_on_an_environment(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged(Environment.NewLine == "\n" || Environment.NewLine == "\r\n");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Static_list_of_names_that_is_changed(Output app, bool a, bool b, int n)
    {
        Lists.Mutable.Clear();
        Lists.Mutable.Add("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(Lists.Mutable)));
    }

    public static void Static_array_of_names_that_is_changed(Output app, bool a, bool b, int n)
    {
        Lists.Array[0] = "ALL";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapabilities(Lists.Array)));
    }
}

public record struct DefaultedStruct(int Other)
{
    public readonly bool Yes = true;

    public long User { get; } = 7;
}

public static class OfThread
{
    [ThreadStatic]
    public static readonly bool Yes = true;
}

public class Based
{
    public bool Yes { get; } = true;

    public bool Hidden { get; } = false;
}

public sealed class Deriving : Based
{
    public new bool Hidden { get; } = true;
}

public sealed class ReadonlyHolder
{
    public readonly bool Yes = true;

    public ReadonlyHolder() => System.Runtime.CompilerServices.Unsafe.AsRef(in Yes) = false;
}

[Flags]
public enum Mode
{
    None = 0,
    Calm = 1,
    Risky = 2,
    Same = 2,
}

public class BaseDefaults
{
    public virtual void Apply(Container c, bool yes = true) => c.Privileged(yes);
}

public sealed class OtherDefaults : BaseDefaults
{
    public override void Apply(Container c, bool yes = false) => c.Privileged(yes).RunAsUser(yes ? 0 : 5);
}

public static class Lists
{
    public static readonly List<string> Mutable = ["NET_RAW"];

    public static readonly string[] Array = ["NET_RAW"];
}
