using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Service
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Selector = new Dictionary<string, string> { { "app", "web" } },
                Ports =
                [
                    new() { Name = "http", Port = 80, TargetPort = 8080 },
                    new() { Name = "metrics", Port = 9090, TargetPort = "metrics", Protocol = "TCP" },
                ],
            },
        };
    }
}
