using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Text_builder(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("0").Append(1).Remove(0, 1);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text.ToString() == "1").RunAsUser(text.Length - 1)));
    }

    public static void Interpolated_text_handler(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Log(false, $"{c.Privileged(false)}");
        app.Add(new Pod("§").WithContainer(c));
    }

    private static void Log(bool enabled, [InterpolatedStringHandlerArgument(nameof(enabled))] QuietHandler text)
    {
    }

    [Definite("privileged c0")]
    public static void Interpolated_text_handler_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Log(true, $"{c}");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Interpolated_text_with_a_culture(Output app, bool a, bool b, int n)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = a ? "~" : "-";
        culture.NumberFormat.NumberGroupSeparator = a ? "." : ",";
        CultureInfo.CurrentCulture = culture;
        var minus = -1;
        var text = $"{minus}";
        FormattableString format = $"{1000:N0}";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "-1").RunAsUser(format.ToString() == "1,000" ? 0 : 1)));
    }

    public static void Text_to_string_of_a_type_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var text = "x" + new Speaking(c);
        c.Image = text;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Interpolated_to_string_of_a_type_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.Image = $"x{new Speaking(c)}";
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void To_string_equals_and_hash_code_that_write(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new Speaking(c).ToString();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Object_equals_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        Equals(new Speaking(c), c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Hash_code_that_writes_in_a_set(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        _ = new HashSet<Speaking> { new(c) };
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Comparer_that_writes(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        new List<Container> { c, new("x", "i") }.Sort(new WritingComparer());
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Visitor_interface(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        IProgress<Container> progress = new Reporter();
        progress.Report(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Number_that_wraps_around(Output app, bool a, bool b, int n)
    {
        byte small = 255;
        small++;
        var shifted = 1 << 32;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(small).Privileged(shifted == 1)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Number_of_another_type(Output app, bool a, bool b, int n)
    {
        var big = unchecked((int)3_000_000_000u);
        var half = (long)0.9;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(half).Privileged(big < 0)));
    }

    public static void Number_that_is_not_a_number(Output app, bool a, bool b, int n)
    {
        var nothing = double.NaN;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(nothing == double.NaN).RunAsUser(nothing < 1 ? 0 : 1)));
    }

    [Definite("root c0")]
    public static void Default_of_things(Output app, bool a, bool b, int n)
    {
        var user = default(long);
        bool? none = default;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(user).Privileged(none.GetValueOrDefault(true))));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Size_and_names_of_types(Output app, bool a, bool b, int n)
    {
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").RunAsUser(sizeof(int) - 4).Privileged(nameof(Container) == "Container")));
    }
}
