using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6105.</summary>
internal sealed class GatewayBackendMissing : Rule, IProjectRule
{
    private static readonly string[] Kinds = ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6105",
        Name = "gateway-backend-missing",
        Title = "Route to a Service that is not there",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The gateway answers 500. The rule speaks where the project defines Services of this namespace.",
        Remedy = "Mend the name, or add the Service.",
        Sources = ["https://gateway-api.sigs.k8s.io/reference/spec/"],
        Aliases = ["kubescape/C-0302"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: { name: web }
            spec: { rules: [{ backendRefs: [{ name: wbe, port: 80 }] }] }
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: { name: web }
            spec: { rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var kind in Kinds)
        {
            foreach (var route in project.OfKind(kind))
            {
                if (route.Group != "gateway.networking.k8s.io" || !project.HasBeside("Service", route))
                {
                    continue;
                }

                foreach (var rule in route.Spec["rules"].Items)
                {
                    foreach (var item in ConfigValue.Of(rule)["backendRefs"].Items)
                    {
                        var backend = ConfigValue.Of(item);
                        if (backend["name"].Text is { } name && backend["namespace"].IsAbsent && backend["kind"].Text is (null or "Service") && !backend["kind"].IsUnknown
                            && project.NamedPerhaps("Service", name, route).Count == 0)
                        {
                            route.Say(this, backend["name"].Node, $"sends requests to the service {SchemaLog.Short(name)}, which the project does not define");
                        }
                    }
                }
            }
        }
    }
}
