using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class Container
{
    /// <summary>Restarts the container when an HTTP GET of a path fails. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("livenessProbe")]
    public partial Container WithHttpLiveness(
        [ConfigPath("httpGet.path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("httpGet.port"), ConfigForm(ValueForm.Port)] IntOrString port,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Restarts the container when a connection to a port fails. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("livenessProbe")]
    public partial Container WithTcpLiveness(
        [ConfigPath("tcpSocket.port"), ConfigForm(ValueForm.Port)] IntOrString port,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Restarts the container when a command in the container fails. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("livenessProbe")]
    public partial Container WithExecLiveness(
        [ConfigPath("exec.command"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> command,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Restarts the container when a gRPC health check fails. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("livenessProbe")]
    public partial Container WithGrpcLiveness(
        [ConfigPath("grpc.port"), ConfigForm(ValueForm.Port)] int port,
        [ConfigPath("grpc.service")] string? service = null,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sends the container traffic only while an HTTP GET of a path succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("readinessProbe")]
    public partial Container WithHttpReadiness(
        [ConfigPath("httpGet.path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("httpGet.port"), ConfigForm(ValueForm.Port)] IntOrString port,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sends the container traffic only while a connection to a port succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("readinessProbe")]
    public partial Container WithTcpReadiness(
        [ConfigPath("tcpSocket.port"), ConfigForm(ValueForm.Port)] IntOrString port,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sends the container traffic only while a command in the container succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("readinessProbe")]
    public partial Container WithExecReadiness(
        [ConfigPath("exec.command"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> command,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Sends the container traffic only while a gRPC health check succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("readinessProbe")]
    public partial Container WithGrpcReadiness(
        [ConfigPath("grpc.port"), ConfigForm(ValueForm.Port)] int port,
        [ConfigPath("grpc.service")] string? service = null,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Holds the other probes back until an HTTP GET of a path succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("startupProbe")]
    public partial Container WithHttpStartup(
        [ConfigPath("httpGet.path"), ConfigForm(ValueForm.AbsolutePath)] string path,
        [ConfigPath("httpGet.port"), ConfigForm(ValueForm.Port)] IntOrString port,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Holds the other probes back until a connection to a port succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("startupProbe")]
    public partial Container WithTcpStartup(
        [ConfigPath("tcpSocket.port"), ConfigForm(ValueForm.Port)] IntOrString port,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Holds the other probes back until a command in the container succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("startupProbe")]
    public partial Container WithExecStartup(
        [ConfigPath("exec.command"), ConfigForm(ValueForm.NotEmpty)] IEnumerable<string> command,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Holds the other probes back until a gRPC health check succeeds. Periods and thresholds are set on the probe.</summary>
    [ConfigScope("startupProbe")]
    public partial Container WithGrpcStartup(
        [ConfigPath("grpc.port"), ConfigForm(ValueForm.Port)] int port,
        [ConfigPath("grpc.service")] string? service = null,
        [ConfigPath(".")] Action<Probe>? configure = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
