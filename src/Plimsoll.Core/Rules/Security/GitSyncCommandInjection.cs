using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1133.</summary>
internal sealed class GitSyncCommandInjection() : Rule(ContainerParts.Env), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1133",
        Name = "git-sync-command-injection",
        Title = "Program that git-sync runs by a variable",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "git-sync runs whatever GITSYNC_GIT names, so whoever may change the variable runs programs of their own.",
        Remedy = "Remove the variable.",
        Sources = ["https://github.com/kubernetes/git-sync"],
        Aliases = ["checkov/CKV_K8S_159"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: GITSYNC_GIT, value: /tmp/git }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: GITSYNC_REPO, value: "https://example.com/a" }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var variable in container.Env)
        {
            if (variable.Name == "GITSYNC_GIT")
            {
                container.Say(this, variable.Node, "has git-sync run the program that GITSYNC_GIT names", fix: Fixes.Remove(variable.Node));
            }
        }
    }
}
