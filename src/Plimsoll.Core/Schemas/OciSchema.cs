using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>
/// The types and fields of the documents of the OCI runtime spec over its releases, <c>1.0.0</c> to <c>1.3.0</c>.
/// Source: https://github.com/opencontainers/runtime-spec/tree/main/schema
/// </summary>
public sealed class OciSchema : ConfigSchema
{
    /// <summary>Goes before the names of all types.</summary>
    internal const string Package = "oci.runtime.";

    private static readonly Lazy<OciSchema> Embedded = new(() =>
    {
        var text = Utf8Text.OfResource("Plimsoll.Schemas.oci.schema");
        return new(new(text, EnumTable.Parse(text)));
    });

    internal OciSchema(SchemaParser text)
        : base(text)
    {
    }

    /// <summary>The schema that comes with Plimsoll.</summary>
    public static OciSchema Default => Embedded.Value;

    /// <summary>The type of a spec, <c>config.json</c>.</summary>
    public SchemaType Spec => FindType(Package + "RuntimeSpec")!;

    /// <summary>The type of the state of a container, as <c>runc state</c> prints it and hooks get it.</summary>
    public SchemaType State => FindType(Package + "RuntimeState")!;

    /// <summary>The type of the features of a runtime, as <c>runc features</c> prints them.</summary>
    public SchemaType Features => FindType(Package + "RuntimeFeatures")!;
}
