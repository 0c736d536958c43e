using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1109.</summary>
internal sealed class UidNotUniquePerWorkload : Rule, IOpenProjectRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1109",
        Name = "uid-not-unique-per-workload",
        Title = "One user for two workloads",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "A process that gets out of one workload may touch the files of the other on the same node.",
        Remedy = "Give each workload a user of its own.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases = ["kyverno/require-unique-uid-per-workload"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsUser: 10001 }
              containers:
                - name: web
                  image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: api }
            spec:
              securityContext: { runAsUser: 10001 }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsUser: 10001 }
              containers:
                - name: web
                  image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: api }
            spec:
              securityContext: { runAsUser: 10002 }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(ProjectScope project)
    {
        var seen = new Dictionary<long, WorkloadScope>();
        foreach (var workload in project.Workloads)
        {
            var user = workload.Pod.SecurityContext["runAsUser"];
            if (user.Integer is not { } id)
            {
                continue;
            }

            if (seen.TryGetValue(id, out var other))
            {
                workload.Pod.Say(this, user.Node, $"runs as user {id}, and so does the {other.Pod.Subject}");
            }
            else
            {
                seen[id] = workload;
            }
        }
    }
}
