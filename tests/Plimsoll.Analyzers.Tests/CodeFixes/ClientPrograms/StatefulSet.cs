using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1StatefulSet
        {
            Metadata = new() { Name = "db" },
            Spec = new()
            {
                ServiceName = "db",
                Replicas = 3,
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "db" } },
                Template = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "db" } }, Spec = new() { Containers = [new() { Name = "db", Image = "pg:16", VolumeMounts = [new() { Name = "data", MountPath = "/var/lib" }] }] } },
                VolumeClaimTemplates = [new() { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = "10Gi" } } } }],
            },
        };
    }
}
