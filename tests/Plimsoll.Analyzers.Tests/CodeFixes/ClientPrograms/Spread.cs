using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        IList<V1EnvVar> more = [new() { Name = "A", Value = "1" }];
        return new V1Pod { Metadata = new() { Name = "web" }, Spec = new() { Containers = [new() { Name = "web", Image = "x:1", Env = [.. more, new() { Name = "B", Value = "2" }] }] } };
    }
}
