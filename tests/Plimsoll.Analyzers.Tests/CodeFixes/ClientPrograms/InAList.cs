using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var all = new List<object>
        {
            new V1Pod { Metadata = new() { Name = "web" }, Spec = new() { Containers = [new() { Name = "web", Image = "x:1" }] } },
        };
        return all[0];
    }
}
