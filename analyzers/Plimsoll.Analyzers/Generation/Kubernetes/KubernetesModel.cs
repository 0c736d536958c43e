using Plimsoll.Analyzers.Generation.Emit;
using Plimsoll.Analyzers.Generation.Model;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Kubernetes;

/// <summary>Builds the model of the typed API for the newest Kubernetes version of a schema.</summary>
internal sealed class KubernetesModel
{
    private const string Root = "Plimsoll.Kubernetes";

    private readonly KubernetesSchema _schema;
    private readonly string _newest;
    private readonly IReadOnlyList<SchemaType> _types;
    private readonly KubernetesNames _names;

    private KubernetesModel(KubernetesSchema schema)
    {
        _schema = schema;
        _newest = ApiTypes.Newest(schema);
        _types = ApiTypes.Wanted(schema);
        _names = new(schema, _types);
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

    private FileSpec Enums()
    {
        var enums = _schema.Enums.Select(values => new EnumSpec(
            values.Name,
            values.IsOpen ? "Text that is usually one of a few values." : "Text that is one of a few values.",
            new(values.Values.Select(value => new EnumValueSpec(value.Name ?? CSharpNames.Pascal(value.Value), value.Value)).ToArray())));
        return new(Root + ".Enums.g.cs", Root, default, new(enums.ToArray()));
    }

    private TypeSpec Type(SchemaType type)
    {
        var kind = _names.KindOf(type.Name);
        var space = _names.NamespaceOf(type.Name);
        var fields = new FieldModel(_schema, _names, _newest, space).Fields(type, kind is not null);
        return new(
            type.ShortName,
            type.Name,
            kind is null ? "global::Plimsoll.ConfigObject" : "global::Plimsoll.Kubernetes.KubernetesObject",
            kind is null ? $"The type <c>{type.Name}</c>. {Since(type.Versions, _schema)}" : $"The kind <c>{kind.ApiVersion} {kind.Name}</c>. {Since(type.Versions, _schema)}",
            kind is null ? null : Kind(kind, type),
            fields);
    }

    private KindSpec Kind(SchemaKind kind, SchemaType type) => new(
        kind.ApiVersion,
        kind.Name,
        ConstructorWrites.TakesName(kind),
        new(ConstructorWrites.HasSelector(_schema, type) ? [.. ConstructorWrites.NameLabels] : []),
        new(ConstructorWrites.Constant(type) is var (path, value) ? [new(path, ValueShape.Text, CodeWriter.Literal(value))] : []));

    internal static string Since(VersionRange versions, KubernetesSchema schema) =>
        $"Since Kubernetes {versions.First}{(versions.First == schema.Versions[0] ? " or earlier" : "")}.";
}
