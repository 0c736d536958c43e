using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Plimsoll.Kubernetes;

// More functions that run where they were not written: asynchronous ones, queries, and those of loops that declare their variables in odd places.
public static partial class Programs
{
    private static Func<Container, Task> KeptAsync(bool on) => async c =>
    {
        await Task.Yield();
        c.Privileged(on);
    };

    private static IEnumerable<Container> KeptQuery(string name, bool on) => new[] { name }.Select(each => new Container(each, "i").Privileged(on));

    private static IEnumerable<Pod> KeptInTurn(string name)
    {
        var first = true;
        foreach (var each in new[] { "b", "a" }.OrderBy(each => each))
        {
            yield return new Pod(each == "a" ? name : "other").WithContainer($"{name}-c0", "i", c => c.Privileged(!first));
            first = false;
        }
    }

    public static async Task Kept_functions_that_wait(Output app, bool a, bool b, int n)
    {
        var (yes, no) = (KeptAsync(true), KeptAsync(false));
        var (c, d) = (new Container("§-c0", "i").Privileged(false), new Container("§-c1", "i").Privileged());
        await yes(c);
        await no(d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_queries_of_two_calls(Output app, bool a, bool b, int n)
    {
        var (yes, no) = (KeptQuery("§-c0", true), KeptQuery("§-c1", false));
        var pod = new Pod("§");
        foreach (var c in yes.Concat(no))
        {
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    public static void Kept_function_that_is_chosen(Output app, bool a, bool b, int n)
    {
        Action<Container> chosen = n switch
        {
            0 => c => c.Privileged(),
            1 => c => c.RunAsUser(0),
            _ => KeptRisk(a),
        };
        var part = new KeptPart("c0", chosen);
        app.Add(new Pod("§").WithContainer("§-c0", "i", part.Configure).WithContainer("§-c1", "i", chosen));
    }

    public static void Kept_functions_of_a_local_function(Output app, bool a, bool b, int n)
    {
        Action<Container> Make(bool on) => c => c.Privileged(on);
        var (yes, no) = (Make(true), Make(false));
        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        no(d);
        yes(c);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_function_of_a_variable_that_a_local_function_turns(Output app, bool a, bool b, int n)
    {
        var on = true;
        void Turn() => on = false;
        var all = new List<Action<Container>> { c => c.Privileged(on) };
        Turn();
        var d = new Container("§-c0", "i");
        all[0](d);
        app.Add(new Pod("§").WithContainer(d));
    }

    public static void Kept_functions_of_what_is_taken_out(Output app, bool a, bool b, int n)
    {
        var all = new List<Action<Container>>();
        var queue = new Queue<bool>([true, false]);
        while (queue.TryDequeue(out var on))
        {
            all.Add(c => c.Privileged(on));
        }

        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        all[0](c);
        all[1](d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_function_of_a_variable_that_is_set_once_but_later(Output app, bool a, bool b, int n)
    {
        bool on;
        (on, var other) = (true, false);
        var all = new List<Action<Container>> { c => c.Privileged(on), c => c.Privileged(other) };
        (on, other) = (other, on);
        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        all[0](c);
        all[1](d);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_function_in_what_fails(Output app, bool a, bool b, int n)
    {
        var d = new Container("§-c0", "i").Privileged();
        var all = new List<Action<Container>>();
        try
        {
            all.Add(c => c.Privileged(false));
            if (n > 0)
            {
                throw new InvalidOperationException();
            }

            all.Clear();
        }
        catch (InvalidOperationException)
        {
            all[0](d);
        }

        app.Add(new Pod("§").WithContainer(d));
    }

    public static void Kept_functions_that_make_functions(Output app, bool a, bool b, int n)
    {
        Func<bool, Action<Container>> make = on => c => c.Privileged(on);
        var (yes, no) = (make(true), make(false));
        var all = new[] { yes, no };
        var (c, d) = (new Container("§-c0", "i"), new Container("§-c1", "i"));
        all[1](d);
        all[0](c);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Kept_order_that_is_yielded(Output app, bool a, bool b, int n)
    {
        foreach (var pod in KeptInTurn("§"))
        {
            app.Add(pod);
        }
    }

    public static void Kept_order_of_settings_that_change(Output app, bool a, bool b, int n)
    {
        var (first, second) = (new KeptSettings { On = true }, new KeptSettings());
        var query = new[] { first, second }.OrderBy(each => each.On);
        first.On = false;
        second.On = true;
        var c = new Container("§-c0", "i");
        foreach (var each in query)
        {
            c.Privileged(ReferenceEquals(each, first));
        }

        var groups = new[] { first, second }.GroupBy(each => each.On).ToList();
        first.On = true;
        app.Add(new Pod("§").WithContainer(c).WithContainer("§-c1", "i", d => d.Privileged(groups[0].Key)).WithContainer("§-c2", "i", d => d.Privileged(groups[0].First().On)));
    }
}
