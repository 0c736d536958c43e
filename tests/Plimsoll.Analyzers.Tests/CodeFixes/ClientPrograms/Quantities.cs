using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Pod
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Containers =
                [
                    new()
                    {
                        Name = "web",
                        Image = "nginx:1.25",
                        Resources = new()
                        {
                            Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = "100m", ["memory"] = "128Mi" },
                            Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = "256Mi", ["nvidia.com/gpu"] = "1" },
                        },
                    },
                ],
            },
        };
    }
}
