using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>What the typed API has of the OCI runtime spec. The parts of a seccomp profile are one class, which was written by hand.</summary>
internal static class OciApi
{
    /// <summary>The namespace of its types.</summary>
    public const string Root = "Plimsoll.Oci";

    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "LinuxSeccomp", "LinuxSyscall", "LinuxSeccompArg" };

    /// <summary>The version of the specification that it shows.</summary>
    public static string Newest => OciSchema.Default.Versions[OciSchema.Default.Versions.Count - 1];

    /// <summary>Whether a full name is that of a type of the OCI runtime spec.</summary>
    public static bool Has(string typeName) => typeName.StartsWith(OciSchema.Package, StringComparison.Ordinal);

    /// <summary>Whether a type gets a class.</summary>
    public static bool IsMade(SchemaType type) => type.Versions.Last == Newest && !IsPart(type.ShortName);

    /// <summary>Whether a set of values gets a type.</summary>
    public static bool IsMade(SchemaEnum values) => !values.Name.StartsWith("Seccomp", StringComparison.Ordinal);

    /// <summary>Whether a short name is that of a part of a seccomp profile.</summary>
    public static bool IsPart(string shortName) => Parts.Contains(shortName);
}
