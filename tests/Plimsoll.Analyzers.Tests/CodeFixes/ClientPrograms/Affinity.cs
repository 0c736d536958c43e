using System.Collections.Generic;
using System.Linq;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Pod { Metadata = new() { Name = "web" }, Spec = new() { NodeSelector = new Dictionary<string, string> { ["disk"] = "ssd" }, Tolerations = [new() { Key = "gpu", OperatorProperty = "Exists", Effect = "NoSchedule" }], Affinity = new() { NodeAffinity = new() { RequiredDuringSchedulingIgnoredDuringExecution = new() { NodeSelectorTerms = [new() { MatchExpressions = [new() { Key = "arch", OperatorProperty = "In", Values = ["amd64"] }] }] } } }, Containers = [new() { Name = "web", Image = "x:1" }] } };
    }
}
