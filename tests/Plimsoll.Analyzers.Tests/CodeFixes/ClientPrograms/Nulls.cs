using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Pod { Metadata = new() { Name = "web", Labels = null }, Spec = new() { HostNetwork = null, Containers = [new() { Name = "web", Image = "x:1", Args = [] }] } };
    }
}
