using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using Plimsoll.Kubernetes;

// Code of the framework that sees an object and changes nothing of it.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_shown(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Console.Out.Write(string.Format("{0}", o).Length > 99 ? "x" : "");
        _ = string.Concat("a", o) + $"{o}";
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_compared(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        _ = o.Equals(o) || Equals(o, null) || ReferenceEquals(o, app) || o.GetHashCode() == n;
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_added(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        var all = new List<object> { "x" };
        all.Add(o);
        SetUnseen.Later(() => new HashSet<RewrittenKept>().Add(new RewrittenKept(false)));
        Named<RewrittenOptions>("x").Add(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_looked_for(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        _ = new[] { o }.Contains(o) || Named<RewrittenOptions>("x").Any(item => item.Uid == o.Uid) || Named<RewrittenOptions>("x").Append(o).Count() > n;
        _ = ImmutableArray.Create(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_written_out(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        _ = JsonSerializer.Serialize(o) + JsonSerializer.Serialize(new { o });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_checked(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        ArgumentNullException.ThrowIfNull(o);
        Debug.Assert(o is not null, "{0}", "", o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_by_what_is_seen(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Shown(o);
        static void Shown(RewrittenOptions item) => Console.Out.Write(item.Risky ? "" : "x");
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_never_if_another_is(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenRecord("x", true);
        Rewriter.Fill(new RewrittenOptions());
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    [Definite("privileged c0")]
    public static void Rewritten_part_beside_one_that_is_set(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenInPart { Other = true };
        var p = new RewrittenInPart { Other = true };
        Rewriter.Fill(p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Other)));
    }

    private static List<T> Named<T>(string name) => name.Length == 0 ? null! : [];
}
