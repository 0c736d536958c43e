using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.Analyzers.Generation.Schema;
using Plimsoll.CSharp;
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
        var fields = new FieldModel(schema, names, OciApi.Newest, OciApi.Root);
        var types = schema.Types
            .Where(OciApi.IsMade)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new TypeSpec(
                type.ShortName,
                type.Name,
                "global::Plimsoll.ConfigObject",
                $"The object <c>{type.ShortName}</c> of the OCI runtime spec. {names.Since(type.Versions)}",
                Kind: null,
                fields.Fields(type)));
        var enums = schema.Enums.Where(OciApi.IsMade).Select(EnumModel.Of);
        return new(
        [
            new(OciApi.Root + ".Enums.g.cs", OciApi.Root, default, new(enums.ToArray())),
            new(OciApi.Root + ".g.cs", OciApi.Root, new(types.ToArray()), default),
        ]);
    }
}
