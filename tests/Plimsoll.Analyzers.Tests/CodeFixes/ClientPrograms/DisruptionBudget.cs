using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1PodDisruptionBudget { Metadata = new() { Name = "web" }, Spec = new() { MinAvailable = "50%", Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } } } };
    }
}
