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
                TerminationGracePeriodSeconds = 30,
                Containers =
                [
                    new()
                    {
                        Name = "web", Image = "x:1",
                        LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = 8080 }, InitialDelaySeconds = 5, PeriodSeconds = 10 },
                        ReadinessProbe = new() { TcpSocket = new() { Port = "http" } },
                        StartupProbe = new() { Exec = new() { Command = ["cat", "/tmp/healthy"] } },
                        Lifecycle = new() { PreStop = new() { Exec = new() { Command = ["sleep", "5"] } } },
                    },
                ],
            },
        };
    }
}
