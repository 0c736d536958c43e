using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1ServiceAccount { Metadata = new() { Name = "s" }, AutomountServiceAccountToken = false, ImagePullSecrets = [new() { Name = "r" }] };
    }
}
