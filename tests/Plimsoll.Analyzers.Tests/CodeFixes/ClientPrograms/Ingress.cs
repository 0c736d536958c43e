using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Ingress
        {
            Metadata = new() { Name = "web", Annotations = new Dictionary<string, string> { ["nginx.ingress.kubernetes.io/rewrite-target"] = "/" } },
            Spec = new()
            {
                IngressClassName = "nginx",
                Tls = [new() { Hosts = ["example.com"], SecretName = "tls" }],
                Rules = [new() { Host = "example.com", Http = new() { Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } }] } }],
            },
        };
    }
}
