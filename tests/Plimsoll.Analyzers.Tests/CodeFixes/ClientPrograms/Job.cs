using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Job
        {
            Metadata = new() { Name = "migrate", Annotations = new Dictionary<string, string> { ["team"] = "db" } },
            Spec = new() { BackoffLimit = 3, Template = new() { Spec = new() { RestartPolicy = "Never", Containers = [new() { Name = "m", Image = "m:1", Args = ["up", "--all"] }] } } },
        };
    }
}
