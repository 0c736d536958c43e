using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var name = "web";
        var replicas = 2;
        var deployment = new V1Deployment
        {
            Metadata = new() { Name = name },
            Spec = new()
            {
                Replicas = replicas + 1,
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = name } },
                Template = new()
                {
                    Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = name } },
                    Spec = new() { Containers = [new() { Name = name, Image = "x:1" }] },
                },
            },
        };
        return deployment;
    }
}
