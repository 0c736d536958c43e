using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1NetworkPolicy
        {
            Metadata = new() { Name = "deny" },
            Spec = new()
            {
                PodSelector = new(),
                PolicyTypes = ["Ingress", "Egress"],
                Ingress = [new() { FromProperty = [new() { PodSelector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } } }], Ports = [new() { Port = 80 }] }],
            },
        };
    }
}
