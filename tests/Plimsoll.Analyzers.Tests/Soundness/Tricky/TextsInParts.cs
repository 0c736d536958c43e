using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plimsoll;
using Plimsoll.Kubernetes;

// Texts that are put together piece by piece.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Text_builder_makes_a_name(Output app, bool a, bool b, int n)
    {
        var name = new StringBuilder("§").Append('-').Append("c").Append(0).ToString();
        app.Add(new Pod("§").WithContainer(new Container(name, "i").Privileged()));
    }

    [Definite("privileged c0")]
    public static void Text_builder_in_a_loop(Output app, bool a, bool b, int n)
    {
        var command = new StringBuilder();
        foreach (var part in new[] { "§", "-", "c0" })
        {
            command.Append(part);
        }

        app.Add(new Pod("§").WithContainer(new Container(command.ToString(), "i").Privileged(command.Length == 0 || command.ToString() == "§-c0")));
    }

    [Definite("capabilities c0")]
    public static void Text_builder_makes_a_capability(Output app, bool a, bool b, int n)
    {
        var capability = new StringBuilder();
        capability.Append("NET");
        capability.Append("_").Append("RAW");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(capability.ToString())));
    }

    [Definite("privileged c0")]
    public static void Text_that_is_joined(Output app, bool a, bool b, int n)
    {
        var parts = new List<string> { "§", "c0" };
        app.Add(new Pod("§").WithContainer(new Container(string.Join("-", parts), "i").Privileged(string.Join(",", parts.Where(part => part == "c0").Select(part => part + "!")) == "c0!")));
    }

    [Definite("privileged c0")]
    public static void Text_that_is_joined_of_arguments(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container(string.Join("-", "§", "c0"), "i").Privileged(string.Join('-', new[] { "a", "b" }) == "a-b")));

    [Definite("privileged c0")]
    public static void Text_of_an_enum(Output app, bool a, bool b, int n)
    {
        var kind = TextKind.C0;
        app.Add(new Pod("§").WithContainer(new Container($"§-{kind.ToString().ToLowerInvariant()}", "i").Privileged($"{kind}" == "C0" && nameof(TextKind.C0) == "C0")));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Text_of_enums_that_is_switched(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var kind in new[] { TextKind.C0, TextKind.C1 })
        {
            var (privileged, user) = (kind, "prod") switch
            {
                (TextKind.C0, "prod") => (true, 1),
                (TextKind.C1, _) => (false, 0),
                _ => (false, 1),
            };
            pod.WithContainer($"§-{kind.ToString().ToLowerInvariant()}", "i", c => c.Privileged(privileged).RunAsUser(user));
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Text_of_a_number(Output app, bool a, bool b, int n)
    {
        var index = 0;
        app.Add(new Pod("§").WithContainer(new Container("§-c" + index.ToString(), "i").Privileged(int.Parse("7") == 7)));
    }

    [Definite("privileged c0")]
    public static void Text_that_is_split(Output app, bool a, bool b, int n)
    {
        var parts = "a,c0".Split(',');
        app.Add(new Pod("§").WithContainer(new Container($"§-{parts[1]}", "i").Privileged("registry/app:1".Substring(0, 8) == "registry")));
    }

    [Definite("privileged c0")]
    public static void Text_of_the_environment_is_unknown(Output app, bool a, bool b, int n)
    {
        var debug = Environment.GetEnvironmentVariable("PLIMSOLL_NOT_SET_ANYWHERE") ?? "no";
        var c = new Container("§-c0", $"app:{debug}").Privileged();
        if (debug == "yes")
        {
            c.RunAsUser(0);
        }

        app.Add(new Pod("§").WithContainer(c));
    }
}

internal enum TextKind
{
    C0,
    C1,
}
