using Plimsoll.Analyzers.Generation.Schema;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Generation.Oci;

/// <summary>The names of the types of the OCI runtime spec. What a seccomp profile is made of stands by itself and is not made again.</summary>
internal sealed class OciTypeNames : ITypeNames
{
    public const string Root = "Plimsoll.Oci";

    private const string Seccomp = "global::Plimsoll.Seccomp.";

    // The parts of a seccomp profile, which has a class of its own.
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "LinuxSeccomp", "LinuxSyscall", "LinuxSeccompArg" };

    /// <summary>Whether a type gets a class.</summary>
    public static bool IsMade(SchemaType type) => !Parts.Contains(type.ShortName);

    /// <summary>Whether a set of values gets a type.</summary>
    public static bool IsMade(SchemaEnum values) => !values.Name.StartsWith("Seccomp", StringComparison.Ordinal);

    public bool IsKind(string type) => false;

    public string TypeName(string type, string from)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        return Parts.Contains(name) ? Seccomp + "SeccompProfile" : name;
    }

    public string EnumName(SchemaEnum values, string from) => IsMade(values) ? values.Name
        : values.Name == "SeccompAction" ? Seccomp + values.Name
        : "string";

    public string Since(VersionRange versions) => $"Since version {versions.First} of the specification.";
}
