using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Seccomp;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>What a program sees under the real runc and the real crun is what the evaluator foretells.</summary>
public sealed class KernelAgreementTests : IDisposable
{
    private readonly ProbeBundle _bundle = new();

    public void Dispose() => _bundle.Dispose();

    [ComponentFact("gcc", "runc", "root", "/usr/include/seccomp.h")]
    public void Under_runc_every_trap_is_as_foretold() => CompareTraps("runc");

    [ComponentFact("gcc", "crun", "unshare", "root", "/usr/include/seccomp.h")]
    public void Under_crun_every_trap_is_as_foretold() => CompareTraps("crun");

    [ComponentFact("gcc", "runc", "root", "/usr/include/seccomp.h")]
    public void Under_runc_every_default_profile_is_as_foretold() => CompareDefaults("runc");

    [ComponentFact("gcc", "crun", "unshare", "root", "/usr/include/seccomp.h")]
    public void Under_crun_every_default_profile_is_as_foretold() => CompareDefaults("crun");

    private void CompareTraps(string runtime) =>
        Compare(runtime, [.. TrapProfiles.All.Select(trap => (trap.Name, ParsedProfile.Of(ConfigReader.Read(trap.Text, "trap.yaml").Documents[0].Root)!))]);

    private void CompareDefaults(string runtime) => Compare(runtime,
        [.. DefaultProfiles.Engines.SelectMany(engine => DefaultProfiles.Changes(engine).Select(version => ($"{engine}@{version}", DefaultProfiles.Find(engine, version)!)))]);

    private void Compare(string runtime, IReadOnlyList<(string Name, ParsedProfile Profile)> profiles)
    {
        var target = InstalledRuntime.Target(runtime);
        var natural = _bundle.Run(runtime, null);
        Assert.True(natural.Results.Count == ProbeCalls.All.Count, $"without a profile the probe ended with {natural.ExitCode} after {natural.Results.Count} calls: {natural.Errors}");
        var differing = profiles.SelectMany(profile => Differences(profile.Name, profile.Profile, target, natural)).ToList();

        Assert.True(differing.Count == 0, $"{differing.Count} differ:\n{string.Join("\n", differing.Take(20))}");
    }

    private IEnumerable<string> Differences(string name, ParsedProfile profile, FilterTarget target, ProbeRun natural)
    {
        var seen = _bundle.Run(target.Runtime.Name, RuntimeForm.Of(profile, target));
        if (SeccompFilter.Build(profile, target).Filter is not { } filter)
        {
            return seen.ExitCode != 0 && seen.Results.Count == 0 ? [] : [$"{name}: foretold to be refused, but the probe ran"];
        }

        var answers = ProbeCalls.All.Select(call => filter.Evaluate(SeccompArch.X8664, (uint)call[0], [.. call.Skip(1).Select(argument => (ulong)argument)])).ToList();
        var killed = answers.FindIndex(answer => answer.Action.Kind is ActionKind.KillThread or ActionKind.KillProcess or ActionKind.Trap);
        var expected = killed < 0 ? answers.Count : killed;
        if (seen.Results.Count != expected || seen.ExitCode != (killed < 0 ? 0 : ProbeBundle.KilledBySigsys))
        {
            return [$"{name}: {expected} calls were foretold to return, {seen.Results.Count} did, exit code {seen.ExitCode}: {seen.Errors}"];
        }

        return Enumerable.Range(0, expected).Where(i => !IsForetold(answers[i], seen.Results[i], natural.Results[i]))
            .Select(i => $"{name}: {answers[i].Call?.Name} ({string.Join(", ", ProbeCalls.All[i])}) returned {seen.Results[i]}, without a profile {natural.Results[i]}, foretold {answers[i].Action}: {answers[i].Reason}");
    }

    /// <summary>An error number is returned as it is; a call that goes through returns what it does without a profile, be it an error or not.</summary>
    private static bool IsForetold(SeccompAnswer answer, long seen, long natural) =>
        answer.Errno is { } errno ? seen == -errno
        : natural < 0 ? seen == natural
        : seen >= 0;
}
