using Plimsoll.Analyzers.Generation.Schema;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Kubernetes;

/// <summary>The names of the Kubernetes types.</summary>
internal sealed class KubernetesTypeNames(KubernetesSchema schema, KubernetesNames names) : ITypeNames
{
    public bool IsKind(string type) => names.KindOf(type) is not null;

    public string TypeName(string type, string from) => names.Reference(type, from);

    public string EnumName(SchemaEnum values, string from) =>
        from == KubernetesNames.Root ? values.Name : "global::" + KubernetesNames.Root + "." + values.Name;

    public string Since(VersionRange versions) =>
        $"Since Kubernetes {versions.First}{(versions.First == schema.Versions[0] ? " or earlier" : "")}.";
}
