using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <content>What the profile does.</content>
public sealed partial class SeccompProfile
{
    /// <summary>What a system call really gets, after the runtime and libseccomp have read the profile in their own way, and why.</summary>
    /// <param name="runtime">The runtime with its version, such as <c>runc@1.1.5</c>; without one, the newest.</param>
    /// <param name="libseccomp">The libseccomp that it is linked with, such as <c>2.5.4</c>; the newest if null.</param>
    /// <param name="arch">The architecture of the calling program, such as <c>x86_64</c>.</param>
    /// <param name="call">The system call.</param>
    /// <param name="arguments">Its arguments; 0 for those that are not given.</param>
    /// <exception cref="ArgumentException">A name or version is not known, or the architecture does not have the call.</exception>
    /// <exception cref="InvalidOperationException">The runtime refuses the profile.</exception>
    public SeccompAnswer Evaluate(string runtime, string? libseccomp, string arch, string call, params ulong[] arguments)
    {
        ArgumentNullException.ThrowIfNull(runtime);
        ArgumentNullException.ThrowIfNull(arch);
        ArgumentNullException.ThrowIfNull(call);
        var program = PlatformRuntime.TryParse(runtime)
            ?? throw new ArgumentException($"'{runtime}' is no runtime such as runc@1.1.5: {string.Join(", ", PlatformRuntime.Names)}.", nameof(runtime));
        var library = libseccomp is null ? null
            : ComponentVersion.TryParse(libseccomp) ?? throw new ArgumentException($"'{libseccomp}' is not a version such as 2.5.4.", nameof(libseccomp));
        var caller = ArchOf(arch);
        return Evaluate(new FilterTarget(program) { Libseccomp = library, Native = caller.Native }, caller, call, arguments);
    }

    /// <summary>What a system call really gets at a target, and why.</summary>
    /// <param name="target">Where the profile is applied.</param>
    /// <param name="arch">The architecture of the calling program.</param>
    /// <param name="call">The system call.</param>
    /// <param name="arguments">Its arguments; 0 for those that are not given.</param>
    /// <exception cref="ArgumentException">The architecture does not have the call.</exception>
    /// <exception cref="InvalidOperationException">The runtime refuses the profile.</exception>
    public SeccompAnswer Evaluate(FilterTarget target, SeccompArch arch, string call, params ulong[] arguments)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(arch);
        ArgumentNullException.ThrowIfNull(call);
        var result = FilterAt(target);
        if (result.Filter is not { } filter)
        {
            throw new InvalidOperationException(string.Join("; ", result.Problems.Where(problem => problem.IsRefused).Select(problem => problem.Message)) + ".");
        }

        if (filter.Evaluate(arch, call, arguments) is { } answer)
        {
            return answer;
        }

        var near = SyscallCatalogue.Find(call) is null ? SyscallCatalogue.Nearest(call) : null;
        throw new ArgumentException($"There is no system call '{call}' on {arch}{(near is null ? "" : $"; did you mean '{near}'?")}.", nameof(call));
    }

    /// <summary>What a runtime makes of the profile: a filter that answers many calls, and what it refuses or passes over.</summary>
    public FilterResult FilterAt(FilterTarget target) => SeccompFilter.Build(Parsed, target);

    private static SeccompArch ArchOf(string name)
    {
        if (SeccompArch.TryParse(name) is { } arch)
        {
            return arch;
        }

        var near = NearestName.Of(name, SeccompArch.All.Select(known => known.Name));
        throw new ArgumentException($"'{name}' is no architecture{(near is null ? "" : $"; did you mean '{near}'?")}.", nameof(name));
    }
}
