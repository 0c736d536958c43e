using k8s.Models;

static class Program
{
    public static object Build()
    {
        // The whole pod.
        var pod = new V1Pod // here
        {
            Metadata = new() { Name = "web" }, // its name
            Spec = new()
            {
                /* The kernel module
                   needs it. */
                HostNetwork = true,
                // One container.
                Containers =
                [
                    // First.
                    new() { Name = "a", Image = "a:1" }, // the first
                    // Second.
                    new() { Name = "b", Image = "b:1" },
                ],
                // Nothing else.
            },
        };
        return pod;
    }
}
