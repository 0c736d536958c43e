using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

// Objects that could be set, and are not, or not where it matters.
public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Settable_object(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", o.Image).Privileged(o.Privileged).RunAsUser(o.Uid)));
    }

    [Definite("privileged c0")]
    public static void Settable_object_in_a_helper(Output app, bool a, bool b, int n)
    {
        static Container Make(string name, SetOptions options) => new Container(name, options.Tagged).Privileged(options.Privileged);
        app.Add(new Pod("§").WithContainer(Make("§-c0", new SetOptions { Privileged = true, Uid = 0 })));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Settable_objects_in_a_list(Output app, bool a, bool b, int n)
    {
        var all = new List<SetOptions> { new() { Privileged = true }, new() { Privileged = true, Uid = 0 } };
        var c = new Container("§-c0", "i");
        foreach (var o in all)
        {
            c.Privileged(o.Privileged).RunAsUser(o.IsRoot() ? 0 : 5);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Settable_objects_that_are_chosen(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var o in new[] { new SetOptions { Privileged = true, Uid = 0 }, new SetOptions() }.Where(o => o.Privileged))
        {
            pod.WithContainer(new Container("§-c0", o.Image).Privileged(o.Privileged));
        }

        app.Add(pod);
    }

    public static void Settable_object_that_is_read_before_it_is_seen(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var c = new Container("§-c0", "i").Privileged(o.Privileged);
        SetUnseen.Calm(o);
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Settable_object_of_two_of_which_one_is_seen(Output app, bool a, bool b, int n)
    {
        var o = new SetOptions { Privileged = true, Uid = 0 };
        var p = new SetOptions { Privileged = true, Uid = 0 };
        SetUnseen.Calm(p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    [Definite("privileged c0")]
    public static void Settable_copy_of_an_object_that_is_seen_later(Output app, bool a, bool b, int n)
    {
        var p = new SetRecord("p");
        var o = p with { Name = "o" };
        SetUnseen.Calm(p);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    [Definite("privileged c0")]
    public static void Settable_object_of_a_base(Output app, bool a, bool b, int n)
    {
        SetBase o = new SetDerived { Uid = 5 };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    [Definite("privileged c0")]
    public static void Settable_structure(Output app, bool a, bool b, int n)
    {
        var o = new SetStructure(true, 0);
        var p = o with { Privileged = false };
        SetUnseen.Keep(p.Uid);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Settable_object_within_another(Output app, bool a, bool b, int n)
    {
        var outer = new SetGroup { First = new SetOptions { Privileged = true, Uid = 0 }, All = [new SetOptions { Privileged = true, Uid = 0 }] };
        var o = outer.First;
        var c = new Container("§-c0", "i").Privileged(o.Privileged);
        foreach (var each in outer.All)
        {
            c.RunAsUser(each.Uid);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Settable_object_of_a_branch(Output app, bool a, bool b, int n)
    {
        var o = a ? new SetOptions { Privileged = true, Uid = 0 } : new SetOptions { Privileged = true };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(o.Privileged)));
    }

    [Definite("capabilities c0")]
    public static void Settable_field_that_only_an_initializer_sets(Output app, bool a, bool b, int n)
    {
        var o = new SetFieldOfText { Drop = "CHOWN" };
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").DropCapability(o.Drop)));
    }

    [Definite("privileged c0")]
    public static void Settable_object_that_an_iterator_yields(Output app, bool a, bool b, int n)
    {
        static IEnumerable<SetOptions> All()
        {
            yield return new SetOptions { Privileged = true, Uid = 0 };
        }

        var pod = new Pod("§");
        foreach (var o in All())
        {
            pod.WithContainer(new Container("§-c0", "i").Privileged(o.Privileged));
        }

        app.Add(pod);
    }
}
