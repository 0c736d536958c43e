namespace Plimsoll.Core.Tests.Rules;

public sealed class NotifyBeforeListenerTests
{
    private const string Id = "PLM2002";
    private const string Path = "listenerPath: /run/agent.sock";

    [Theory]
    [InlineData("write", "runc", "1.0.3", "no")]
    [InlineData("write", "runc", "1.1.0-rc.1", "yes")]
    [InlineData("write", "runc", "1.4.0", "yes")]
    [InlineData("write", "runc", "", "no")]
    [InlineData("write", "crun", "1.14", "no")]
    [InlineData("fcntl", "runc", "1.1.15", "no")]
    [InlineData("fcntl", "runc", "1.2.0-rc.1", "yes")]
    [InlineData("fcntl", "runc", "1.2.0-rc.2", "yes")]
    [InlineData("fcntl", "runc", "1.2.0-rc.3", "no")]
    [InlineData("fcntl", "runc", "1.2.0", "no")]
    [InlineData("fcntl", "crun", "1.5", "no")]
    [InlineData("sendmsg", "crun", "0.18", "no")]
    [InlineData("sendmsg", "crun", "0.19", "yes")]
    [InlineData("sendmsg", "crun", "1.5", "yes")]
    [InlineData("sendmsg", "crun", "1.6", "no")]
    [InlineData("sendmsg", "runc", "1.2.0", "no")]
    [InlineData("connect", "runc", "1.2.0-rc.1", "no")]
    public void Each_call_at_its_bounds(string call, string runtime, string version, string expected)
    {
        var platform = RuleCase.Node($"runtime: {{ {runtime}: {(version.Length == 0 ? "" : $"\"{version}\"")} }}");

        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, platform, Profile($"names: [bind, {call}]"))));
    }

    [Theory]
    [InlineData("runtime: { runc: \"1.1.0\" }", "SCMP_ACT_NOTIFY", "yes")]
    [InlineData("runtime: { runc: \"1.0.0\" }", "SCMP_ACT_NOTIFY", "no")]
    [InlineData("runtime: { crun: \"1.14\" }", "SCMP_ACT_NOTIFY", "no")]
    [InlineData("runtime: { runc: \"1.1.0\" }", "?x", "no")]
    public void NOTIFY_is_no_default_action_under_runc(string node, string action, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node(node), ("p.json", $"{{ defaultAction: {action}, {Path} }}"))));

    [Theory]
    [InlineData("runc: \"1.2.0\"", "", "yes")]
    [InlineData("runc: \"1.2.0\"", "listenerPath: null,", "yes")]
    [InlineData("runc: \"1.2.0\"", "listenerPath: \"\",", "yes")]
    [InlineData("runc: \"1.2.0\"", "listenerPath: ?x,", "no")]
    [InlineData("runc: \"1.2.0\"", "...: 0,", "no")]
    [InlineData("runc: \"1.2.0\"", "listenerPath: run/agent.sock,", "yes")]
    [InlineData("runc: \"1.0.0\"", "", "no")]
    [InlineData("crun: \"1.14\"", "", "no")]
    [InlineData("crun: \"1.14\"", "listenerPath: run/agent.sock,", "yes")]
    [InlineData("crun: \"1.14\"", "listenerPath: /run/agent.sock,", "no")]
    public void A_listener_path_is_there_and_absolute(string runtime, string field, string expected)
    {
        var profile = ("p.json", $"{{ defaultAction: SCMP_ACT_ALLOW, {field} syscalls: [{{ names: [bind], action: SCMP_ACT_NOTIFY }}] }}");

        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"runtime: {{ {runtime} }}"), profile)));
    }

    [Theory]
    [InlineData("runc: \"1.2.0\"", "no")]
    [InlineData("crun: \"1.14\"", "yes")]
    public void A_relative_path_without_NOTIFY_matters_to_crun_alone(string runtime, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"runtime: {{ {runtime} }}"), ("p.json", "{ defaultAction: SCMP_ACT_ALLOW, listenerPath: a.sock }"))));

    [Theory]
    [InlineData("names: [write]", "yes")]
    [InlineData("name: write", "yes")]
    [InlineData("names: [write], args: [{ index: 0, value: 1, op: SCMP_CMP_EQ }]", "yes")]
    [InlineData("names: [write], includes: { caps: [CAP_SYS_ADMIN] }", "no")]
    [InlineData("names: [?x]", "no")]
    [InlineData("names: ?x", "no")]
    [InlineData("names: write", "no")]
    public void Rules_are_read_as_runc_reads_them(string rule, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node("runtime: { runc: \"1.2.0\" }"), Profile(rule))));

    [Fact]
    public void A_comparison_may_spare_the_call_that_hangs() =>
        Assert.Empty(RuleCase.Lint(Id, RuleCase.Node("runtime: { runc: \"1.2.0-rc.1\" }"), Profile("names: [fcntl], args: [{ index: 1, value: 0, op: SCMP_CMP_EQ }]")));

    [Theory]
    [InlineData("names: [write]", "info")]
    [InlineData("names: [fcntl]", "no")]
    [InlineData("names: [sendmsg]", "no")]
    public void Without_platforms_it_is_a_note_about_the_releases_of_today(string rule, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, "", Profile(rule))));

    [Fact]
    public void Every_form_of_a_profile_is_read()
    {
        const string body = "defaultAction: SCMP_ACT_ALLOW, listenerPath: /run/a.sock, syscalls: [{ names: [write], action: SCMP_ACT_NOTIFY }]";
        var platform = RuleCase.Node("runtime: { runc: \"1.2.0\" }");

        Assert.Equal("syscalls[0].names[0]", Assert.Single(RuleCase.Lint(Id, platform, ("p.json", $"{{ {body} }}"))).Path);
        Assert.Equal("linux.seccomp.syscalls[0].names[0]", Assert.Single(RuleCase.Lint(Id, platform, ("config.json", $"{{ ociVersion: \"1.2.0\", linux: {{ seccomp: {{ {body} }} }} }}"))).Path);
        Assert.Equal("spec.syscalls[0].names[0]", Assert.Single(RuleCase.Lint(Id, platform,
            ("p.yaml", $"{{ apiVersion: security-profiles-operator.x-k8s.io/v1, kind: SeccompProfile, metadata: {{ name: p }}, spec: {{ {body} }} }}"))).Path);
    }

    [Fact]
    public void A_profile_is_judged_where_the_Pods_run_that_use_it()
    {
        var platform = RuleCase.Class("handler: crun, runtime: { crun: \"1.14\" }", "runtime: { runc: \"1.2.0\" }");
        const string profile = "seccompProfile: { type: Localhost, localhostProfile: profiles/p.json }";
        (string, string) file = ("deploy/profiles/p.json", Profile("names: [write]").Yaml);

        Assert.Single(RuleCase.Lint(Id, platform, file));
        Assert.Single(RuleCase.Lint(Id, platform, file, RuleCase.Pod($"securityContext: {{ {profile} }}")));
        Assert.Empty(RuleCase.Lint(Id, platform, file, RuleCase.Pod($"securityContext: {{ {profile} }}", "runtimeClassName: special")));
        Assert.Empty(RuleCase.Lint(Id, platform, file, RuleCase.Pod("image: a", $"runtimeClassName: special, securityContext: {{ {profile} }}")));
        Assert.Single(RuleCase.Lint(Id, platform, file, RuleCase.Pod($"securityContext: {{ privileged: true, {profile} }}", "runtimeClassName: special")));
    }

    private static (string File, string Yaml) Profile(string rule) =>
        ("p.json", $"{{ defaultAction: SCMP_ACT_ALLOW, {Path}, syscalls: [{{ {rule}, action: SCMP_ACT_NOTIFY }}] }}");
}
