using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6104.</summary>
internal sealed class IngressBackendMissing : Rule, IOpenProjectRule
{
    private void Look(ProjectScope project, DocumentScope ingress, ConfigValue backend)
    {
        var name = backend["service"]["name"];
        var port = backend["service"]["port"];
        if (name.Text is not { Length: > 0 } text || !project.OfKind("Service").Any(service => service.SharesNamespace(ingress) == Verdict.Definite))
        {
            return;
        }

        var found = project.NamedPerhaps("Service", text, ingress);
        if (found.Count == 0 && !project.IsOpen)
        {
            ingress.Say(this, name.Node, $"sends requests to the service {SchemaLog.Short(text)}, which the project does not define");
        }
        else if (found.Count == 1 && port.Mapping is not null && !Offers(found[0], port))
        {
            ingress.Say(this, port.Node, $"sends requests to a port that {found[0].Subject} does not have");
        }
    }

    private static bool Offers(DocumentScope service, ConfigValue port)
    {
        var ports = service.Spec["ports"];
        if (ports.Sequence is not { Count: > 0, IsOpen: false })
        {
            return true;
        }

        foreach (var item in ports.Items)
        {
            var offered = ConfigValue.Of(item);
            if (offered.IsUnknown || (port["number"].Integer is { } number && offered["port"].Is(number) != Verdict.No)
                || (port["name"].Text is { } name && offered["name"].Is(name) != Verdict.No) || (port["number"].Integer is null && port["name"].Text is null))
            {
                return true;
            }
        }

        return false;
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6104",
        Name = "ingress-backend-missing",
        Title = "Ingress to a Service that is not there",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The controller answers 503. The rule speaks where the project defines Services of this namespace.",
        Remedy = "Mend the name or the port, or add the Service.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        Aliases = ["kube-linter/dangling-ingress", "kube-score/ingress-targets-service", "kubescape/C-0298"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: wbe, port: { number: 80 } } } }] } }]
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var ingress in project.OfKind("Ingress"))
        {
            Look(project, ingress, ingress.Spec["defaultBackend"]);
            foreach (var rule in ingress.Spec["rules"].Items)
            {
                foreach (var path in ConfigValue.Of(rule)["http"]["paths"].Items)
                {
                    Look(project, ingress, ConfigValue.Of(path)["backend"]);
                }
            }
        }
    }
}
