using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.Analyzers.Generation.Schema;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Oci;

/// <summary>Builds the model of the typed API for the newest version of the OCI runtime spec.</summary>
internal static class OciModel
{
    /// <summary>One file for the types, and one for the sets of values.</summary>
    public static EquatableArray<FileSpec> Build(OciSchema schema, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var names = new OciTypeNames();
        var newest = schema.Versions[schema.Versions.Count - 1];
        var fields = new FieldModel(schema, names, newest, OciTypeNames.Root);
        var types = schema.Types
            .Where(type => OciTypeNames.IsMade(type) && type.Versions.Last == newest)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new TypeSpec(
                type.ShortName,
                type.Name,
                "global::Plimsoll.ConfigObject",
                $"The object <c>{type.ShortName}</c> of the OCI runtime spec. {names.Since(type.Versions)}",
                Kind: null,
                fields.Fields(type)));
        var enums = schema.Enums.Where(OciTypeNames.IsMade).Select(EnumModel.Of);
        return new(
        [
            new(OciTypeNames.Root + ".Enums.g.cs", OciTypeNames.Root, default, new(enums.ToArray())),
            new(OciTypeNames.Root + ".g.cs", OciTypeNames.Root, new(types.ToArray()), default),
        ]);
    }
}
