using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Ends the container when it takes more memory, such as <c>256Mi</c>.</summary>
    /// <param name="limit">The most memory.</param>
    /// <param name="withSwap">The most memory and swap together; without it the runtime decides. The same amount twice means no swap.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">An amount is below one byte, or the two are the wrong way round.</exception>
    [ConfigComputed("linux.resources.memory.limit"), ConfigComputed("linux.resources.memory.swap")]
    public RuntimeSpec WithMemoryLimit(Quantity limit, Quantity? withSwap = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        if (withSwap < limit)
        {
            throw new ArgumentException($"The argument 'withSwap' is {withSwap}, below 'limit', which is {limit}: it is the sum of memory and swap.", nameof(withSwap));
        }

        var bytes = Amounts.Bytes(limit, nameof(limit));
        long? swap = withSwap is { } sum ? Amounts.Bytes(sum, nameof(withSwap)) : null;
        var origin = Origin.Caller(callerFile, callerLine);
        var memory = Open("memory", origin);
        NodeWriter.Integer(memory, "limit", bytes, origin);
        NodeWriter.Integer(memory, "swap", swap, origin);
        return this;
    }

    /// <summary>Takes memory back down to this amount when the machine runs short of it, such as <c>128Mi</c>.</summary>
    /// <exception cref="ArgumentException">The amount is below one byte.</exception>
    [ConfigComputed("linux.resources.memory.reservation")]
    public RuntimeSpec WithMemoryReservation(Quantity amount, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var bytes = Amounts.Bytes(amount, nameof(amount));
        var origin = Origin.Caller(callerFile, callerLine);
        NodeWriter.Integer(Open("memory", origin), "reservation", bytes, origin);
        return this;
    }

    /// <summary>Holds the container back when it takes more CPU time, such as <c>500m</c> for half a CPU, or <c>2</c>.</summary>
    /// <exception cref="ArgumentException">The amount is below <c>10m</c>.</exception>
    [ConfigComputed("linux.resources.cpu.quota"), ConfigComputed("linux.resources.cpu.period")]
    public RuntimeSpec WithCpuLimit(Quantity cpu, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var quota = Amounts.Quota(cpu, nameof(cpu));
        var origin = Origin.Caller(callerFile, callerLine);
        var node = Open("cpu", origin);
        NodeWriter.Integer(node, "quota", quota, origin);
        NodeWriter.UInt64(node, "period", Amounts.CpuPeriod, origin);
        return this;
    }

    /// <summary>Weighs the container against others when CPU time is short; 1024 is usual.</summary>
    public partial RuntimeSpec WithCpuShares([ConfigPath("linux.resources.cpu.shares")] ulong shares, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Keeps the container on some CPUs, such as <c>0-3,7</c>.</summary>
    public partial RuntimeSpec WithCpus([ConfigPath("linux.resources.cpu.cpus"), ConfigForm(ValueForm.NotEmpty)] string cpus, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Limits how many processes and threads the container has.</summary>
    public partial RuntimeSpec WithPidsLimit([ConfigPath("linux.resources.pids.limit"), ConfigForm(ValueForm.Positive)] long limit, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets a file of cgroup v2, such as <c>memory.high</c>, to a value.</summary>
    public partial RuntimeSpec WithCgroupValue([ConfigForm(ValueForm.NotEmpty)] string file, [ConfigPath("linux.resources.unified[{file}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>Sets a parameter of the kernel for the namespaces of the container, such as <c>net.ipv4.ip_unprivileged_port_start</c>.</summary>
    public partial RuntimeSpec WithSysctl([ConfigForm(ValueForm.NotEmpty)] string name, [ConfigPath("linux.sysctl[{name}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    private MappingNode Open(string resource, Origin origin) =>
        NodeWriter.Open(NodeWriter.Open(NodeWriter.Open(Node, "linux", origin), "resources", origin), resource, origin);
}
