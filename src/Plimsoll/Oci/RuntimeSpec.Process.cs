using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Runs a program with its arguments, such as <c>["sh", "-c", "id"]</c>.</summary>
    public partial RuntimeSpec WithCommand([ConfigPath("process.args"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> command, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Connects the process to a terminal, or to none.</summary>
    public partial RuntimeSpec WithTerminal([ConfigPath("process.terminal")] bool value = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Starts the process in a folder of the container.</summary>
    public partial RuntimeSpec WithWorkingDirectory([ConfigPath("process.cwd"), ConfigForm(ValueForm.AbsolutePath)] string path, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets an environment variable.</summary>
    [ConfigComputed("process.env")]
    public RuntimeSpec WithEnv(string name, string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        var origin = Origin.Caller(callerFile, callerLine);
        var list = NodeWriter.OpenList(NodeWriter.Open(Node, "process", origin), "env", origin);
        var variable = ScalarNode.String(name + "=" + value, origin);
        for (var i = 0; i < list.Count; i++)
        {
            if (NodeReader.Text(list[i])?.StartsWith(name + "=", StringComparison.Ordinal) == true)
            {
                list[i] = variable;
                return this;
            }
        }

        list.Add(variable);
        return this;
    }

    /// <summary>Runs as a user, and as a group if one is given; 0 is root.</summary>
    [ConfigScope("process.user")]
    public partial RuntimeSpec RunAs([ConfigPath("uid")] uint uid, [ConfigPath("gid")] uint? gid = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Makes the process a member of more groups.</summary>
    public partial RuntimeSpec WithAdditionalGroups([ConfigPath("process.user.additionalGids")] IEnumerable<uint> gids, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets <c>no_new_privs</c>: no program gets more rights than the one that started it, be it set-user-ID or have file capabilities.</summary>
    [ConfigSet("process.noNewPrivileges", true)]
    public partial RuntimeSpec DisallowPrivilegeEscalation([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Takes all capabilities away.</summary>
    [ConfigRemove("process.capabilities"), ConfigEmpty("process.capabilities")]
    public partial RuntimeSpec DropAllCapabilities([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Leaves the process these capabilities and no others, such as <c>["CAP_NET_BIND_SERVICE"]</c>. Programs that it starts as another user get none.</summary>
    [ConfigRemove("process.capabilities.inheritable"), ConfigRemove("process.capabilities.ambient")]
    public partial RuntimeSpec WithCapabilities(
        [ConfigPath("process.capabilities.bounding"), ConfigPath("process.capabilities.effective"), ConfigPath("process.capabilities.permitted")]
        [ConfigForm(ValueForm.NotEmpty)]
        IEnumerable<string> names,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Gives the process one more capability, such as <c>CAP_NET_BIND_SERVICE</c>.</summary>
    public partial RuntimeSpec AddCapability(
        [ConfigPath("process.capabilities.bounding[]"), ConfigPath("process.capabilities.effective[]"), ConfigPath("process.capabilities.permitted[]")]
        [ConfigForm(ValueForm.NotEmpty)]
        string name,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Limits a resource of the process, such as <c>RLIMIT_NOFILE</c>; it may raise the soft limit up to the hard one.</summary>
    [ConfigScope("process.rlimits[]")]
    public partial RuntimeSpec WithRlimit([ConfigPath("type"), ConfigForm(ValueForm.NotEmpty)] string type, [ConfigPath("soft")] ulong soft, [ConfigPath("hard")] ulong hard, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Filters system calls with a profile, as it is now.</summary>
    public partial RuntimeSpec WithSeccomp([ConfigPath("linux.seccomp")] Seccomp.SeccompProfile profile, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");
}
