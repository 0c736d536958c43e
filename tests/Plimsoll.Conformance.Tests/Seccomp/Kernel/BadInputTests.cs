using System.Text.Json.Nodes;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>What findings say of broken profiles, that runc and crun refuse them or pass the mistake over, is what the real ones do.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly (string Id, string Profile, bool Runc, bool Crun)[] Cases =
    [
        ("PLM3224", """{ "syscalls": [{ "names": ["keyctl"], "action": "SCMP_ACT_ERRNO" }] }""", true, true),
        ("PLM3225", """{ "architectures": ["SCMP_ARCH_X86_64"] }""", false, true),
        ("PLM3226", """{ "defaultAction": "SCMP_ACT_ALOW" }""", true, true),
        ("PLM3226", Rule(""" "names": ["keyctl"] """), true, true),
        ("PLM3226", Rule(""" "names": ["keyctl"], "action": "errno" """), true, true),
        ("PLM3227", """{ "defaultAction": "SCMP_ACT_ALLOW", "architectures": ["SCMP_ARCH_ARM64"] }""", true, true),
        ("PLM3228", Condition(""" "index": 0, "value": 1, "op": "SCMP_CMP_IS" """), true, true),
        ("PLM3228", Condition(""" "index": 0, "value": 1 """), true, true),
        ("PLM3229", Rule(""" "names": [""], "action": "SCMP_ACT_ERRNO" """), true, false),
        ("PLM3229", Rule(""" "names": [], "action": "SCMP_ACT_ERRNO" """), false, false),
        ("PLM3230", Condition(""" "index": 6, "value": 1, "op": "SCMP_CMP_EQ" """), true, true),
        ("PLM3231", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_LOG", "errnoRet": 1 """), false, true),
        ("PLM3231", """{ "defaultAction": "SCMP_ACT_ALLOW", "defaultErrnoRet": 38 }""", false, true),
        ("PLM3234", Rule(""" "names": ["keyctrl"], "action": "SCMP_ACT_ERRNO" """), false, false),
        ("PLM3242", """{ "defaultAction": "SCMP_ACT_ALLOW", "flags": ["SECCOMP_FILTER_FLAG_LOGS"] }""", true, true),
        ("PLM3243", """{ "defaultAction": "SCMP_ACT_ALLOW", "flags": ["SECCOMP_FILTER_FLAG_NEW_LISTENER"] }""", true, true),
        ("PLM3436", Rule(""" "name": "keyctl", "action": "SCMP_ACT_ERRNO" """), false, true),
        ("PLM3442", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO" }, { "names": ["keyctl"], "action": "SCMP_ACT_KILL" """), false, false),
        ("PLM3442", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 500, "op": "SCMP_CMP_EQ" }] }, { "names": ["keyctl"], "action": "SCMP_ACT_KILL", "args": [{ "index": 0, "value": 500, "op": "SCMP_CMP_EQ" }] """), true, true),
        ("PLM3502", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "errnoRet": 12345 """), true, true),
        ("PLM3502", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "errnoRet": 65537 """), false, false),
        ("PLM3502", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "errnoRet": -1 """), true, true),
        ("PLM3502", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "errnoRet": "EPERM" """), true, false),
        ("PLM3504", Rule(""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "arg": [] """), false, false),
        ("PLM3505", Rule(""" "names": "keyctl", "action": "SCMP_ACT_ERRNO" """), true, true),
        ("PLM3505", Condition(""" "index": "0", "value": 1, "op": "SCMP_CMP_EQ" """), true, false),
    ];

    private readonly ProbeBundle _bundle = new();

    public void Dispose() => _bundle.Dispose();

    [ComponentFact("gcc", "runc", "root", "/usr/include/seccomp.h")]
    public void Runc_does_what_is_said() => Compare("runc", item => item.Runc);

    [ComponentFact("gcc", "crun", "unshare", "root", "/usr/include/seccomp.h")]
    public void Crun_does_what_is_said() => Compare("crun", item => item.Crun);

    [Fact]
    public void Each_has_its_finding() => Assert.All(Cases, item =>
    {
        var document = Assert.Single(ConfigReader.Read($$"""{ "ociVersion": "1.0.2", "linux": { "seccomp": {{item.Profile}} } }""", "config.json").Documents);
        var finding = Linter.Run(new LintProject([document], PlatformSet.Empty) { Rules = RuleSet.Only(item.Id) }).FirstOrDefault();

        Assert.True(finding?.Origin.Line == 1, $"{item.Id} says nothing of {item.Profile}");
    });

    private void Compare(string runtime, Func<(string Id, string Profile, bool Runc, bool Crun), bool> isRefused)
    {
        var wrong = Cases.Select(item => (item.Id, item.Profile, Expected: isRefused(item), Seen: _bundle.Run(runtime, JsonNode.Parse(item.Profile))))
            .Where(item => (item.Seen.Results.Count == 0) != item.Expected)
            .Select(item => $"{item.Id} {item.Profile}: {(item.Expected ? "ran" : "refused")}: {item.Seen.Errors}").ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Rule(string fields) => $$"""{ "defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{ {{fields}} }] }""";

    private static string Condition(string fields) => Rule($$""" "names": ["keyctl"], "action": "SCMP_ACT_ERRNO", "args": [{ {{fields}} }] """);
}
