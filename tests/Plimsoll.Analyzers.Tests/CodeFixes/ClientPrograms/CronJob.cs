using k8s.Models;

static class Program
{
    public static object Build()
    {
        return new V1CronJob
        {
            Metadata = new() { Name = "backup" },
            Spec = new() { Schedule = "0 3 * * *", ConcurrencyPolicy = "Forbid", JobTemplate = new() { Spec = new() { Template = new() { Spec = new() { RestartPolicy = "OnFailure", Containers = [new() { Name = "b", Image = "b:1" }] } } } } },
        };
    }
}
