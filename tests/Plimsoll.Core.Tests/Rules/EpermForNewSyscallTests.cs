using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Rules;

public sealed class EpermForNewSyscallTests
{
    private const string Id = "PLM2003";
    private const string Default = "securityContext: { seccompProfile: { type: RuntimeDefault } }";
    private const string Crun = "runtime: { crun: \"1.14\" }";
    private const string Old = "fchmodat, clone, faccessat, openat";

    [Theory]
    [InlineData("containerd: \"1.6.27\"", "yes")]
    [InlineData("containerd: \"1.6.28\"", "no")]
    [InlineData("containerd: \"1.7.12\"", "yes")]
    [InlineData("containerd: \"1.7.13\"", "no")]
    [InlineData("containerd: \"1.7\"", "no")]
    [InlineData("containerd: \"2.0.0\"", "no")]
    [InlineData("containerd: \"1.7.13\", libseccomp: \"2.5.4\"", "yes")]
    [InlineData("containerd: \"1.7.13\", libseccomp: \"2.5.5\"", "no")]
    [InlineData("containerd: \"1.7.12\", libseccomp: \"2.6.0\"", "yes")]
    [InlineData("docker: \"20.10.24\"", "yes")]
    [InlineData("docker: \"23.0.9\"", "yes")]
    [InlineData("docker: \"23.0.10\"", "no")]
    [InlineData("docker: \"24.0.9\"", "yes")]
    [InlineData("docker: \"24.0\"", "yes")]
    [InlineData("docker: \"25.0.2\"", "yes")]
    [InlineData("docker: \"25.0.3\"", "no")]
    [InlineData("docker: \"26.0.0\"", "no")]
    [InlineData("crio: \"1.21.7\"", "yes")]
    [InlineData("crio: \"1.22.0\"", "no")]
    [InlineData("crio: \"1.31.0\", libseccomp: \"2.5.4\"", "no")]
    [InlineData("kernel: \"6.8\"", "no")]
    public void RuntimeDefault_under_crun_depends_on_the_engine_and_libseccomp(string node, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"{node}, {Crun}"), RuleCase.Pod(Default))));

    [Theory]
    [InlineData("runc: \"1.0.0-rc92\"", "yes")]
    [InlineData("runc: \"1.0.0-rc93\"", "no")]
    [InlineData("runc: \"1.2.2\"", "no")]
    [InlineData("runc: ", "no")]
    [InlineData("crun: ", "yes")]
    [InlineData("gvisor: \"2024.1\"", "no")]
    [InlineData("kata: \"3.2.0\"", "no")]
    public void RuntimeDefault_is_answered_literally_by_crun_and_old_runc(string runtime, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"containerd: \"1.7.12\", runtime: {{ {runtime} }}"), RuleCase.Pod(Default))));

    [Theory]
    [InlineData(Default, "", "yes")]
    [InlineData("image: a", Default, "yes")]
    [InlineData("image: a", "", "no")]
    [InlineData("securityContext: { seccompProfile: { type: Unconfined } }", Default, "no")]
    [InlineData("securityContext: { seccompProfile: ?x }", Default, "no")]
    [InlineData("securityContext: ?x", Default, "no")]
    [InlineData("securityContext: { seccompProfile: { type: ?x } }", "", "no")]
    [InlineData("securityContext: { privileged: true }", Default, "no")]
    [InlineData("securityContext: { privileged: ?x }", Default, "no")]
    public void The_effective_profile_counts(string container, string spec, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"containerd: \"1.7.12\", {Crun}"), RuleCase.Pod(container, spec))));

    [Fact]
    public void An_inherited_profile_is_said_once()
    {
        var pod = ("pod.yaml", $$"""
            { apiVersion: v1, kind: Pod, spec: { {{Default}}, containers: [{ name: a }, { name: b }], initContainers: [{ name: c }] } }
            """);

        var finding = Assert.Single(RuleCase.Lint(Id, RuleCase.Node($"containerd: \"1.7.12\", {Crun}"), pod));

        Assert.Equal("spec.securityContext.seccompProfile.type", finding.Path);
        Assert.Contains("fchmodat2", finding.Message, StringComparison.Ordinal);
        Assert.Contains("containerd 1.6.28, 1.7.13 or 2.0.0, with libseccomp 2.5.5", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    // crun answers with the default whatever the numbers.
    [InlineData("crun: \"1.14\"", "fchmodat", "", "fchmodat2")]
    [InlineData("crun: \"1.14\"", "fchmodat, mseal", "", "fchmodat2")]
    [InlineData("crun: \"1.14\"", "fchmodat, fchmodat2", "", "")]
    [InlineData("crun: \"1.14\"", "read", "", "")]
    [InlineData("crun: \"1.14\"", Old, "", "clone3 openat2 faccessat2 fchmodat2")]
    [InlineData("crun: \"1.14\"", "fchmodat, fchmodat2", "2.5.4", "fchmodat2")]
    [InlineData("crun: \"1.14\"", "fchmodat, fchmodat2", "2.5.5", "")]
    // runc answers ENOSYS above the highest call that libseccomp resolves.
    [InlineData("runc: \"1.1.5\"", "fchmodat", "2.5.4", "")]
    [InlineData("runc: \"1.1.5\"", Old + ", faccessat2", "2.5.4", "clone3 openat2")]
    [InlineData("runc: \"1.1.5\"", "fchmodat, mseal", "2.6.0", "fchmodat2")]
    [InlineData("runc: \"1.1.5\"", "fchmodat, mseal", "2.5.5", "")]
    [InlineData("runc: \"1.1.5\"", "fchmodat, mseal", "", "")]
    [InlineData("runc: \"1.1.5\"", "fchmodat, not_a_syscall", "2.6.0", "")]
    [InlineData("runc: \"1.1.5\"", "fchmodat, fchmodat2", "2.5.4", "")]
    [InlineData("runc: \"1.0.0-rc92\"", "fchmodat", "", "fchmodat2")]
    [InlineData("runc: \"1.0.0-rc93\"", "fchmodat", "", "")]
    [InlineData("gvisor: \"1.0\"", "fchmodat", "", "")]
    public void A_profile_is_read_as_each_runtime_reads_it(string runtime, string names, string libseccomp, string calls)
    {
        var node = $"runtime: {{ {runtime} }}" + (libseccomp.Length == 0 ? "" : $", libseccomp: \"{libseccomp}\"");
        var finding = RuleCase.Lint(Id, RuleCase.Node(node), Profile($"[{names}]")).SingleOrDefault();

        Assert.Equal(calls.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            new[] { "clone3", "openat2", "faccessat2", "fchmodat2" }.Where(call => finding?.Message.Contains(call + " (", StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData("SCMP_ACT_ERRNO", "", "crun: \"1.14\"", "yes")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: 1,", "crun: \"1.14\"", "yes")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: 38,", "crun: \"1.14\"", "no")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: 38,", "crun: \"0.19\"", "no")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: 38,", "crun: \"0.18\"", "yes")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: 38,", "crun: ", "no")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: 22,", "crun: \"1.14\"", "no")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrnoRet: ?x,", "crun: \"1.14\"", "no")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrno: EPERM,", "crun: \"1.14\"", "yes")]
    [InlineData("SCMP_ACT_ERRNO", "defaultErrno: ENOSYS,", "crun: \"1.14\"", "no")]
    [InlineData("SCMP_ACT_ERRNO", "...: 0,", "crun: \"1.14\"", "no")]
    [InlineData("SCMP_ACT_ALLOW", "", "crun: \"1.14\"", "no")]
    [InlineData("SCMP_ACT_KILL", "", "crun: \"1.14\"", "no")]
    [InlineData("?x", "", "crun: \"1.14\"", "no")]
    public void The_default_action_and_errno_count(string action, string field, string runtime, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"runtime: {{ {runtime} }}"), Profile("[fchmodat]", action, field))));

    [Theory]
    [InlineData("[?x, fchmodat]", "")]
    [InlineData("?x", "")]
    [InlineData("[fchmodat]", ", ?x")]
    [InlineData("[fchmodat]", ", { names: [fchmodat2], action: SCMP_ACT_ERRNO, errnoRet: 1 }")]
    [InlineData("[fchmodat]", ", { names: [fchmodat2], action: SCMP_ACT_ALLOW, includes: { minKernel: \"6.6\" } }")]
    public void What_is_named_or_may_be_named_is_silent(string names, string more) =>
        Assert.Empty(RuleCase.Lint(Id, RuleCase.Node($"{Crun}"), Profile(names, more: more)));

    [Fact]
    public void A_base_profile_of_the_operator_may_name_the_call()
    {
        const string spec = "defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [fchmodat], action: SCMP_ACT_ALLOW }]";
        (string, string) Object(string more) => ("p.yaml",
            $"{{ apiVersion: security-profiles-operator.x-k8s.io/v1, kind: SeccompProfile, metadata: {{ name: p }}, spec: {{ {more} {spec} }} }}");

        Assert.Equal("spec.defaultAction", Assert.Single(RuleCase.Lint(Id, RuleCase.Node(Crun), Object(""))).Path);
        Assert.Empty(RuleCase.Lint(Id, RuleCase.Node(Crun), Object("baseProfileName: runc-v1.2,")));
    }

    [Fact]
    public void Without_platforms_it_is_a_note_about_the_releases_of_today()
    {
        Assert.Equal("info", RuleCase.Answer(RuleCase.Lint(Id, "", Profile("[fchmodat]"))));
        Assert.Equal("many", RuleCase.Answer(RuleCase.Lint(Id, "", Profile("[fchmodat, mseal]"))));
        Assert.Equal("no", RuleCase.Answer(RuleCase.Lint(Id, "", Profile("[fchmodat, fchmodat2]"))));
        Assert.Equal("no", RuleCase.Answer(RuleCase.Lint(Id, "", RuleCase.Pod(Default))));
    }

    [Theory]
    [InlineData("crun: \"1.14\"", "", true)]
    [InlineData("crun: \"1.14\"", "defaultErrnoRet: 1,", true)]
    [InlineData("crun: \"0.18\"", "", false)]
    [InlineData("crun: ", "", false)]
    [InlineData("crun: \"1.14\"", "defaultErrno: EPERM,", false)]
    public void The_fix_is_offered_where_the_runtime_reads_it(string runtime, string field, bool expected)
    {
        var project = TestTree.Project(RuleCase.Node($"runtime: {{ {runtime} }}"), Profile("[fchmodat]", field: field)) with { Rules = Plimsoll.Rules.RuleSet.Only(Id) };
        var finding = Assert.Single(Plimsoll.Rules.Linter.Run(project));

        Assert.Equal(expected, finding.Fix is not null);
        if (finding.Fix is { } fix)
        {
            TestEdits.Apply(fix);
            Assert.Equal<IReadOnlyList<Finding>>([], Plimsoll.Rules.Linter.Run(project));
        }
    }

    private static (string File, string Yaml) Profile(string names, string action = "SCMP_ACT_ERRNO", string field = "", string more = "") =>
        ("p.json", $"{{ defaultAction: {action}, {field} syscalls: [{{ names: {names}, action: SCMP_ACT_ALLOW }}{more}] }}");
}
