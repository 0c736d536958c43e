namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>What the probe saw.</summary>
/// <param name="Results">What the calls returned, in order; fewer than the calls if the probe was killed.</param>
/// <param name="ExitCode">How the runtime ended.</param>
/// <param name="Errors">What the runtime said.</param>
internal sealed record ProbeRun(IReadOnlyList<long> Results, int ExitCode, string Errors)
{
    /// <summary>What the program wrote.</summary>
    public string Output { get; init; } = "";
}
