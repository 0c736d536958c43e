using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build() => Web("shop", "web", "1.4.2", 3, 8080);

    private static object Web(string space, string name, string version, int replicas, int port)
    {
        return new V1Deployment
        {
            Metadata = new() { Name = name, NamespaceProperty = space },
            Spec = new()
            {
                Replicas = replicas,
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = name } },
                Template = new()
                {
                    Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = name } },
                    Spec = new()
                    {
                        // One process for each container.
                        Containers = [new() { Name = name, Image = $"ghcr.io/acme/{name}:{version}", Ports = [new() { ContainerPort = port }] }],
                    },
                },
            },
        };
    }
}
