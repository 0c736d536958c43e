using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Holds OCI documents to the schema of the runtime spec: specs, and the states and features that runtimes print.</summary>
internal static class OciCheck
{
    /// <summary>How the full names of the types begin.</summary>
    public const string Types = "oci.runtime.";

    /// <summary>Checks a document that is whole.</summary>
    public static void Check(Run run, ConfigDocument document)
    {
        if (run.Chosen.ChecksForm && document.Root is MappingNode root && TypeOf(document.Kind) is { } type)
        {
            Check(run, document, root, type);
        }
    }

    /// <summary>Checks a part of a document, or one that may still grow: nothing is missing in it.</summary>
    public static void Check(Run run, MappingNode node, string schemaType)
    {
        if (run.Chosen.ChecksForm && OciSchema.Default.FindType(schemaType) is { } type)
        {
            Check(run, null, node, type);
        }
    }

    private static void Check(Run run, ConfigDocument? document, MappingNode node, SchemaType type)
    {
        var log = new SchemaLog(run, document, isWhole: document is not null) { Kind = "the OCI runtime spec" };
        new SchemaWalk(log, new OciDialect()).Object(node, type);
    }

    private static SchemaType? TypeOf(DocumentKind kind) => kind switch
    {
        DocumentKind.OciSpec => OciSchema.Default.Spec,
        DocumentKind.OciState => OciSchema.Default.State,
        DocumentKind.OciFeatures => OciSchema.Default.Features,
        _ => null,
    };
}
