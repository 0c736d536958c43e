using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1175.</summary>
internal sealed class KubernetesDashboardDeployed : Rule, IContainerRule
{
    private static readonly string[] Names = ["kubernetesui/dashboard", "kubernetes-dashboard-amd64", "kubernetesui/dashboard-web", "kubernetesui/dashboard-api"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1175",
        Name = "kubernetes-dashboard-deployed",
        Title = "Kubernetes dashboard",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The dashboard shows and changes the cluster with the rights of its account, and has been a way in wherever it was reachable
            without a login.
            """,
        Remedy = "Use a client outside the cluster.",
        Sources = ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/"],
        Aliases = ["checkov/CKV_K8S_33", "kubescape/C-0014"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: docker.io/kubernetesui/dashboard:v2.7.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Image is { } image && image.IsAnyOf(Names))
        {
            container.Say(this, container.Value["image"].Node, "is the Kubernetes dashboard");
        }
    }
}
