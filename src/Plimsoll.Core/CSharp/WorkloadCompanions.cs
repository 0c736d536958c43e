using Plimsoll.Computations;
using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>The workloads of a file before which <c>Service.For</c> would put a Service that the file has.</summary>
internal sealed class ServedWorkloads
{
    private readonly Dictionary<ConfigDocument, ConfigDocument> _byService = [];

    /// <param name="documents">The documents of the file.</param>
    /// <param name="isWorkload">Whether a document is of a class that finds its Pods by a selector.</param>
    public ServedWorkloads(IReadOnlyList<ConfigDocument> documents, Func<ConfigDocument, bool> isWorkload)
    {
        foreach (var service in documents)
        {
            if (service is { ApiVersion: "v1", ObjectKind: "Service", Name.Length: > 0 }
                && documents.FirstOrDefault(document => IsServed(document, service) && isWorkload(document)) is { } workload)
            {
                _byService.Add(service, workload);
            }
        }
    }

    /// <summary>The workload behind a Service, or null.</summary>
    public ConfigDocument? Behind(ConfigDocument service) => _byService.TryGetValue(service, out var workload) ? workload : null;

    /// <summary>Whether a document is behind a Service.</summary>
    public bool Has(ConfigDocument document) => _byService.ContainsValue(document);

    private static bool IsServed(ConfigDocument document, ConfigDocument service)
    {
        if (document.Name != service.Name || document.ObjectKind is null or "Service" || document.Root is not MappingNode root)
        {
            return false;
        }

        var (workload, spec) = (ConfigValue.Of(root), ConfigValue.Of(service.Root)["spec"]);
        return NodeEquality.SameData(workload["metadata"]["namespace"].Node, ConfigValue.Of(service.Root)["metadata"]["namespace"].Node)
            && spec["selector"].Mapping is { Count: > 0 } selector && NodeEquality.SameData(selector, workload["spec"]["selector"]["matchLabels"].Node)
            && ServicePorts.Of(root, default) is { Count: > 0 } ports && NodeEquality.SameData(ports, spec["ports"].Node);
    }
}
