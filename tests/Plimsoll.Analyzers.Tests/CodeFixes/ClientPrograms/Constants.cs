using k8s.Models;

static class Program
{
    private const string Name = "web";
    private const string Version = "1.4.2";

    public static object Build()
    {
        const string Registry = "ghcr.io/acme";
        const int Port = 8080;
        return new V1Pod
        {
            Metadata = new() { Name = Name },
            Spec = new() { Containers = [new() { Name = Name, Image = $"{Registry}/web:{Version}", Ports = [new() { ContainerPort = Port }] }] },
        };
    }
}
