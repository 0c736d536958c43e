using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void Iterator_whose_argument_changes_between(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var options = new bool[] { true };
        foreach (var c in Flagged("§", options))
        {
            options[0] = false;
            pod.WithContainer(c);
        }

        app.Add(pod);
    }

    private static IEnumerable<Container> Flagged(string name, bool[] options)
    {
        yield return new Container(name + "-c0", "i").Privileged(options[0]);
        yield return new Container(name + "-c1", "i").Privileged(options[0]);
    }

    public static void Iterator_over_a_local_that_changes_between(Output app, bool a, bool b, int n)
    {
        var yes = true;
        foreach (var c in All())
        {
            yes = false;
            app.Add(new Pod("§").WithContainer(c));
        }

        IEnumerable<Container> All()
        {
            yield return new Container("§-c0", "i").Privileged(yes);
            yield return new Container("§-c1", "i").Privileged(yes);
        }
    }

    public static void Iterator_that_mends_what_it_yielded(Output app, bool a, bool b, int n)
    {
        foreach (var pod in All())
        {
            app.Add(pod);
        }

        IEnumerable<Pod> All()
        {
            var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
            yield return pod;
            pod.Spec!.Containers[0].Privileged(false);
        }
    }

    public static void Iterator_that_is_left_before_it_mends(Output app, bool a, bool b, int n)
    {
        app.Add(All().First());

        IEnumerable<Pod> All()
        {
            var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
            yield return pod;
            pod.Spec!.Containers[0].Privileged(false);
        }
    }

    public static void Iterator_that_is_gone_through_by_hand(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        using var all = Calming(c).GetEnumerator();
        if (a)
        {
            all.MoveNext();
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Iterator_of_the_users_own(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in new Countdown(c))
        {
            break;
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Enumerator_by_an_extension(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        foreach (var each in c)
        {
        }

        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Containers_of_a_pod_that_are_gone_through(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged()).WithContainer("§-c1", "i");
        foreach (var c in pod.Spec!.Containers)
        {
            c.Privileged(false);
        }

        app.Add(pod);
    }

    public static void Containers_of_a_pod_that_are_removed(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged()).WithContainer("§-c1", "i", c => c.Privileged());
        pod.Spec!.Containers.RemoveAt(0);
        pod.Spec.Containers[0].Privileged(false);
        app.Add(pod);
    }

    [Definite("root c0")]
    public static void Containers_of_a_pod_that_are_removed_and_added(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
        pod.Spec!.Containers.RemoveAt(0);
        pod.Spec.Containers.Add(new Container("§-c0", "i").RunAsUser(0));
        app.Add(pod);
    }

    public static void Containers_of_a_pod_that_are_replaced_by_others(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
        var first = pod.Spec!.Containers[0];
        pod.Spec.Containers = [new Container("§-c0", "i").RunAsUser(0)];
        first.RunAsUser(7);
        app.Add(pod);
    }

    public static void Pods_of_an_array_that_are_changed_after(Output app, bool a, bool b, int n)
    {
        Pod[] pods = [new Pod("§").WithContainer("§-c0", "i", c => c.Privileged())];
        app.Add(pods[0]);
        pods[0].WithHostNetwork();
        pods[0].Spec!.Containers[0].SecurityContext = null;
    }
}

[CollectionBuilder(typeof(BuiltBag), nameof(Create))]
public sealed class BuiltBag : IEnumerable<Container>
{
    public static BuiltBag Create(ReadOnlySpan<Container> items)
    {
        items[0].Privileged(false);
        return new();
    }

    public IEnumerator<Container> GetEnumerator() => throw new NotSupportedException();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

public sealed class Countdown(Container c)
{
    public int Current => 0;

    public Countdown GetEnumerator() => this;

    public bool MoveNext() => c.Privileged(false) is null;
}

public static class EnumerableContainer
{
    public static IEnumerator<int> GetEnumerator(this Container c)
    {
        c.Privileged(false);
        yield break;
    }
}
