using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Seccomp;

/// <content>What happens to system calls. Names may come from <see cref="SyscallGroups"/>; a lambda says for which arguments and containers a rule is.</content>
public sealed partial class SeccompProfile
{
    /// <summary>Lets system calls go ahead.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ALLOW")]
    public partial SeccompProfile Allow(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets a system call go ahead.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ALLOW")]
    public partial SeccompProfile Allow(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets system calls fail with an error number.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ERRNO")]
    public partial SeccompProfile Deny(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int errno = Errno.EPERM,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets a system call fail with an error number.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_ERRNO")]
    public partial SeccompProfile Deny(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] string name,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int errno = Errno.EPERM,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets system calls go ahead, and logs them.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_LOG")]
    public partial SeccompProfile Log(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Kills a process that makes one of the system calls.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_KILL_PROCESS")]
    public partial SeccompProfile Kill(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Kills a thread that makes one of the system calls; the other threads of its process go on, mostly into trouble.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_KILL_THREAD")]
    public partial SeccompProfile KillThread(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sends the signal <c>SIGSYS</c> to a thread that makes one of the system calls.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_TRAP")]
    public partial SeccompProfile Trap(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Lets a tracer decide on system calls, which gets the number <paramref name="message"/>; without a tracer they fail with <see cref="Errno.ENOSYS"/>.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_TRACE")]
    public partial SeccompProfile Trace(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int? message = null,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>
    /// Hands system calls to a supervisor, which listens on the socket <paramref name="listenerPath"/> and is told <paramref name="metadata"/>.
    /// A profile has one such socket; the last one given counts.
    /// </summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_NOTIFY")]
    public partial SeccompProfile Notify(
        [ConfigPath("@profile.listenerPath"), ConfigForm(ValueForm.AbsolutePath)] string listenerPath,
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath("@profile.listenerMetadata")] string? metadata = null,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Hands system calls to a supervisor, whose socket <see cref="WithListenerPath"/> names.</summary>
    [ConfigScope("syscalls[]"), ConfigSet("action", "SCMP_ACT_NOTIFY")]
    public partial SeccompProfile Notify(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Adds a rule of any form, with an error number for <see cref="SeccompAction.Errno"/> and <see cref="SeccompAction.Trace"/>.</summary>
    [ConfigScope("syscalls[]")]
    public partial SeccompProfile AddRule(
        [ConfigPath("names[]"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> names,
        [ConfigPath("action")] SeccompAction action,
        [ConfigPath("errnoRet"), ConfigForm(ValueForm.NotNegative)] int? errno = null,
        [ConfigPath(".")] Action<RuleCondition>? when = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
