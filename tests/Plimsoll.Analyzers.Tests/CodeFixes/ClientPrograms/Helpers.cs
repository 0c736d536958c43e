using System.Collections.Generic;
using k8s.Models;

static class Program
{
    private static V1ObjectMeta Meta(string name) => new() { Name = name, Labels = new Dictionary<string, string> { ["app"] = name } };
    private static V1Container Web() => new() { Name = "web", Image = "x:1" };

    public static object Build()
    {
        return new V1Pod { Metadata = Meta("web"), Spec = new() { Containers = [Web()] } };
    }
}
