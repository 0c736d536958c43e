using Plimsoll.Documents;
using Plimsoll.Schemas;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>Looks at a part of an object of which nothing else is seen.</summary>
internal sealed class FragmentPass(Run run, RuleChecks checks)
{
    /// <summary>Looks at a node of a schema type.</summary>
    public void Look(MappingNode node, string schemaType)
    {
        var value = ConfigValue.Of(node);
        var type = schemaType.Substring(schemaType.LastIndexOf('.') + 1);
        if (type is "Container" or "EphemeralContainer")
        {
            var pod = new PodScope(run, null, ConfigValue.Of(new UnknownNode()));
            checks.Check([new ContainerScope(pod, node, type == "Container" ? ContainerRole.App : ContainerRole.Ephemeral)]);
        }
        else if (PodFinder.OfType(value, type) is not { } spec)
        {
            if (KubernetesSchema.Default.FindType(schemaType) is not { } known || SchemaCheck.IsObject(known))
            {
                LookByContent(node);
            }
        }
        else if (type.EndsWith("Spec", StringComparison.Ordinal))
        {
            checks.Check(new PodScope(run, null, spec));
        }
        else
        {
            LookAtWorkload(new(run, null, value, type, value["apiVersion"].Text), spec);
        }
    }

    private void LookAtWorkload(DocumentScope item, ConfigValue spec)
    {
        if (item.ApiVersion is not null)
        {
            checks.Check(item);
        }
        else
        {
            checks.Check(new WorkloadScope(item, spec));
        }
    }

    private void LookByContent(MappingNode node)
    {
        var document = new ConfigDocument(node);
        switch (document.Kind)
        {
            case DocumentKind.Seccomp:
                checks.Check(SeccompScope.Of(run, node));
                break;
            case DocumentKind.Kubernetes:
                LookAtObjects(document);
                break;
            case DocumentKind.OciSpec:
                checks.Check(new OciScope(run, null, node));
                break;
        }
    }

    private void LookAtObjects(ConfigDocument document)
    {
        foreach (var item in ObjectFinder.FindParts(run, document))
        {
            checks.Check(item);
        }

        if (ParsedProfile.IsOperatorObject(document) && SeccompScope.OfPart(run, document) is { } profile)
        {
            checks.Check(profile);
        }
    }
}
