using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1PersistentVolumeClaim { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = ["ReadWriteMany"], StorageClassName = "fast" } };
    }
}
