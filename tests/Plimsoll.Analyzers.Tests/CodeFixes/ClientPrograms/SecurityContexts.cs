using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1Pod
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 1000, FsGroup = 2000, SeccompProfile = new() { Type = "RuntimeDefault" } },
                Containers = [new() { Name = "web", Image = "x:1", SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"], Add = ["NET_BIND_SERVICE"] } } }],
            },
        };
    }
}
