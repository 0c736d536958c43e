using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5193.</summary>
internal sealed class JobTtlMissing() : Rule(kinds: ["Job"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5193",
        Name = "job-ttl-missing",
        Title = "Job that stays for ever",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A finished Job and its Pods stay until somebody deletes them.",
        Remedy = "Set ttlSecondsAfterFinished.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/"],
        Aliases = ["kube-linter/job-ttl-seconds-after-finished", "kyverno/add-ttl-jobs"],
        Bad = """
            apiVersion: batch/v1
            kind: Job
            metadata: { name: web }
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
        Good = """
            apiVersion: batch/v1
            kind: Job
            metadata: { name: web }
            spec:
              ttlSecondsAfterFinished: 3600
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("batch", "Job"))
        {
            return;
        }

        if (item.IsWhole() && item.Spec["ttlSecondsAfterFinished"].IsAbsent)
        {
            item.Say(this, item.Spec.Node, "stays for ever after it has finished");
        }
    }
}
