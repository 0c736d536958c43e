using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    public static void List_that_is_set_and_then_grows(Output app, bool a, bool b, int n)
    {
        var drop = new List<string> { "NET_RAW" };
        var c = new Container("§-c0", "i").DropCapabilities(drop);
        drop.Add("ALL");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void List_of_the_tree_that_grows_behind_a_name(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").DropCapability("NET_RAW");
        var drop = c.SecurityContext!.Capabilities!.Drop;
        drop.Add("ALL");
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void List_of_the_tree_that_shrinks(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").DropAllCapabilities();
        c.SecurityContext!.Capabilities!.Drop.RemoveAt(0);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void List_of_the_tree_that_is_taken_from_another(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").DropAllCapabilities();
        var d = new Container("§-c1", "i").DropCapability("NET_RAW");
        d.SecurityContext!.Capabilities!.Drop = c.SecurityContext!.Capabilities!.Drop;
        c.SecurityContext.Capabilities.Drop.RemoveAt(0);
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Index_of_a_container_that_is_shifted(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        if (a)
        {
            pod.WithContainer("§-c1", "i");
        }

        pod.WithContainer("§-c0", "i", c => c.Privileged());
        pod.Spec!.Containers[0].Privileged(false);
        app.Add(pod);
    }

    public static void Index_of_a_container_that_is_counted(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged()).WithContainer("§-c1", "i", c => c.Privileged());
        pod.Spec!.Containers[pod.Spec.Containers.Count - 1].Privileged(false);
        app.Add(pod);
    }

    public static void Container_found_by_its_name(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged()).WithContainer("§-c1", "i", c => c.Privileged());
        pod.Spec!.Containers.First(c => c.Name == "§-c1").Privileged(false);
        app.Add(pod);
    }

    public static void Container_that_holds_itself(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        c.SecurityContext = c.SecurityContext;
        var pod = new Pod("§").WithContainer(c);
        pod.WithContainer(pod.Spec!.Containers[0].Privileged(false));
        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Verb_that_mends_after_a_value(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i") { SecurityContext = new() { Privileged = true, RunAsUser = 0 } }.Harden(uid: 5);
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Value_that_undoes_a_verb(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Harden(uid: 5);
        c.SecurityContext = new();
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Null_that_leaves_what_is_there(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged().RunAsNonRoot(5).RunAsNonRoot();
        c.SecurityContext!.Privileged = null;
        app.Add(new Pod("§").WithContainer(c));
    }

    public static void Initializer_whose_later_member_reads_an_earlier_one(Output app, bool a, bool b, int n)
    {
        var part = new SecurityContext { Privileged = true };
        var c = new Container("§-c0", "i") { SecurityContext = part, Image = (part.Privileged = false).ToString() };
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("network")]
    [Definite("root c0")]
    public static void Nested_initializer_through_what_is_there(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§") { Spec = new([]) { HostNetwork = true, Containers = { new Container("§-c0", "i").Privileged() } } };
        pod.Spec!.Containers[0].SecurityContext = new() { RunAsUser = 0 };
        app.Add(pod);
    }

    public static void Lambda_whose_object_is_kept(Output app, bool a, bool b, int n)
    {
        Container? kept = null;
        var pod = new Pod("§").WithContainer("§-c0", "i", c => kept = c.Privileged());
        kept!.Privileged(false);
        app.Add(pod);
    }

    [Definite("network")]
    public static void Lambda_that_builds_its_own_pod_further(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        pod.WithContainer("§-c0", "i", c =>
        {
            pod.WithHostNetwork();
            c.Privileged();
            pod.Spec!.Containers[0].Privileged(false);
        });
        app.Add(pod);
    }

    public static void Lambda_that_throws_away_what_it_made(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c = new Container("x", "i").Privileged());
        app.Add(pod);
    }

    public static void Pod_that_is_given_out_before_it_is_finished(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithHostNetwork();
        app.Add(pod);
        var c = new Container("§-c0", "i").Privileged();
        pod.WithContainer(c);
        c.Privileged(false);
        pod.WithHostNetwork(false);
    }

    public static void Pod_that_is_given_out_twice(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer("§-c0", "i", c => c.Privileged());
        app.Add(pod);
        pod.Spec!.Containers[0].Privileged(n == 5);
        app.Add(pod);
    }
}
