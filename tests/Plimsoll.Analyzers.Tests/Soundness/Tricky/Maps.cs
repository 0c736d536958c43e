using System.Collections.Generic;
using Plimsoll.Kubernetes;

// Maps and lists of objects that are written where they stand.
public static partial class Programs
{
    [Definite("privileged c0")]
    public static void Map_of_labels_by_key(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(true));
        pod.Metadata!.Labels["app"] = "web";
        pod.Metadata!.Annotations.Add("team", "shop");
        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Map_of_labels_under_a_name(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(true));
        var labels = pod.Metadata!.Labels;
        labels[a ? "app" : "tier"] = "web";
        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Map_of_limits_in_an_initialiser(Output app, bool a, bool b, int n)
    {
        var container = new Container("§-c0", "i").Privileged(true);
        container.Resources = new() { Limits = { ["cpu"] = "1", ["memory"] = "1Gi" } };
        app.Add(new Pod("§").WithContainer(container));
    }

    [Definite("privileged c0")]
    public static void Map_of_nodes_in_a_loop(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer(new Container("§-c0", "i").Privileged(true));
        foreach (var (key, value) in new Dictionary<string, string> { ["disk"] = "ssd", ["zone"] = "a" })
        {
            pod.Spec!.NodeSelector[key] = value;
        }

        app.Add(pod);
    }

    [Definite("privileged c0")]
    public static void Map_beside_a_list(Output app, bool a, bool b, int n)
    {
        var pod = new Pod("§").WithContainer(new Container("§-c0", "i") { Args = ["x"], Ports = { new(80) } }.Privileged(true));
        pod.Spec!.Tolerations.Add(new() { Key = "gpu", Operator = "Exists" });
        pod.Spec!.Overhead["cpu"] = "100m";
        app.Add(pod);
    }
}
