using System.Collections.Generic;
using k8s.Models;

static class Program
{
    private const string Policy = "Never";
    private static class Ports { public const int Http = 8080; }

    public static object Build()
    {
        var limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = "1" };
        var image = "x:1";
        return new V1Pod { Metadata = new() { Name = "web" }, Spec = new() { RestartPolicy = Policy, Containers = [new() { Name = "web", Image = image, Resources = new() { Limits = limits }, Ports = [new() { ContainerPort = Ports.Http, Name = nameof(Ports.Http) }] }] } };
    }
}
