using Plimsoll.CommandLine;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>The switches that say where a profile is applied.</summary>
internal static class TargetOptions
{
    public static readonly Switch Runtime = new("--runtime", "NAME@VERSION", "runc, crun, gvisor, kata or sysbox; the newest runc if not given");
    public static readonly Switch Libseccomp = new("--libseccomp", "VERSION", "the libseccomp that it is linked with; the newest if not given");
    public static readonly Switch Kernel = new("--kernel", "VERSION", "the kernel; then calls that it lacks get its ENOSYS");
    public static readonly Switch Arch = new("--arch", "ARCH", "the architecture of the calling program; x86_64 if not given");
    public static readonly Switch Native = new("--native", "ARCH", "the architecture of the machine; that which runs --arch if not given");
    public static readonly Switch Capabilities = new("--capabilities", "LIST", "the bounding set, with commas; what engines give if not given");
    public static readonly Switch Reader = new("--reader", "READER", "docker: the fields of Docker's dialect count; plain: they do not, as when containerd reads a kubelet's file") { Choices = ["docker", "plain"] };
    public static readonly Switch Help = new("--help", null, "print this and end");

    public static IReadOnlyList<Switch> All { get; } = [Runtime, Libseccomp, Kernel, Arch, Native, Capabilities, Reader, Help];

    /// <summary>The architecture of the calling program.</summary>
    public static SeccompArch ArchOf(SwitchLine line) => line[Arch] is { } name ? Named(name) : SeccompArch.X8664;

    /// <summary>Where the profile is applied.</summary>
    /// <exception cref="SeccompUsageException">A value means nothing.</exception>
    public static FilterTarget Read(SwitchLine line) => new(RuntimeOf(line[Runtime] ?? "runc"))
    {
        Libseccomp = Version(line[Libseccomp], Libseccomp),
        Kernel = Version(line[Kernel], Kernel),
        Native = line[Native] is { } native ? Named(native) : ArchOf(line).Native,
        Capabilities = line[Capabilities] is { } list ? CapabilitiesOf(list) : FilterTarget.DefaultCapabilities,
        Reading = line[Reader] == "plain" ? ProfileReading.Plain : ProfileReading.Docker,
    };

    /// <summary>The help of switches, one a line.</summary>
    public static string HelpOf(IEnumerable<Switch> switches) =>
        string.Concat(switches.Select(option => $"  {option.Name + " " + option.Value,-26} {option.Help}\n"));

    private static PlatformRuntime RuntimeOf(string text)
    {
        if (PlatformRuntime.TryParse(text) is { } runtime)
        {
            return runtime;
        }

        var name = text.Split('@')[0];
        if (PlatformRuntime.Names.Contains(name))
        {
            throw new SeccompUsageException($"'{Runtime.Name} {text}': '{text[(name.Length + 1)..]}' is not a version such as 1.1.5");
        }

        var near = Suggestion.For(name, PlatformRuntime.Names);
        throw new SeccompUsageException($"'{Runtime.Name} {text}': '{name}' is not a runtime{(near is null ? "" : $"; did you mean '{near}'?")}");
    }

    internal static ComponentVersion? Version(string? text, Switch named) => text is null ? null
        : ComponentVersion.TryParse(text) ?? throw new SeccompUsageException($"'{named.Name} {text}': '{text}' is not a version such as 1.1.5");

    internal static SeccompArch Named(string name)
    {
        if (SeccompArch.TryParse(name) is { } arch)
        {
            return arch;
        }

        var near = Suggestion.For(name, SeccompArch.All.Select(known => known.Name));
        throw new SeccompUsageException($"'{name}' is not an architecture{(near is null ? "" : $"; did you mean '{near}'?")}: {string.Join(", ", SeccompArch.All.Select(known => known.Name))}");
    }

    internal static List<string> CapabilitiesOf(string list) =>
    [
        .. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => name.ToUpperInvariant()).Select(name => name.StartsWith("CAP_", StringComparison.Ordinal) ? name : "CAP_" + name),
    ];
}
