using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7403.</summary>
internal sealed class DotnetReadOnlyRootNeedsTmp : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7403",
        Name = "dotnet-read-only-root-needs-tmp",
        Title = "Read-only root without a place for sockets",
        Category = Category.Compatibility,
        Severity = Severity.Info,
        Why = "The runtime of .NET puts its diagnostic socket into /tmp, and complains or fails to start where it cannot.",
        Remedy = "Mount an emptyDir at /tmp, or set DOTNET_EnableDiagnostics to 0.",
        Sources = ["https://learn.microsoft.com/dotnet/core/tools/dotnet-environment-variables"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: mcr.microsoft.com/dotnet/aspnet:10.0
                  securityContext: { readOnlyRootFilesystem: true }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: mcr.microsoft.com/dotnet/aspnet:10.0
                  securityContext: { readOnlyRootFilesystem: true }
                  env: [{ name: DOTNET_EnableDiagnostics, value: "0" }]
            """,
    };

    public void Check(ContainerScope container)
    {
        if (!container.IsWhole() || container.SecurityContext["readOnlyRootFilesystem"].Is(true) != Verdict.Definite
            || container.Value["image"].Text?.IndexOf("dotnet/", StringComparison.Ordinal) is not >= 0
            || !container.Value["volumeMounts"].ShowsAllItems || !container.Value["env"].ShowsAllItems || !container.Value["envFrom"].IsAbsent)
        {
            return;
        }

        foreach (var item in container.Value["volumeMounts"].Items)
        {
            if (ConfigValue.Of(item)["mountPath"].Text?.TrimEnd('/') is null or "/tmp")
            {
                return;
            }
        }

        foreach (var variable in container.Env)
        {
            if (variable.Name is null or "DOTNET_EnableDiagnostics" or "COMPlus_EnableDiagnostics" or "TMPDIR")
            {
                return;
            }
        }

        container.Say(this, container.SecurityContext["readOnlyRootFilesystem"].Node, "runs .NET with a read-only root file system and nothing to write at /tmp");
    }
}
