using System.Collections.Generic;
using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Namespace { Metadata = new() { Name = "shop", Labels = new Dictionary<string, string> { ["pod-security.kubernetes.io/enforce"] = "restricted" } } };
    }
}
