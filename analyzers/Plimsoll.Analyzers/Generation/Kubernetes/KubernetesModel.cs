using Plimsoll.Analyzers.Generation.Emit;
using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.Analyzers.Generation.Schema;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Kubernetes;

/// <summary>Builds the model of the typed API for the newest Kubernetes version of a schema.</summary>
internal sealed class KubernetesModel
{
    private readonly KubernetesSchema _schema;
    private readonly IReadOnlyList<SchemaType> _types;
    private readonly KubernetesNames _names;
    private readonly KubernetesTypeNames _typeNames;

    private KubernetesModel(KubernetesSchema schema)
    {
        _schema = schema;
        _types = ApiTypes.Wanted(schema);
        _names = new(schema, _types);
        _typeNames = new(schema, _names);
    }

    /// <summary>One file for each package and namespace, and one for the sets of values.</summary>
    public static EquatableArray<FileSpec> Build(KubernetesSchema schema, CancellationToken cancellation)
    {
        var model = new KubernetesModel(schema);
        var files = new List<FileSpec> { model.Enums() };
        foreach (var group in model._types.GroupBy(type => (Namespace: model._names.NamespaceOf(type.Name), type.Package)))
        {
            cancellation.ThrowIfCancellationRequested();
            var types = group.Select(model.Type).ToArray();
            var package = group.Key.Package.Replace("io.k8s.", "").Replace("pkg.apis.", "");
            files.Add(new(group.Key.Namespace + "." + package + ".g.cs", group.Key.Namespace, new(types), default));
        }

        return new(files.ToArray());
    }

    private FileSpec Enums() =>
        new(KubernetesNames.Root + ".Enums.g.cs", KubernetesNames.Root, default, new(_schema.Enums.Select(EnumModel.Of).ToArray()));

    private TypeSpec Type(SchemaType type)
    {
        var kind = _names.KindOf(type.Name);
        var space = _names.NamespaceOf(type.Name);
        var fields = new FieldModel(_schema, _typeNames, ApiTypes.Newest(_schema), space).Fields(type);
        return new(
            type.ShortName,
            type.Name,
            kind is null ? "global::Plimsoll.ConfigObject" : "global::Plimsoll.Kubernetes.KubernetesObject",
            kind is null ? $"The type <c>{type.Name}</c>. {_typeNames.Since(type.Versions)}" : $"The kind <c>{kind.ApiVersion} {kind.Name}</c>. {_typeNames.Since(type.Versions)}",
            kind is null ? null : Kind(kind, type),
            fields);
    }

    private KindSpec Kind(SchemaKind kind, SchemaType type) => new(
        kind.ApiVersion,
        kind.Name,
        ConstructorWrites.TakesName(kind),
        new(ConstructorWrites.HasSelector(_schema, type) ? [.. ConstructorWrites.NameLabels] : []),
        new(ConstructorWrites.Constant(type) is var (path, value) ? [new(path, ValueShape.Text, CodeWriter.Literal(value))] : []));
}
