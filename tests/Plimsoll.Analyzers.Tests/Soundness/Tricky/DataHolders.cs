using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    [Definite("root c1")]
    public static void Holder_tuple_from_a_helper(Output app, bool a, bool b, int n)
    {
        var (pod, spare) = HeldBoth("§");
        app.Add(pod.WithContainer(spare.RunAsUser(0)));
    }

    private static (Pod Pod, Container Spare) HeldBoth(string name) =>
        (new Pod(name).WithContainer(new Container(name + "-c0", "i").Privileged()), new Container(name + "-c1", "i"));

    [Definite("privileged c0")]
    public static void Holder_record_of_two_objects(Output app, bool a, bool b, int n)
    {
        var held = new HeldPair(new Pod("§"), new Container("§-c0", "i"));
        held.Container.Privileged();
        app.Add(held.Pod.WithContainer(held.Container));
    }

    [Definite("root c0")]
    public static void Holder_whose_object_is_changed_through_another_name(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var held = (c, "x");
        held.c.Privileged(false);
        c.RunAsUser(0);
        app.Add(new Pod("§").WithContainer(held.Item1));
    }

    [Definite("privileged c0")]
    public static void Holder_in_a_list(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        foreach (var (c, risky) in new[] { (new Container("§-c0", "i"), true), (new Container("§-c1", "i"), false) })
        {
            pod.WithContainer(c.Privileged(risky));
        }

        app.Add(pod);
    }

    public static void Holder_in_a_list_that_a_helper_goes_through(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var all = new List<(Container C, bool Risky)> { (c, false) };
        all.ForEach(item => item.C.Privileged(item.Risky));
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Holder_that_a_delegate_changes_later(Output app, bool a, bool b, int n)
    {
        var held = new HeldPair(new Pod("§"), new Container("§-c0", "i").Privileged());
        Action mend = () => held.Container.Privileged(false);
        var pod = held.Pod.WithContainer(held.Container);
        mend();
        app.Add(pod);
    }

    public static void Holder_that_is_replaced_by_with(Output app, bool a, bool b, int n)
    {
        var held = new HeldPair(new Pod("§"), new Container("§-c1", "i").Privileged());
        held = held with { Container = new Container("§-c0", "i") };
        app.Add(held.Pod.WithContainer(held.Container));
    }

    public static void Holder_that_is_kept_under_a_second_name(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var held = new HeldTwice(c);
        held.Second!.Privileged(false);
        app.Add(new Pod("§").WithContainer(held.First));
    }

    public static void Holder_whose_second_name_is_set(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var held = new HeldLoosely { Loose = c };
        held.Loose.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Holder_that_shows_itself(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var text = $"{new HeldAndShown(c)}";
        app.Add(new Pod("§").WithContainer(c).WithLabel("x", text));
    }

    public static void Holder_of_which_a_pattern_takes_a_part(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if ((c, 1) is (var other, _))
        {
            other.Privileged(false);
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Holder_that_a_switch_takes_apart(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var pod = new HeldPair(new Pod("§"), c) switch { { Container: var other } held => held.Pod.WithContainer(other.Privileged(false)) };
        app.Add(pod);
    }

    public static void Holder_on_one_path(Output app, bool a, bool b, int n)
    {
        var (c, d) = (new Container("§-c0", "i").Privileged(), new Container("§-c0", "i"));
        var held = a ? (c, 1) : (d, 2);
        held.Item1.Privileged(b);
        app.Add(new Pod("§").WithContainer(held.Item1));
    }

    public static void Holder_in_a_box(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        object box = (c, 1);
        var (other, _) = ((Container, int))box;
        other.Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Holder_converted_to_other_elements(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        (object Held, long Number) wide = (c, 1);
        ((Container)wide.Held).Privileged(false);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Holder_in_a_loop(Output app, bool a, bool b, int n)
    {
        var held = (C: new Container("§-c0", "i").Privileged(), N: 0);
        for (var i = 0; i < n; i++)
        {
            held.C.Privileged(false);
            held = (new Container("§-c0", "i"), i);
        }

        app.Add(new Pod("§").WithContainer(held.C));
    }

    public static void Holder_that_is_given_away(Output app, bool a, bool b, int n)
    {
        var held = new HeldPair(new Pod("§"), new Container("§-c0", "i").Privileged());
        HeldElsewhere.Last = held;
        HeldElsewhere.Mend();
        app.Add(held.Pod.WithContainer(held.Container));
    }

    public static void Holder_of_a_truth_that_an_unseen_function_sets(Output app, bool a, bool b, int n)
    {
        var held = (Risky: true, User: 5L);
        Mend(4);
        app.Add(new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(held.Risky)));

        void Mend(int depth)
        {
            if (depth > n)
            {
                Mend(depth - 1);
            }
            else
            {
                held.Risky = false;
            }
        }
    }

    public static void Holder_in_an_anonymous_object(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var held = new[] { new { C = c, Name = "x" } }.Select(item => item.C.Privileged(false)).ToList();
        app.Add(new Pod("§").WithContainer(c).WithLabel("n", held[0].Name!));
    }
}

public sealed record HeldPair(Pod Pod, Container Container);

public sealed record HeldTwice(Container First)
{
    public Container? Second { get; set; } = First;
}

public sealed class HeldLoosely
{
    public required Container Loose { get; set; }
}

public sealed record HeldAndShown(Container Container)
{
    public override string ToString() => Container.Privileged(false).Name!;
}

public static class HeldElsewhere
{
    public static HeldPair? Last;

    public static void Mend() => Last!.Container.Privileged(false);
}
