using Plimsoll.Annotations;
using Plimsoll.Files;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <content>Where profiles come from, and what forms they are written in.</content>
public sealed partial class SeccompProfile
{
    private ParsedProfile Parsed => ParsedProfile.Of(Node)!;

    /// <summary>The default profile of a container engine, in Docker's dialect.</summary>
    /// <param name="engine"><c>moby</c>, <c>containerd</c> or <c>containers-common</c> (Podman and CRI-O).</param>
    /// <param name="version">The engine's version, such as <c>1.7.12</c>; without a patch number, the last release of that line.</param>
    /// <exception cref="ArgumentException">There is no such engine, or the version is none, or older than what is known.</exception>
    [ConfigComputed("defaultAction"), ConfigComputed("defaultErrnoRet"), ConfigComputed("archMap"), ConfigComputed("syscalls"), ConfigComputation("seccomp.default")]
    public static SeccompProfile Default(string engine, string version)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(version);
        if (DefaultProfiles.Changes(engine) is not [var first, ..])
        {
            throw new ArgumentException($"'{engine}' is no engine whose default profiles are known: {string.Join(", ", DefaultProfiles.Engines)}.", nameof(engine));
        }

        var parsed = ComponentVersion.TryParse(version)
            ?? throw new ArgumentException($"'{version}' is not a version such as {first}.", nameof(version));
        var profile = DefaultProfiles.Find(engine, parsed)
            ?? throw new ArgumentException($"The default profiles of {engine} are known from {first} on, and not for {version}.", nameof(version));
        return new(profile.Node, $"{engine}-{version}");
    }

    /// <summary>Reads the profile of a file in any form: Docker's, the kubelet's, the section of an OCI runtime spec, the operator's object.</summary>
    /// <exception cref="FormatException">The file cannot be read, or holds no profile.</exception>
    public static SeccompProfile FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var read = TextFile.Read(path);
        if (read.Problems is [var problem, ..])
        {
            throw new FormatException($"{problem.Origin}: {problem.Message}");
        }

        var profile = read.Documents.Select(ParsedProfile.Of).FirstOrDefault(found => found is not null)
            ?? throw new FormatException($"'{path}' holds no seccomp profile: it has neither defaultAction nor linux.seccomp, and is no SeccompProfile object.");
        return new(profile.Node, Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Writes the profile in another form, and says what the form cannot express.</summary>
    /// <param name="form">The form.</param>
    /// <param name="inputs">What decides rules for some capabilities, architectures or kernels, if the form has no words for them.</param>
    public Conversion ToForm(SeccompForm form, ConversionInputs? inputs = null) =>
        SeccompConversion.Convert(Parsed, form, inputs ?? new() { Name = Name ?? new ConversionInputs().Name });

    /// <summary>This profile in the plain form that every runtime reads, with the rules of Docker's dialect decided.</summary>
    /// <param name="capabilities">The container's bounding set, such as <c>CAP_SYS_ADMIN</c>; what engines give if null.</param>
    /// <param name="arch">The architecture of the machine, such as <c>aarch64</c>.</param>
    /// <param name="kernel">The kernel; a newer one than any rule asks for if null.</param>
    /// <exception cref="ArgumentException">There is no such architecture, or the kernel is no version.</exception>
    public SeccompProfile ToPlain(IReadOnlyCollection<string>? capabilities = null, string arch = "x86_64", string? kernel = null)
    {
        var inputs = new ConversionInputs
        {
            Capabilities = capabilities,
            Arch = ArchOf(arch),
            Kernel = kernel is null ? null : ComponentVersion.TryParse(kernel) ?? throw new ArgumentException($"'{kernel}' is not a version such as 6.1.", nameof(kernel)),
        };
        return new(SeccompConversion.Convert(Parsed, SeccompForm.Oci, inputs).Root, Name);
    }
}
