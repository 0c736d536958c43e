using Plimsoll.CommandLine;
using Plimsoll.Files;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Cli.Seccomp;

/// <summary>The platforms that <c>plimsoll seccomp</c> means: the target of the command line, one of a file, or all of it.</summary>
internal static class CheckPlatforms
{
    public static readonly Switch Platform = new("--platform", "NAME", "this platform of the platforms file alone");
    public static readonly Switch Platforms = new("--platforms", "FILE", $"the platforms file; else {PlatformsFile.Name} in this folder or above");

    /// <summary>The platforms.</summary>
    /// <exception cref="SeccompUsageException">There is no such platform.</exception>
    public static PlatformSet Of(SwitchLine line, FilterTarget target)
    {
        if (line.Has(TargetOptions.Runtime) || line.Has(TargetOptions.Libseccomp) || line.Has(TargetOptions.Kernel))
        {
            if (line.Has(Platform) || line.Has(Platforms))
            {
                throw new SeccompUsageException("a platform says what runs where: give it without --runtime, --libseccomp and --kernel");
            }

            return new([new() { Name = "command line", Nodes = [new() { Name = "here", Kernel = target.Kernel, Libseccomp = target.Libseccomp, Runtime = target.Runtime }] }]);
        }

        var file = line[Platforms] ?? PlatformsFile.Find(Directory.GetCurrentDirectory());
        if (line[Platform] is { } name)
        {
            return new([Find(file, name)]);
        }

        return Read(file);
    }

    /// <summary>A platform of a file by its name.</summary>
    public static Platform Find(string? file, string name)
    {
        if (file is null)
        {
            throw new SeccompUsageException($"there is no {PlatformsFile.Name} in this folder or above; name one with {Platforms.Name}");
        }

        var platforms = Read(file).Platforms;
        var near = Suggestion.For(name, platforms.Select(platform => platform.Name));
        return platforms.FirstOrDefault(platform => platform.Name == name)
            ?? throw new SeccompUsageException($"'{file}' has no platform '{name}'{(near is null ? "" : $"; did you mean '{near}'?")}");
    }

    /// <summary>A file with mistakes would be a platform that is not the one that was meant.</summary>
    private static PlatformSet Read(string? file)
    {
        var (platforms, findings) = PlatformsFile.Read(file);
        return findings.Count == 0 ? platforms : throw new SeccompUsageException($"{findings[0].Origin}: {findings[0].Message}");
    }
}
