using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Schemas;

namespace Plimsoll.Core.Tests.Rules.Schema;

public sealed class OciCheckTests
{
    private const string Version = "ociVersion: 1.2.0, root: { path: r }";

    [Theory]
    // Fields: runtimes have to ignore those that they do not know.
    [InlineData("process: { cwd: /, arg: [a] }", "Warning PLM7005 process.arg: field \"process.arg\" is unknown in the OCI runtime spec; did you mean \"args\"?")]
    [InlineData("colour: blue", "Warning PLM7005 colour: field \"colour\" is unknown in the OCI runtime spec")]
    // Types and ranges.
    [InlineData("hostname: 5", "Error PLM7006 hostname: field \"hostname\" is 5, not a text; write it in quotes")]
    [InlineData("process: { cwd: /, user: { uid: -1 } }", "Error PLM7006 process.user.uid: field \"process.user.uid\" is -1, not a whole number from 0 to 4294967295")]
    [InlineData("process: { cwd: /, user: { uid: 4294967296 } }", "Error PLM7006 process.user.uid: field \"process.user.uid\" is 4294967296, not a whole number from 0 to 4294967295")]
    [InlineData("linux: { resources: { blockIO: { weight: 70000 } } }", "Error PLM7006 linux.resources.blockIO.weight: field \"linux.resources.blockIO.weight\" is 70000, not a whole number from 0 to 65535")]
    [InlineData("linux: { sysctl: { net.core.somaxconn: 1 } }", "Error PLM7006 linux.sysctl[net.core.somaxconn]: field \"linux.sysctl[net.core.somaxconn]\" is 1, not a text; write it in quotes")]
    [InlineData("mounts: {}", "Error PLM7006 mounts: field \"mounts\" is a mapping, not a list")]
    [InlineData("hooks: { createRuntime: [{ path: /a, timeout: 0 }] }", "Error PLM7007 hooks.createRuntime[0].timeout: field \"hooks.createRuntime[0].timeout\" is 0, and 1 is the least")]
    [InlineData("linux: { devices: [{ path: /a, type: c, major: 1, minor: 1, fileMode: 70000 }] }", "Error PLM7007 linux.devices[0].fileMode: field \"linux.devices[0].fileMode\" is 70000, and 511 is the most")]
    // Values and patterns.
    [InlineData("linux: { namespaces: [{ type: net }] }", "Error PLM7007 linux.namespaces[0].type: field \"linux.namespaces[0].type\" is \"net\", which it cannot be; known are mount, pid, network, uts, ipc, user, cgroup, time")]
    [InlineData("linux: { rootfsPropagation: public }", "Error PLM7007 linux.rootfsPropagation: field \"linux.rootfsPropagation\" is \"public\", which it cannot be; known are private, shared, slave, unbindable")]
    [InlineData("linux: { resources: { hugepageLimits: [{ pageSize: 64kB, limit: 1 }] } }", "Error PLM7007 linux.resources.hugepageLimits[0].pageSize: field \"linux.resources.hugepageLimits[0].pageSize\" is \"64kB\", which does not match ^[1-9][0-9]*[KMG]B$")]
    [InlineData("windows: { layerFolders: [] }", "Error PLM7007 windows.layerFolders: field \"windows.layerFolders\" has 0 items, and 1 is the least")]
    // Missing.
    [InlineData("process: { args: [a] }", "Error PLM7008 process: field \"process.cwd\" is missing from the OCI runtime spec")]
    [InlineData("linux: { namespaces: [{}] }", "Error PLM7008 linux.namespaces[0]: field \"linux.namespaces[0].type\" is missing from the OCI runtime spec")]
    public void What_the_schema_does_not_have_is_found(string fields, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Lint($"{{ {Version}, {fields} }}").Select(Describe)));

    [Theory]
    [InlineData("linux: { rootfsPropagation: rslave, devices: [{ path: /a, type: c, major: 1, minor: 1, fileMode: 8630 }] }")]
    [InlineData("process: ~, mounts: [], linux: { namespaces: [], sysctl: {} }")]
    [InlineData("process: { cwd: ?x, ...: 0 }, linux: ?x")]
    [InlineData("linux: { resources: { hugepageLimits: [{ pageSize: 2MB, limit: 9223372036854775807 }] } }")]
    // The rules for seccomp profiles look at these.
    [InlineData("linux: { seccomp: { defaultAction: x, syscalls: [{ names: [] }] } }")]
    public void What_runtimes_take_is_not(string fields) => Assert.Empty(Lint($"{{ {Version}, {fields} }}"));

    [Theory]
    [InlineData("ociVersion: 1.0.0, id: a, status: gone, bundle: /b", "Error PLM7007 status: field \"status\" is \"gone\", which it cannot be; known are creating, created, running, stopped")]
    [InlineData("ociVersionMin: 1.0.0", "Error PLM7008 : field \"ociVersionMax\" is missing from the OCI runtime spec")]
    public void States_and_features_are_checked_too(string fields, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Lint($"{{ {fields} }}").Select(Describe)));

    [Fact]
    public void A_part_that_may_grow_lacks_nothing()
    {
        var findings = Linter.RunFragment(TestTree.Mapping("{ args: [1] }"), OciCheck.Types + "ContainerProcess", PlatformSet.Empty);

        Assert.Equal("Error PLM7006 args[0]: field \"args[0]\" is 1, not a text; write it in quotes", Describe(Assert.Single(findings)));
    }

    [Theory]
    [InlineData("^RLIMIT_[A-Z]+$", "RLIMIT_CORE", true)]
    [InlineData("^RLIMIT_[A-Z]+$", "RLIMIT_", false)]
    [InlineData("^RLIMIT_[A-Z]+$", "RLIMIT_CORE1", false)]
    [InlineData("^[1-9][0-9]*[KMG]B$", "1GB", true)]
    [InlineData("^[1-9][0-9]*[KMG]B$", "0GB", false)]
    [InlineData("^MB:[^\\n]*$", "MB:0=1", true)]
    [InlineData("^MB:[^\\n]*$", "MB:0=1\n", false)]
    [InlineData("^[0-9, -]*$", "0-3, 7", true)]
    [InlineData("^[0-9, -]*$", "0-3;7", false)]
    [InlineData("^a?b$", "b", true)]
    [InlineData("^(a|b)$", "c", true)]
    public void Patterns_match_as_regular_expressions_do(string pattern, string text, bool matches) =>
        Assert.Equal(matches, TextPattern.Matches(pattern, text));

    [Fact]
    public void Every_pattern_of_the_schema_is_understood() => Assert.All(
        OciSchema.Default.Types.SelectMany(type => type.Fields).Where(field => field.Pattern is not null),
        field => Assert.False(TextPattern.Matches(field.Pattern!, "\u0001")));

    private static string Describe(Finding finding) => $"{finding.Severity} {finding.Rule.Id} {finding.Path}: {finding.Message}";

    private static List<Finding> Lint(string yaml) =>
        [.. Linter.Run(TestTree.Project("", ("config.json", yaml))).Where(finding => finding.Rule.Category == Category.Schema)];
}
