using k8s.Models;

static class Program
{
    public static object Build()
    {
        object last = null;
        foreach (var n in new[] { "a", "b" })
        {
            last = new V1Pod { Metadata = new() { Name = n }, Spec = new() { Containers = [new() { Name = "web", Image = "x:1" }] } };
        }
        return last;
    }
}
