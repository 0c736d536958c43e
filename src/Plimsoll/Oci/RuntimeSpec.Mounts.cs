using System.Globalization;
using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Takes the root file system from a folder, which is relative to the bundle unless it starts with <c>/</c>.</summary>
    public partial RuntimeSpec WithRootPath([ConfigPath("root.path"), ConfigForm(ValueForm.NotEmpty)] string path, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Makes the root file system read-only. What must be written goes to mounts.</summary>
    public partial RuntimeSpec WithReadOnlyRootFilesystem([ConfigPath("root.readonly")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Shows a file or folder of the machine in the container, with what is mounted below it. The container may write to it.</summary>
    [ConfigScope("mounts[]"), ConfigSet("type", "bind"), ConfigSet("options[]", "rbind"), ConfigSet("options[]", "rprivate"), ConfigSet("options[]", "rw")]
    public partial RuntimeSpec WithBind(
        [ConfigPath("source"), ConfigForm(ValueForm.NotEmpty)] string source,
        [ConfigPath("destination"), ConfigForm(ValueForm.AbsolutePath)] string destination,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>
    /// Shows a file or folder of the machine in the container, which may not write to it. What is mounted below it keeps its own rights:
    /// the option <c>rro</c> changes that where runtime and kernel know it.
    /// </summary>
    [ConfigScope("mounts[]"), ConfigSet("type", "bind"), ConfigSet("options[]", "rbind"), ConfigSet("options[]", "rprivate"), ConfigSet("options[]", "ro")]
    public partial RuntimeSpec WithReadOnlyBind(
        [ConfigPath("source"), ConfigForm(ValueForm.NotEmpty)] string source,
        [ConfigPath("destination"), ConfigForm(ValueForm.AbsolutePath)] string destination,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Mounts a file system in memory, from which no program can be started. Without a size it may take half of the machine's memory.</summary>
    [ConfigScope("mounts[]"), ConfigSet("type", "tmpfs"), ConfigSet("source", "tmpfs")]
    [ConfigSet("options[]", "nosuid"), ConfigSet("options[]", "noexec"), ConfigSet("options[]", "nodev"), ConfigSet("options[]", "mode=1777")]
    public partial RuntimeSpec WithTmpfs([ConfigPath("destination"), ConfigForm(ValueForm.AbsolutePath)] string destination, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Mounts a file system of a size, such as <c>64Mi</c>, in memory, from which no program can be started.</summary>
    /// <exception cref="ArgumentException">The size is below one byte.</exception>
    [ConfigScope("mounts[]"), ConfigSet("type", "tmpfs"), ConfigSet("source", "tmpfs"), ConfigComputed("options")]
    public RuntimeSpec WithTmpfs([ConfigPath("destination"), ConfigForm(ValueForm.AbsolutePath)] string destination, Quantity size, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var bytes = Amounts.Bytes(size, nameof(size));
        WithTmpfs(destination, callerLine, callerFile);
        Mounts[^1].AddOption("size=" + bytes.ToString(CultureInfo.InvariantCulture), callerLine, callerFile);
        return this;
    }

    /// <summary>Hides a file or folder of the container.</summary>
    public partial RuntimeSpec MaskPath([ConfigPath("linux.maskedPaths[]"), ConfigForm(ValueForm.AbsolutePath)] string path, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Makes a file or folder of the container read-only.</summary>
    public partial RuntimeSpec WithReadOnlyPath([ConfigPath("linux.readonlyPaths[]"), ConfigForm(ValueForm.AbsolutePath)] string path, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Makes a device and allows the container to read and write it.</summary>
    /// <param name="path">Where it is in the container, such as <c>/dev/fuse</c>.</param>
    /// <param name="type"><c>c</c> for a character device, <c>b</c> for a block device.</param>
    /// <param name="major">The number of the driver.</param>
    /// <param name="minor">The number of the device.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigComputed("linux.devices"), ConfigComputed("linux.resources.devices")]
    public RuntimeSpec WithDevice([ConfigForm(ValueForm.AbsolutePath)] string path, string type, long major, long minor, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentChecks.AbsolutePath(path, nameof(path));
        return WithLinux(
            linux => linux
                .AddDevice(path, type, device => device.WithMajor(major, callerLine, callerFile).WithMinor(minor, callerLine, callerFile), callerLine, callerFile)
                .WithResources(resources => resources.AddDevice(
                    true,
                    rule => rule.WithType(type, callerLine, callerFile).WithMajor(major, callerLine, callerFile).WithMinor(minor, callerLine, callerFile).WithAccess("rw", callerLine, callerFile),
                    callerLine,
                    callerFile), callerLine, callerFile),
            callerLine,
            callerFile);
    }
}
