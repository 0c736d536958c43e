using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5192.</summary>
internal sealed class BareJob : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5192",
        Name = "bare-job",
        Title = "Job that nothing makes again",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            The template of a Job cannot be changed: whoever applies a new version of it is refused until somebody removes the old
            one. Some organisations want Jobs to come from CronJobs only.
            """,
        Remedy = "Let a CronJob make it, or set ttlSecondsAfterFinished or a generateName.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/job/"],
        Aliases = ["kyverno/restrict-jobs"],
        Bad = """
            apiVersion: batch/v1
            kind: Job
            metadata: { name: web }
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers: [{ name: web, image: "example.com/web:1.0" }]
            """,
        Good = """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: web }
            spec:
              schedule: "0 3 * * *"
              jobTemplate:
                spec:
                  template:
                    spec:
                      restartPolicy: Never
                      containers: [{ name: web, image: "example.com/web:1.0" }]
            """,
    };

    public void Check(WorkloadScope workload)
    {
        if (workload.Is("batch", "Job") && workload.IsWhole() && workload.Metadata["ownerReferences"].IsAbsent)
        {
            workload.Say(this, null, "is made by no CronJob");
        }
    }
}
