using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var all = new List<object>();
        all.Add(new V1Service { Metadata = new() { Name = "web" }, Spec = new() { Ports = [new() { Port = 80, TargetPort = "http" }] } });
        return all[0];
    }
}
