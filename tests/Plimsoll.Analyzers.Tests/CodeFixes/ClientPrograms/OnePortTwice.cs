using System.Collections.Generic;
using System.Linq;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        var port = 8080;
        return new V1Service { Metadata = new() { Name = "web" }, Spec = new() { Selector = new Dictionary<string, string> { ["app"] = "web" }, Ports = [new() { Port = port, TargetPort = port }] } };
    }
}
