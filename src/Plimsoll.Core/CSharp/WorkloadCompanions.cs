using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>The workloads of a file of which other objects of the file are made: each is just what a method <c>For</c> makes of its workload.</summary>
internal sealed class WorkloadCompanions
{
    private readonly Dictionary<ConfigDocument, ConfigDocument> _workloads = [];

    /// <param name="documents">The documents of the file.</param>
    /// <param name="isWorkload">Whether a document is of a class that finds its Pods by a selector.</param>
    public WorkloadCompanions(IReadOnlyList<ConfigDocument> documents, Func<ConfigDocument, bool> isWorkload)
    {
        foreach (var document in documents)
        {
            if (document.Name is { Length: > 0 } && Companion.Of(document) is { } companion
                && documents.FirstOrDefault(other => IsBeside(other, document) && companion.Fits(ConfigValue.Of(other.Root), ConfigValue.Of(document.Root)["spec"]) && isWorkload(other)) is { } workload)
            {
                _workloads.Add(document, workload);
            }
        }
    }

    /// <summary>The workload that an object is made of, or null.</summary>
    public ConfigDocument? Behind(ConfigDocument document) => _workloads.TryGetValue(document, out var workload) ? workload : null;

    /// <summary>Whether an object is made of a document.</summary>
    public bool Has(ConfigDocument document) => _workloads.ContainsValue(document);

    private static bool IsBeside(ConfigDocument workload, ConfigDocument document) =>
        !ReferenceEquals(workload, document) && workload.Name == document.Name && workload.ObjectKind is not null && workload.Root is MappingNode
        && NodeEquality.SameData(workload.Value["metadata"]["namespace"].Node, document.Value["metadata"]["namespace"].Node);
}
