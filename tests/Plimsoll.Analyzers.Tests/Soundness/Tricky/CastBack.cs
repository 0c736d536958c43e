using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// A type that lets nobody change a collection does not keep anybody from casting it to what it is.
public static partial class Programs
{
    public static void Back_to_an_array(Output app, bool a, bool b, int n)
    {
        ((bool[])BackArray.Flags)[0] = false;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackArray.Flags[0])));
    }

    public static void Back_to_an_array_by_another_name(Output app, bool a, bool b, int n)
    {
        var flags = BackAlias.Flags;
        (flags as bool[])![0] = false;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackAlias.Flags.First())));
    }

    public static void Back_to_a_dictionary(Output app, bool a, bool b, int n)
    {
        ((Dictionary<string, bool>)BackMap.Flags)["c0"] = false;
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackMap.Flags["c0"])));
    }

    public static void Back_to_a_dictionary_that_a_pattern_finds(Output app, bool a, bool b, int n)
    {
        if (BackPattern.Flags is Dictionary<string, bool> flags)
        {
            flags["c0"] = false;
        }

        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackPattern.Flags["c0"])));
    }

    public static void Back_to_what_a_helper_makes_of_it(Output app, bool a, bool b, int n)
    {
        BackHelper.Calm(BackHelper.Flags);
        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackHelper.Flags["c0"])));
    }

    [Definite("privileged c0")]
    [Definite("privileged c1")]
    public static void Back_to_nothing(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackNever.Map["c0"]));
        foreach (var flag in BackNever.Flags)
        {
            pod.WithContainer("§-c1", "i", c => c.Privileged(flag));
        }

        app.Add(pod);
    }

    // The compiler makes a collection of its own that cannot be set.
    [Definite("privileged c0")]
    public static void Back_from_an_expression_fails(Output app, bool a, bool b, int n)
    {
        if (BackExpression.Flags is bool[] flags)
        {
            flags[0] = false;
        }

        app.Add(new Pod("§").WithContainer("§-c0", "i", c => c.Privileged(BackExpression.Flags[0])));
    }
}

public static class BackArray
{
    public static readonly IReadOnlyList<bool> Flags = new[] { true };
}

public static class BackAlias
{
    public static IEnumerable<bool> Flags { get; } = new[] { true };
}

public static class BackMap
{
    public static readonly IReadOnlyDictionary<string, bool> Flags = new Dictionary<string, bool> { ["c0"] = true };
}

public static class BackPattern
{
    public static IReadOnlyDictionary<string, bool> Flags { get; } = new Dictionary<string, bool> { ["c0"] = true };
}

public static class BackHelper
{
    public static readonly IReadOnlyDictionary<string, bool> Flags = new Dictionary<string, bool> { ["c0"] = true };

    public static void Calm(object flags) => ((IDictionary<string, bool>)flags)["c0"] = false;
}

public static class BackNever
{
    public static readonly IReadOnlyDictionary<string, bool> Map = new Dictionary<string, bool> { ["c0"] = true };

    public static readonly IReadOnlyCollection<bool> Flags = new[] { true };
}

public static class BackExpression
{
    public static readonly IReadOnlyList<bool> Flags = [true];
}
