using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>PLM4423.</summary>
internal sealed class OciVersionFieldMismatch : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4423",
        Name = "oci-version-field-mismatch",
        Title = "Field that is newer than the version of the spec",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            A runtime that knows no more than the declared version drops the field without a word, and the container starts without it.
            """,
        Remedy = "Raise ociVersion to the release that is named.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#specification-version",
            "https://github.com/opencontainers/runtime-spec/blob/main/ChangeLog",
        ],
        Bad = """
            { "ociVersion": "1.0.2", "linux": { "memoryPolicy": { "mode": "MPOL_LOCAL" } } }
            """,
        Good = """
            { "ociVersion": "1.3.0", "linux": { "memoryPolicy": { "mode": "MPOL_LOCAL" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["ociVersion"].Text is { } text && SpecVersion.Parse(text) is { } version && spec.Value.Mapping is { } root)
        {
            Check(spec, root, OciSchema.Default.Spec, version, text);
        }
    }

    private void Check(OciScope spec, MappingNode node, SchemaType type, SpecVersion version, string text)
    {
        foreach (var entry in node.Entries)
        {
            if (type.Field(entry.Key) is not { } field || ConfigValue.Of(entry.Value).IsSet() != Verdict.Definite)
            {
                continue;
            }

            // What the oldest release that the schema has brings may be older still.
            if (field.Versions.First != OciSchema.Default.Versions[0] && version.IsBefore(SpecVersion.Parse(field.Versions.First)!))
            {
                spec.Say(this, entry.Value, $"came with version {field.Versions.First} of the specification, and \"ociVersion\" is {text}");
            }
            else
            {
                Below(spec, entry.Value, field.Type, version, text);
            }
        }
    }

    private void Below(OciScope spec, ConfigNode node, FieldType type, SpecVersion version, string text)
    {
        switch (type.Kind)
        {
            case FieldKind.Object when node is MappingNode mapping:
                Check(spec, mapping, OciSchema.Default.FindType(type.TypeName!)!, version, text);
                break;
            case FieldKind.List when node is SequenceNode list && type.InnermostTypeName is not null:
                foreach (var item in list)
                {
                    Below(spec, item, type.Element!, version, text);
                }

                break;
            case FieldKind.Map when node is MappingNode map && type.InnermostTypeName is not null:
                foreach (var entry in map.Entries)
                {
                    Below(spec, entry.Value, type.Element!, version, text);
                }

                break;
        }
    }
}
