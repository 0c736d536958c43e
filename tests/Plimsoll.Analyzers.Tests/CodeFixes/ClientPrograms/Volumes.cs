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
                Containers = [new() { Name = "web", Image = "x:1", VolumeMounts = [new() { Name = "cfg", MountPath = "/etc/cfg", ReadOnlyProperty = true }, new() { Name = "data", MountPath = "/data" }, new() { Name = "tmp", MountPath = "/tmp" }] }],
                Volumes =
                [
                    new() { Name = "cfg", ConfigMap = new() { Name = "web", DefaultMode = 420 } },
                    new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } },
                    new() { Name = "tmp", EmptyDir = new() },
                    new() { Name = "host", HostPath = new() { Path = "/var/log", Type = "Directory" } },
                ],
            },
        };
    }
}
