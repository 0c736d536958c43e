using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build() => new Shop("web").Service(80);

    private sealed class Shop(string name)
    {
        public object Service(int port) => new V1Service
        {
            Metadata = new() { Name = name },
            Spec = new() { Selector = new Dictionary<string, string> { ["app"] = name }, Ports = [new() { Name = "http", Port = port, TargetPort = 8080 }] },
        };
    }
}
