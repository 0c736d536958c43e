using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Effective;

/// <summary>What a platform makes of a container, and what is said of it.</summary>
public sealed class EffectiveSpecTests
{
    [Fact]
    public void Every_value_has_a_reason()
    {
        var spec = Specs.Of(Specs.Container("securityContext: { runAsUser: 7, capabilities: { add: [SYS_TIME] } }, env: [{ name: A, value: b }]"));

        foreach (var leaf in Leaves(spec.Root))
        {
            Assert.NotNull(spec.ReasonOf(leaf));
        }

        Assert.Equal("set by spec.containers[0].securityContext.runAsUser", spec.Reason("process.user.uid"));
        Assert.Equal("set by spec.containers[0].securityContext.capabilities.add[0]", spec.ReasonOf(spec.At("process", "capabilities", "bounding").Items[^1])!.Text);
    }

    [Fact]
    public void The_container_comes_before_the_Pod()
    {
        const string Pod = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsUser: 1, runAsGroup: 2, seccompProfile: { type: RuntimeDefault } }
              containers: [{ name: web, image: x, securityContext: { runAsUser: 3, seccompProfile: { type: Unconfined } } }]
            """;

        var spec = Specs.Of(Pod);

        Assert.Equal(3, spec.At("process", "user", "uid").Integer);
        Assert.Equal("inherited from spec.securityContext.runAsGroup", spec.Reason("process.user.gid"));
        Assert.Equal(ValueState.Unset, spec.At("linux", "seccomp").State);
        Assert.Equal("set by spec.containers[0].securityContext.seccompProfile.type", spec.Reason("linux.seccomp"));
    }

    [Fact]
    public void What_the_image_says_is_unknown()
    {
        var spec = Specs.Of(Specs.Container("args: [serve]"));

        Assert.Superset(new HashSet<string> { "process.user.uid", "process.user.gid", "process.args", "process.env", "process.env[0]", "process.cwd" }, spec.Unknown.ToHashSet());
        Assert.Equal("the image names the user", spec.Reason("process.user.uid"));
        Assert.Equal("PATH=?", spec.At("process", "env").Items[0].ToString());
    }

    [Fact]
    public void A_command_and_its_variables_are_known()
    {
        var spec = Specs.Of(Specs.Container("command: [sh, '$(A)', '$$(A)'], args: [x], env: [{ name: A, value: b }]"));

        Assert.Equal(["sh", "b", "$(A)", "x"], spec.At("process", "args").Texts());
    }

    [Fact]
    public void A_privileged_container_is_open()
    {
        var spec = Specs.Of(Specs.Container("securityContext: { privileged: true, seccompProfile: { type: RuntimeDefault } }"));

        Assert.Equal(41, spec.At("process", "capabilities", "bounding").Items.Count);
        Assert.True(spec.At("linux", "resources", "devices").Items is [MappingNode rule] && ConfigValue.Of(rule)["allow"].Boolean == true);
        Assert.All(["maskedPaths", "readonlyPaths", "seccomp"], key => Assert.Equal(ValueState.Unset, spec.At("linux", key).State));
        Assert.Contains("a privileged container has no filter", spec.Reason("linux.seccomp"));
        Assert.True(spec.At("linux", "devices").IsUnknown);
        Assert.DoesNotContain("cgroup", spec.At("linux", "namespaces").Items.Select(item => ConfigValue.Of(item)["type"].Text));
    }

    [Theory]
    [InlineData("drop: [ALL], add: [CHOWN]", "CAP_CHOWN")]
    [InlineData("drop: [ALL, CHOWN], add: [CHOWN, kill]", "CAP_KILL")]
    [InlineData("drop: [ALL]", "")]
    public void Capabilities_are_added_before_single_ones_are_dropped(string capabilities, string expected)
    {
        var spec = Specs.Of(Specs.Container($"securityContext: {{ capabilities: {{ {capabilities} }} }}"));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), spec.At("process", "capabilities", "effective").Texts());
    }

    [Fact]
    public void An_unknown_flag_makes_unknown_what_hangs_on_it()
    {
        var spec = Specs.Of(Specs.Container("securityContext: { privileged: ?x }"));

        Assert.True(spec.At("process", "capabilities").IsUnknown);
        Assert.True(spec.At("linux", "maskedPaths").IsUnknown);
        Assert.True(spec.At("linux", "seccomp").IsUnknown);
        Assert.True(ConfigValue.Of(spec.At("linux", "resources", "devices").Items[0])["allow"].IsUnknown);
    }

    [Theory]
    [InlineData("requests: { cpu: 250m }", 256, null, null)]
    [InlineData("limits: { cpu: 1500m, memory: 1.5Gi }", 1536, 150000, 1610612736L)]
    [InlineData("limits: { cpu: 5m, memory: 1500 }", 5, 1000, 1500L)]
    [InlineData("requests: { cpu: '0' }, limits: { cpu: '2' }", 2048, 200000, null)]
    [InlineData("requests: { memory: 1Ki }", 2, null, null)]
    public void Requests_and_limits_become_cgroup_values(string resources, int shares, int? quota, long? limit)
    {
        var spec = Specs.Of(Specs.Container($"resources: {{ {resources} }}"));

        Assert.Equal(
            (shares, quota, 100000, limit),
            ((int)spec.At("linux", "resources", "cpu", "shares").Integer!, (int?)spec.At("linux", "resources", "cpu", "quota").Integer,
             (int)spec.At("linux", "resources", "cpu", "period").Integer!, spec.At("linux", "resources", "memory", "limit").Integer));
    }

    [Theory]
    [InlineData("resources: { limits: { cpu: 1, memory: 1Gi } }", -997)]
    [InlineData("resources: { limits: { cpu: 1, memory: 1Gi }, requests: { cpu: 1000m, memory: 1024Mi } }", -997)]
    [InlineData("resources: {}", 1000)]
    [InlineData("resources: { requests: { cpu: 1 } }", 999)]
    public void The_quality_of_service_makes_the_score(string resources, int score) =>
        Assert.Equal(score, Specs.Of(Specs.Container(resources)).At("process", "oomScoreAdj").Integer);

    [Fact]
    public void A_burstable_score_depends_on_the_memory_of_the_node() =>
        Assert.Contains("process.oomScoreAdj", Specs.Of(Specs.Container("resources: { requests: { memory: 1Gi } }")).Unknown);

    private static IEnumerable<ConfigNode> Leaves(ConfigNode node) => node switch
    {
        MappingNode { Count: > 0 } mapping => mapping.Entries.SelectMany(entry => Leaves(entry.Value)),
        SequenceNode { Count: > 0 } list => list.SelectMany(Leaves),
        _ => [node],
    };
}
