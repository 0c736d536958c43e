using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>
/// What decides the rules of Docker's dialect for a form that cannot hold them, and what the operator's object is called.
/// What is not given is assumed, and <see cref="Conversion.Notes"/> say so if it matters.
/// </summary>
public sealed record ConversionInputs
{
    /// <summary>The container's bounding set, such as <c>CAP_SYS_ADMIN</c>; what engines leave to a container if null.</summary>
    public IReadOnlyCollection<string>? Capabilities { get; init; }

    /// <summary>The architecture of the machine; x86_64 if null.</summary>
    public SeccompArch? Arch { get; init; }

    /// <summary>The kernel; a newer one than any rule asks for if null.</summary>
    public ComponentVersion? Kernel { get; init; }

    /// <summary>The name of the operator's object.</summary>
    public string Name { get; init; } = "profile";

    /// <summary>The namespace of the operator's object; null for none, as the operator has it from 0.9 on, when its objects became cluster-wide.</summary>
    public string? Namespace { get; init; }

    /// <summary>Where the rules that hold are looked for.</summary>
    internal FilterTarget Target => new(new(RuntimeKind.Runc, null))
    {
        Capabilities = Capabilities ?? FilterTarget.DefaultCapabilities,
        Native = Arch ?? SeccompArch.X8664,
        Kernel = Kernel,
        Reading = ProfileReading.Docker,
    };
}
