using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Kubernetes objects as the API server reads them.</summary>
internal sealed class KubernetesDialect(KubernetesSchema schema, SchemaLog log) : SchemaDialect(schema)
{
    private readonly VersionRange _known = schema.Covered;

    public override bool KnowsVersions => !log.Clusters.AreUnknown;

    public override void SayVersion(MappingEntry entry, SchemaField field, SchemaType type)
    {
        // A field of a type that the cluster does not have either is said once, at the field that holds the type.
        if (field.Versions.First != type.Versions.First && log.Clusters.TooOldFor(field.Versions, _known) is { } old)
        {
            Say($"exists from Kubernetes {field.Versions.First} on, and {old} is older", old.Platform);
        }
        else if (field.Versions.Last != type.Versions.Last && log.Clusters.TooNewFor(field.Versions, _known) is { } newer)
        {
            Say($"exists up to Kubernetes {field.Versions.Last}, and {newer} is newer", newer.Platform);
        }

        void Say(string what, string platform) => log.Add(SchemaRules.FieldNotInVersion, entry.Value,
            $"field \"{NodePath.Of(entry.Value)}\" {what}", entry.KeyOrigin, platform: platform);
    }

    // Nobody writes the status; what controllers wrote there is not held against the author.
    public override bool Reads(string field) => field != "status";

    public override bool MayLack(SchemaType type, SchemaField field) => ZeroValues.Stand(type.ShortName, field.Name);

    // The API server reads an empty text as no value.
    public override bool Takes(SchemaField field, string value) => value.Length == 0;

    public override void CheckGrammar(MappingNode node, SchemaType type) => TypeGrammar.Check(node, type, log);
}
