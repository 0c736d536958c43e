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
                Containers =
                [
                    new()
                    {
                        Name = "web", Image = "x:1",
                        Env =
                        [
                            new() { Name = "A", Value = "1" },
                            new() { Name = "B", ValueFrom = new() { SecretKeyRef = new() { Name = "s", Key = "k" } } },
                            new() { Name = "POD", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
                        ],
                        EnvFrom = [new() { ConfigMapRef = new() { Name = "cfg" } }],
                    },
                ],
            },
        };
    }
}
