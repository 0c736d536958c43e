using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V2HorizontalPodAutoscaler
        {
            Metadata = new() { Name = "web" },
            Spec = new() { MinReplicas = 2, MaxReplicas = 10, ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" }, Metrics = [new() { Type = "Resource", Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 70 } } }] },
        };
    }
}
