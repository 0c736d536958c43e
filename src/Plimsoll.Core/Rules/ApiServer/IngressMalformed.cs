using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7398.</summary>
internal sealed class IngressMalformed() : Rule(kinds: ["Ingress"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7398",
        Name = "ingress-malformed",
        Title = "Ingress that cannot be",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. An Ingress has rules or a default backend; a host is a DNS name, whose first part alone may be a
            star, and no address; a path starts with a slash.
            """,
        Remedy = "Write what is named.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/networking/validation/validation.go"],
        Bad = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules:
                - host: web.example.com
                  http: { paths: [{ path: shop, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
            """,
        Good = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules:
                - host: web.example.com
                  http: { paths: [{ path: /shop, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("networking.k8s.io", "Ingress"))
        {
            return;
        }

        var rules = item.Spec["rules"];
        if (item.IsWhole() && !item.Spec.IsUnknown && rules.ShowsAllItems && rules.Items.Count == 0 && item.Spec["defaultBackend"].IsAbsent)
        {
            item.Say(this, item.Spec.Node, "has neither rules nor a defaultBackend");
        }

        foreach (var node in rules.Items)
        {
            var rule = ConfigValue.Of(node);
            Host(item, rule["host"]);
            foreach (var path in rule["http"]["paths"].Items)
            {
                Path(item, ConfigValue.Of(path)["path"]);
            }
        }
    }

    private void Host(DocumentScope item, ConfigValue host)
    {
        if (host.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (CustomFormat.Matches("ipv4", text) == Verdict.Definite)
        {
            item.Say(this, host.Node, $"has the address {text} for a host, which has to be a name");
        }
        else if (NameGrammar.Subdomain(text.StartsWith("*.", StringComparison.Ordinal) ? text.Substring(2) : text) is { } problem)
        {
            item.Say(this, host.Node, $"has the host \"{SchemaLog.Short(text)}\": {problem}");
        }
    }

    private void Path(DocumentScope item, ConfigValue path)
    {
        if (path.Text is { Length: > 0 } text && text[0] != '/')
        {
            item.Say(this, path.Node, $"has the path \"{SchemaLog.Short(text)}\", which does not start with a slash");
        }
    }
}
