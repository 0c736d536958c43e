using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Functions that are returned, or kept in lists and objects, and what they see when they run at last.
public static partial class Programs
{
    private static Action<Container> KeptRisk(bool on) => c => c.Privileged(on);

    private static Action<Container> KeptAfter(bool on)
    {
        Action<Container> made = c => c.Privileged(on);
        on = !on;
        return made;
    }

    private static (Action<Container> Run, Action Turn) KeptPair(bool on) => (c => c.Privileged(on), () => on = !on);

    private static Action<Container> KeptDeep(int depth) => depth == 0 ? c => c.Privileged(depth == 0) : c => { KeptDeep(depth - 1)(c); c.Privileged(depth == 0); };

    private static void KeptAll(Container c, params Action<Container>[] all)
    {
        foreach (var each in all)
        {
            each(c);
        }
    }

    [Definite("privileged c0")]
    public static void Kept_functions_of_two_calls(Output app, bool a, bool b, int n)
    {
        var (yes, no) = (KeptRisk(true), KeptRisk(false));
        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        no(d);
        yes(c);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_function_of_what_its_maker_turns(Output app, bool a, bool b, int n)
    {
        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        KeptAfter(true)(c);
        var (run, turn) = KeptPair(true);
        turn();
        run(d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_function_of_one_that_calls_itself(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        KeptDeep(2)(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Kept_functions_that_are_given(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        KeptAll(c, d => d.Privileged(false), KeptRisk(true), d => d.RunAsUser(0));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Kept_function_of_a_variable_that_changes(Output app, bool a, bool b, int n)
    {
        var (c, on) = (new Container("§-c0", "i"), true);
        var risky = true;
        var all = new List<Action<Container>> { d => d.Privileged(on), d => d.RunAsUser(risky ? 0 : 5) };
        on = false;
        risky = n == 7;
        all.ForEach(each => each(c));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Kept_functions_of_one_counter(Output app, bool a, bool b, int n)
    {
        var all = new List<Action<Container>>();
        for (var i = 0; i < 2; i++)
        {
            all.Add(d => d.Privileged(i == 0));
        }

        var c = new Container("§-c0", "i");
        all[0](c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Kept_functions_of_rounds(Output app, bool a, bool b, int n)
    {
        Action<Container>? last = null;
        var c = new Container("§-c0", "i");
        var d = new Container("§-c1", "i");
        foreach (var on in new[] { true, false })
        {
            var same = on;
            if (last is not null)
            {
                last(c);
            }

            last = each => each.Privileged(same);
        }

        last!(d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_functions_of_one_variable_that_is_declared_again(Output app, bool a, bool b, int n)
    {
        var all = new List<Action<Container>>();
        var round = 0;
    again:
        var first = round == 0;
        all.Add(d => d.Privileged(first));
        if (++round < 2)
        {
            goto again;
        }

        var c = new Container("§-c0", "i");
        all[0](c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Kept_function_of_an_object_that_changes(Output app, bool a, bool b, int n)
    {
        var settings = new KeptSettings { On = true };
        var part = new KeptPart("c0", c => c.Privileged(settings.On));
        settings.On = false;
        app.Add(new Pod("§").WithContainer($"§-{part.Name}", "i", part.Configure));
    }

    public static void Kept_function_that_another_joins(Output app, bool a, bool b, int n)
    {
        var part = new KeptPart("c0", c => c.Privileged());
        var both = part.Configure;
        both += c => c.Privileged(false);
        var other = part with { Configure = part.Configure + (c => c.Privileged(false)) };
        app.Add(new Pod("§").WithContainer("§-c0", "i", both).WithContainer("§-c1", "i", other.Configure));
    }

    public static void Kept_function_that_is_replaced(Output app, bool a, bool b, int n)
    {
        var all = new List<Action<Container>> { c => c.Privileged() };
        var same = all;
        same[0] = c => c.Privileged(false);
        var array = new Action<Container>[] { c => c.Privileged() };
        array[0] = c => c.Privileged(false);
        var d = new Container("§-c0", "i");
        all[0](d);
        array[0](d);
        app.Add(new Pod("§").WithContainer(d));
    }

    public static void Kept_functions_of_which_one_may_be_missing(Output app, bool a, bool b, int n)
    {
        var all = new List<Action<Container>> { c => c.Privileged() };
        if (a)
        {
            all.Add(c => c.Privileged(false));
        }

        var d = new Container("§-c0", "i");
        foreach (var each in all)
        {
            each(d);
        }

        app.Add(new Pod("§").WithContainer(d));
    }

    public static void Kept_function_of_an_object_around_it(Output app, bool a, bool b, int n)
    {
        var maker = new KeptMaker();
        var made = maker.Make();
        maker.Turn();
        var c = new Container("§-c0", "i");
        made(c);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Kept_function_that_calls_a_local_one(Output app, bool a, bool b, int n)
    {
        var on = true;
        bool Ask() => on;
        var all = new List<Action<Container>> { c => c.Privileged(Ask()) };
        on = false;
        var d = new Container("§-c0", "i");
        all[0](d);
        app.Add(new Pod("§").WithContainer(d));
    }

    public static void Kept_function_that_writes_to_what_was_made_before(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var part = new KeptPart("x", _ => c.Privileged(false));
        part.Configure(new Container("other", "i"));
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Kept_functions_of_the_type(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var part in KeptParts.All)
        {
            pod.WithContainer($"§-{part.Name}", "i", part.Configure);
        }

        app.Add(pod);
    }

    public static void Kept_functions_that_see_a_static_variable(Output app, bool a, bool b, int n)
    {
        KeptParts.On = false;
        app.Add(new Pod("§").WithContainer("§-c0", "i", KeptParts.Late[0].Configure));
        KeptParts.On = true;
    }
}

internal sealed record KeptPart(string Name, Action<Container> Configure);

internal sealed class KeptSettings
{
    public bool On { get; set; }
}

internal sealed class KeptMaker
{
    private bool _on = true;

    public Action<Container> Make() => c => c.Privileged(_on);

    public void Turn() => _on = !_on;
}

internal static class KeptParts
{
    public static readonly KeptPart[] All = [new("c0", c => c.Privileged()), new("c1", c => c.RunAsUser(0))];

    public static readonly KeptPart[] Late = [new("c0", c => c.Privileged(On))];

    public static bool On { get; set; } = true;
}
