using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Plimsoll.Kubernetes;
using Container = Plimsoll.Kubernetes.Container;

// Objects of which code by reflection sets what is set only once.
public static partial class Programs
{
    public static void Rewritten_by_a_property(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        typeof(RewrittenOptions).GetProperty("Risky")!.SetValue(o, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_the_field_behind_it(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenKept(true);
        typeof(RewrittenKept).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).First(field => field.FieldType == typeof(bool)).SetValue(o, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_parameter_of_a_record(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenRecord("x", true);
        typeof(RewrittenRecord).GetProperty("Risky")!.SetValue(o, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_code_of_the_program(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.Fill(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_generic_code(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillAny(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_an_extension(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        o.Filled();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_an_extension_that_returns_it(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true }.Filled();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_a_descriptor(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        TypeDescriptor.GetProperties(o)["Risky"]!.SetValue(o, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_what_reads_texts(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        JsonSerializerOptions.Default.GetTypeInfo(typeof(RewrittenOptions)).Properties.First(property => property.Name == "Risky").Set!(o, false);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_in_a_list(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillEach(new List<RewrittenOptions> { o });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_in_an_array(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillEach(new[] { o });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_in_a_query(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillEach(new[] { o }.Where(item => item.Uid > 0));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_part_of_another(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillParts(new RewrittenOuter(o));
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_part_of_an_anonymous_object(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillParts(new { o });
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_a_helper_of_its_type(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Rewriter.FillOptions(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_its_own_method(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        o.Load();
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_behind_an_interface(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        IRewriter[] all = [new FillingRewriter()];
        all[n % 1].Load(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_a_delegate(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        Action<RewrittenOptions>[] all = [a ? Rewriter.FillOptions : options => Rewriter.Fill(options)];
        all[n % 1](o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_by_a_constructor(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        _ = new RewritingHolder(o);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_under_another_name(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        var p = o;
        Rewriter.Fill(p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)));
    }

    public static void Rewritten_or_another(Output app, bool a, bool b, int n)
    {
        var o = new RewrittenOptions { Risky = true };
        var p = new RewrittenRecord("x", true);
        Rewriter.Fill(a ? o : (object)p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Risky)).WithContainer(new Container("§-c1", "i").Privileged(p.Risky)));
    }

    public static void Rewritten_by_another_member(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(Rewriter.FilledAtStart.Risky)));

    public static void Rewritten_by_an_extension_elsewhere(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(Rewriter.FilledByExtension.Risky)));

    public static void Rewritten_as_an_object_elsewhere(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(Rewriter.FilledAsObject.Risky)));

    [Definite("privileged c0")]
    public static void Rewritten_never_if_it_is_shown_elsewhere(Output app, bool a, bool b, int n) =>
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(Rewriter.ShownAtStart.Risky)));
}
