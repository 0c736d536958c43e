using System;
using System.Collections.Generic;
using System.Linq;
using Plimsoll;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Container_that_is_attached_twice_to_one_pod(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var pod = new Pod("§").WithContainer(c);
        pod.WithContainer(c);
        c.Privileged(false);
        app.Add(pod);
    }

    public static void Container_that_is_attached_on_a_condition_and_then_for_good(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        if (a)
        {
            new Pod("other").WithContainer(c);
        }

        var pod = new Pod("§").WithContainer(c);
        c.Privileged(false);
        app.Add(pod);
    }

    public static void Container_that_is_attached_in_a_loop(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var pod = new Pod("§").WithContainer("§-c1", "i");
        for (var i = 0; i < n; i++)
        {
            pod.WithContainer(c);
        }

        c.Privileged(false);
        app.Add(pod);
    }

    [Definite("privileged c1")]
    [Definite("root c1")]
    public static void Part_of_another_container_is_a_copy(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var d = new Container("§-c1", "i") { SecurityContext = c.SecurityContext };
        c.SecurityContext!.Privileged = false;
        d.SecurityContext!.RunAsUser = 0;
        app.Add(new Pod("§").WithContainer(c).WithContainer(d));
    }

    public static void Part_that_is_taken_off_and_put_back(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var part = c.SecurityContext!;
        c.SecurityContext = null;
        part.Privileged = false;
        c.SecurityContext = part;
        part.RunAsUser = 0;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("root c0")]
    public static void Part_that_is_replaced_while_a_name_for_it_is_kept(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var part = c.SecurityContext!;
        c.SecurityContext = new() { RunAsUser = 0 };
        part.Privileged = true;
        part.RunAsUser = 5;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Part_that_is_set_to_itself(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var part = c.SecurityContext!;
        c.SecurityContext = c.SecurityContext;
        part.Privileged = false;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("privileged c0")]
    public static void Part_that_is_read_before_anything_is_written(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i");
        var part = c.SecurityContext;
        c.Privileged();
        part?.Privileged = false;
        app.Add(new Pod("§").WithContainer(c));
    }

    [Definite("network")]
    public static void Spec_that_two_pods_share(Output app, bool a, bool b, int n)
    {
        var spec = new PodSpec([]) { HostNetwork = true };
        var first = new Pod("other") { Spec = spec };
        var second = new Pod("§") { Spec = spec };
        spec.HostNetwork = false;
        app.Add(second);
    }

    [Definite("network")]
    [Definite("privileged c0")]
    [Definite("root c0")]
    public static void Spec_of_another_pod(Output app, bool a, bool b, int n)
    {
        var first = new Pod("other").WithHostNetwork().WithContainer("§-c0", "i", c => c.Privileged());
        var second = new Pod("§") { Spec = first.Spec };
        first.Spec!.HostNetwork = false;
        second.Spec!.Containers[0].RunAsUser(0);
        app.Add(second);
    }

    [Definite("network")]
    public static void Template_that_becomes_a_pod(Output app, bool a, bool b, int n)
    {
        var deployment = new Deployment("other").WithContainer("§-c0", "i", c => c.Privileged()).WithHostNetwork();
        var pod = new Pod("§") { Spec = deployment.Spec!.Template!.Spec };
        pod.Spec!.Containers[0].Privileged(false);
        app.Add(pod);
    }

    public static void Tree_that_is_written_to_directly(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithHostNetwork();
        ((MappingNode)pod.Get("spec")!).Set("hostNetwork", ScalarNode.Boolean(false));
        app.Add(pod);
    }

    public static void Tree_that_is_kept_and_written_to_later(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§");
        var node = pod.Node;
        pod.WithHostNetwork();
        ((MappingNode)node["spec"]!).Set("hostNetwork", ScalarNode.Boolean(false));
        pod.Set("metadata.name", "§");
        app.Add(pod);
    }

    public static void Other_view_of_the_same_tree(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithHostNetwork();
        pod.As<Deployment>().Set("spec.hostNetwork", false);
        pod.Set("metadata.name", "§");
        app.Add(pod);
    }

    public static void Path_that_is_set_over_a_field(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithHostNetwork().WithContainer("§-c0", "i", c => c.Privileged());
        pod.Set("spec.hostNetwork", false);
        pod.Set("spec.containers[0].securityContext.privileged", false);
        app.Add(pod);
    }

    public static void Path_that_is_worked_out(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithHostNetwork();
        pod.Set("spec.host" + (a ? "Network" : "PID"), false);
        app.Add(pod);
    }

    public static void Path_that_is_removed(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithHostNetwork().WithContainer("§-c0", "i", c => c.Privileged());
        pod.Remove("spec.hostNetwork");
        pod.Remove("spec.containers[0].securityContext");
        app.Add(pod);
    }

    [Definite("root c0")]
    public static void Path_of_a_part_that_has_a_name(Output app, bool a, bool b, int n)
    {
        var c = new Container("§-c0", "i").Privileged();
        var part = c.SecurityContext!;
        c.Set("securityContext.privileged", false);
        part.RunAsUser = 0;
        app.Add(new Pod("§").WithContainer(c));
    }
}
