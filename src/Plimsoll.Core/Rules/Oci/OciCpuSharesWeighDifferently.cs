using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4378.</summary>
internal sealed class OciCpuSharesWeighDifferently : Rule, IOciRule
{
    private const long Least = 2;
    private const long Most = 262144;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4378",
        Name = "oci-cpu-shares-weigh-differently",
        Title = "CPU shares that two runtimes weigh differently",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            cgroup v2 has weights in place of shares, and the runtime converts them: runc before 1.3.2 and crun before 1.23 along a line, so
            that the default of 1024 shares is a weight of 39, and later ones along a curve, which makes it the default weight of 100. A
            container that counts for much on one of the nodes counts for little on the other.
            """,
        Remedy = "Bring the runtimes to one side of the change, or write the weight itself: cpu.weight below unified.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md",
            "https://github.com/containers/crun/blob/main/NEWS",
            "https://github.com/opencontainers/cgroups/blob/main/utils.go",
            "https://github.com/containers/crun/blob/1.23/src/libcrun/cgroup-internal.h",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes:
                  - { name: old, cgroup: v2, runtime: { runc: "1.2.9" } }
                  - { name: new, cgroup: v2, runtime: { runc: "1.3.2" } }
            """,
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "shares": 1024 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "shares": 1024 }, "unified": { "cpu.weight": "100" } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var resources = spec.Value["linux"]["resources"];
        var shares = resources["cpu"]["shares"];
        if (shares.Integer is not { } number || number < Least || number > Most || resources["unified"]["cpu.weight"].IsSet() != Verdict.No)
        {
            return;
        }

        var (line, curve) = (OnLine(number), OnCurve(number));
        var old = Affected.By(spec.Targets, target => HasV2(target).And(ConvertsOnLine(target)), Runtime);
        var recent = Affected.By(spec.Targets, target => HasV2(target).And(ConvertsOnLine(target).Not()), Runtime);
        if (line != curve && old.Any && recent.Any)
        {
            spec.Say(this, shares.Node!, FormattableString.Invariant($"is {number}, a weight of {line} {old.Where}, and of {curve} {recent.Where}"), platform: old.Platform);
        }
    }

    private static Verdict HasV2(RuntimeTarget target) => VerdictLogic.Of(target.Node?.Cgroup == "v2");

    private static Verdict ConvertsOnLine(RuntimeTarget target) => target.Runtime?.Kind switch
    {
        RuntimeKind.Runc => OciFacts.RuncWeighsOnLine.For(target.Runtime.Version),
        RuntimeKind.Crun => OciFacts.CrunWeighsOnLine.For(target.Runtime.Version),
        _ => Verdict.Unknown,
    };

    private static string Runtime(RuntimeTarget target) => $"{target.Runtime!.Name} {target.Runtime.Version}";

    private static long OnLine(long shares) => 1 + ((shares - Least) * 9999 / (Most - Least));

    private static long OnCurve(long shares)
    {
        var power = Math.Log(shares) / Math.Log(2);
        var weight = Math.Pow(10, (((power * power) + (125 * power)) / 612.0) - (7.0 / 34.0));

        // Where the weight is a whole number, the last bit must not lift it.
        return (long)Math.Ceiling(weight - 1e-9);
    }
}
