using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Plimsoll;
using Plimsoll.Kubernetes;

// Texts that are not what they seem to become.
public static partial class Programs
{
    public static void Text_builder_with_two_names(Output app, bool a, bool b, int n)
    {
        var one = new StringBuilder("c0");
        var two = one;
        two.Clear().Append("c1");
        app.Add(new Pod("§").WithContainer(new Container($"§-{one}", "i").Privileged(one.ToString() == "c0")));
    }

    public static void Text_builder_that_another_appends_to(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("ALL");
        new MisleadingAppender(text).Append();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(text.ToString())));
    }

    public static void Text_builder_that_a_function_appends_to(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("A");
        Action append = () => text.Append("LL");
        append();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(text.ToString())));
    }

    public static void Text_builder_that_is_kept(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("ALL");
        MisleadingAppender.Kept = text;
        MisleadingAppender.Spoil();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text.ToString() == "ALL")));
    }

    public static void Text_builder_that_is_changed_in_the_middle(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("ALL");
        text[0] = 'B';
        var shorter = new StringBuilder("ALLX");
        shorter.Length = 3;
        var replaced = new StringBuilder("NONE").Replace("NONE", "ALL");
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(text.ToString() == "ALL"))
            .WithContainer(new Container("§-c1", "i").DropCapability(shorter.ToString()).DropCapability(replaced.ToString())));
    }

    public static void Text_builder_under_a_condition(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("c");
        if (a)
        {
            text.Append('0');
        }

        for (var i = 0; i < n; i++)
        {
            text.Append('0');
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text.Length == 1)).WithContainer(new Container("§-c1", "i").Privileged(text.ToString() == "c0")));
    }

    public static void Text_builder_of_lines(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder().AppendLine("x").Append("y").ToString();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text == "x\r\ny")).WithContainer(new Container("§-c1", "i").Privileged(text.Length == 4)));
    }

    [Definite("capabilities c0")]
    public static void Text_builder_of_holes(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder();
        var name = "RAW";
        text.Append($"NET_{name}");
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").DropCapability(text.ToString()))
            .WithContainer(new Container("§-c1", "i").Privileged(new StringBuilder().Append($"{5,3}{7:D2}{n}").ToString() == "57")));
    }

    public static void Text_builder_that_shows_what_counts(Output app, bool a, bool b, int n)
    {
        var loud = new MisleadingText();
        var text = new StringBuilder().Append(loud).Append($"{loud}");
        app.Add(new Pod("§")
            .WithContainer(new Container("§-c0", "i").Privileged(loud.Shown == 0))
            .WithContainer(new Container("§-c1", "i").Privileged(text.ToString() == "01")));
    }

    public static void Text_builder_is_compared(Output app, bool a, bool b, int n)
    {
        object text = new StringBuilder("ALL");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(text as string == "ALL" || text.Equals("ALL"))));
    }

    public static void Text_builder_is_caught(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder();
        try
        {
            text.Append("AL");
            LookupLater.Throw(a);
            text.Append("L");
        }
        catch (InvalidOperationException)
        {
        }

        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(text.ToString())));
    }

    [Definite("capabilities c0")]
    public static void Text_builder_of_a_helper(Output app, bool a, bool b, int n)
    {
        var text = new StringBuilder("NET");
        TextRaw(text);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability($"{text}")));
    }

    public static void Text_of_an_enum_with_two_names(Output app, bool a, bool b, int n) => app.Add(new Pod("§")
        .WithContainer(new Container("§-c0", "i").Privileged(MisleadingKind.First.ToString() == "First"))
        .WithContainer(new Container("§-c1", "i").Privileged(((MisleadingKind)7).ToString() == "Other" || $"{MisleadingKind.Other:D}" == "Other" || MisleadingKind.Other.ToString("D") == "Other")));

    public static void Text_of_a_flag(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged((MisleadingFlags.A | MisleadingFlags.B).ToString() == "A")));

    public static void Text_of_an_enum_with_a_method_of_its_own(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(MisleadingKind.Other.ToString(true) == "Other")));

    public static void Text_of_an_enum_of_configuration(Output app, bool a, bool b, int n) => app.Add(new Pod("§")
        .WithContainer(new Container("§-c0", "i").Privileged($"{Protocol.UDP}" == "udp"))
        .WithContainer(new Container("§-c1", "i").Privileged($"{Plimsoll.Oci.LinuxNamespaceType.Ipc}" == "nothing")));

    public static void Text_of_a_character(Output app, bool a, bool b, int n) => app.Add(new Pod("§")
        .WithContainer(new Container("§-c0", "i").Privileged("a".Equals('a') || 'a' + 'b' == 'c'))
        .WithContainer(new Container("§-c1", "i").Privileged("abc".Substring('a' - 96).Length == 3 || "a" + 'b' == "a98")));

    public static void Text_of_a_negative_number(Output app, bool a, bool b, int n)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "--";
        CultureInfo.CurrentCulture = culture;
        var number = -5;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(number.ToString() == "-5" || $"{number}" == "5")));
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    }

    public static void Text_of_a_part_that_is_too_long(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        try
        {
            c.Name = "abc".Substring(2, 5);
        }
        catch (ArgumentOutOfRangeException)
        {
            c.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Text_that_is_parsed(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").RunAsUser(5);
        try
        {
            c.RunAsUser(int.Parse("0x"));
        }
        catch (FormatException)
        {
            c.Privileged();
        }

        app.Add(new Pod("§").WithContainer(c).WithContainer(new Container("§-c1", "i").RunAsUser(int.Parse("10", NumberStyles.HexNumber) - 10)));
    }

    private static void TextRaw(StringBuilder text) => text.Append("_RAW");

    private static string ToString(this MisleadingKind kind, bool loud) => loud ? "LOUD" : kind.ToString();
}

internal sealed class MisleadingAppender(StringBuilder text)
{
    public static StringBuilder? Kept { get; set; }

    public void Append() => text.Insert(0, "B");

    public static void Spoil() => Kept!.Append('!');
}

internal sealed class MisleadingText
{
    public int Shown { get; private set; }

    public override string ToString() => (Shown++).ToString();
}

internal enum MisleadingKind
{
    First,
    Zeroth = 0,
    Other,
}

[Flags]
internal enum MisleadingFlags
{
    A = 1,
    B = 2,
}
