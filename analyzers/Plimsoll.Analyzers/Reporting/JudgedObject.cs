using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Reporting;

/// <summary>An object that rules look at.</summary>
/// <param name="Root">Its tree.</param>
/// <param name="SchemaType">Its type in the schema.</param>
/// <param name="IsWhole">Whether it is emitted as it is, so that what is not there is missing; otherwise it may still grow.</param>
internal sealed record JudgedObject(MappingNode Root, string SchemaType, bool IsWhole)
{
    /// <summary>Whether it goes to the caller of the member, and nowhere else: what becomes of it is judged there.</summary>
    public bool IsReturned { get; init; }

    /// <summary>The document that it is emitted as; null if it may still grow, or it is not known what it is.</summary>
    public ConfigDocument? Document => IsWhole && new ConfigDocument(Root) is var document && IsKnown(document) ? document : null;

    private static bool IsKnown(ConfigDocument document) => document.Kind switch
    {
        DocumentKind.Kubernetes => document is { ApiVersion: not null, ObjectKind: not null },
        DocumentKind.OciSpec or DocumentKind.Seccomp => true,
        _ => false,
    };
}
