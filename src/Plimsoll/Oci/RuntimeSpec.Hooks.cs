using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Runs a program on the machine, after the namespaces were made and before the root file system is entered. It gets the state of the container as its input; its first argument is its own name.</summary>
    [ConfigScope("hooks.createRuntime[]")]
    public partial RuntimeSpec WithCreateRuntimeHook(
        [ConfigPath("path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("args")] IEnumerable<string>? args = null,
        [ConfigPath("timeout"), ConfigForm(ValueForm.Positive)] long? timeoutSeconds = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Runs a program on the machine, in the namespaces of the container, before the root file system is entered. It gets the state of the container as its input; its first argument is its own name.</summary>
    [ConfigScope("hooks.createContainer[]")]
    public partial RuntimeSpec WithCreateContainerHook(
        [ConfigPath("path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("args")] IEnumerable<string>? args = null,
        [ConfigPath("timeout"), ConfigForm(ValueForm.Positive)] long? timeoutSeconds = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Runs a program in the container, right before its process. It gets the state of the container as its input; its first argument is its own name.</summary>
    [ConfigScope("hooks.startContainer[]")]
    public partial RuntimeSpec WithStartContainerHook(
        [ConfigPath("path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("args")] IEnumerable<string>? args = null,
        [ConfigPath("timeout"), ConfigForm(ValueForm.Positive)] long? timeoutSeconds = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Runs a program on the machine, after the process was started. It gets the state of the container as its input; its first argument is its own name.</summary>
    [ConfigScope("hooks.poststart[]")]
    public partial RuntimeSpec WithPoststartHook(
        [ConfigPath("path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("args")] IEnumerable<string>? args = null,
        [ConfigPath("timeout"), ConfigForm(ValueForm.Positive)] long? timeoutSeconds = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Runs a program on the machine, after the container was deleted. It gets the state of the container as its input; its first argument is its own name.</summary>
    [ConfigScope("hooks.poststop[]")]
    public partial RuntimeSpec WithPoststopHook(
        [ConfigPath("path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("args")] IEnumerable<string>? args = null,
        [ConfigPath("timeout"), ConfigForm(ValueForm.Positive)] long? timeoutSeconds = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
