using Plimsoll.CommandLine;
using Plimsoll.Files;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>Where profiles are compared: at the target of the command line, or wherever a declared platform runs containers.</summary>
internal static class DiffTargets
{
    public static readonly Switch Platform = new("--platform", "NAME", "the runtimes of this platform of the platforms file");
    public static readonly Switch Platforms = new("--platforms", "FILE", $"the platforms file; else {PlatformsFile.Name} in this folder or above");

    /// <summary>The targets, each once.</summary>
    /// <exception cref="SeccompUsageException">There is no such platform.</exception>
    public static IReadOnlyList<FilterTarget> Of(SwitchLine line)
    {
        var given = TargetOptions.Read(line);
        if (line[Platform] is not { } name)
        {
            return [given];
        }

        if (line.Has(TargetOptions.Runtime) || line.Has(TargetOptions.Libseccomp) || line.Has(TargetOptions.Kernel))
        {
            throw new SeccompUsageException("'--platform' says what runs where: give it without --runtime, --libseccomp and --kernel");
        }

        var platform = CheckPlatforms.Find(line[Platforms] ?? PlatformsFile.Find(Directory.GetCurrentDirectory()), name);
        var targets = platform.Nodes.SelectMany(node => platform.RuntimeClasses.Select(handler => handler.Runtime).Prepend(node.Runtime)
            .OfType<PlatformRuntime>().Select(runtime => given with { Runtime = runtime, Libseccomp = node.Libseccomp, Kernel = node.Kernel })).Distinct().ToList();
        return targets.Count > 0 ? targets : throw new SeccompUsageException($"platform '{name}' declares no runtime");
    }
}
