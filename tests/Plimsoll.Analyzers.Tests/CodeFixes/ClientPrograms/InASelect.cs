using System.Collections.Generic;
using System.Linq;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var pods = new[] { "a", "b" }.Select(n => new V1Pod { Metadata = new() { Name = n }, Spec = new() { Containers = [new() { Name = n, Image = "x:1" }] } }).ToList<object>();
        return pods[1];
    }
}
