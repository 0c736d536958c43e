using Plimsoll.Analyzers.Generation.Schema;
using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Oci;

/// <summary>The names of the types of the OCI runtime spec.</summary>
internal sealed class OciTypeNames : ITypeNames
{
    private const string Seccomp = "global::Plimsoll.Seccomp.";

    public bool IsKind(string type) => false;

    public string TypeName(string type, string from)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        return OciApi.IsPart(name) ? Seccomp + "SeccompProfile" : name;
    }

    public string EnumName(SchemaEnum values, string from) => OciApi.IsMade(values) ? values.Name
        : values.Name == "SeccompAction" ? Seccomp + values.Name
        : "string";

    public string Since(VersionRange versions) => $"Since version {versions.First} of the specification.";
}
