using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp;

/// <summary>The profiles of other projects are read, taken by the runtimes of today, and compiled.</summary>
public sealed class SharedProfileTests
{
    // Nobody runs this one: libseccomp refuses such an error number.
    private const string WithImpossibleErrno = "moby-profiles/fixtures/example.json";

    private static readonly FilterTarget[] Targets = [new(new(RuntimeKind.Runc, null)), new(new(RuntimeKind.Crun, null))];

    [SharedFact]
    public void Every_profile_is_read_and_evaluates()
    {
        var profiles = SharedDocuments.Of("conformance/seccomp").Select(document => (document.File, Profile: ParsedProfile.Of(document))).Where(item => item.Profile is not null).ToList();

        Assert.True(profiles.Count >= 12, $"only {profiles.Count} profiles were found");
        Assert.All(profiles, item => Assert.All(Targets, target =>
        {
            var result = SeccompFilter.Build(item.Profile!, target);
            if (result.Filter is null && item.File!.EndsWith(WithImpossibleErrno, StringComparison.Ordinal))
            {
                Assert.Contains("error number 12345 is not between 0 and 4094", Assert.Single(result.Problems, problem => problem.IsRefused).Message);
                return;
            }

            Assert.True(result.Filter is not null, $"{item.File}: {string.Join("; ", result.Problems.Where(problem => problem.IsRefused).Select(problem => problem.Message))}");
            Assert.NotEmpty(result.Filter.Evaluate(SeccompArch.X8664, "openat")!.Reason);
            Assert.InRange(result.Filter.Compile().Instructions.Count, 1, BpfProgram.MaxInstructions);
        }));
    }

    [SharedFact]
    public void All_three_written_forms_of_Docker_are_told_apart()
    {
        var forms = SharedDocuments.Of("conformance/seccomp").Select(ParsedProfile.Of).OfType<ParsedProfile>().Select(profile => profile.Form).ToHashSet();

        Assert.Superset(new HashSet<SeccompForm> { SeccompForm.Docker, SeccompForm.DockerOld, SeccompForm.Operator }, forms);
    }

    [SharedFact]
    public void The_newest_default_profile_of_moby_does_what_the_file_of_the_project_does() =>
        Compare("conformance/seccomp/moby-profiles", "default.json", "moby");

    [SharedFact]
    public void The_newest_default_profile_of_containers_common_does_what_the_file_of_the_project_does() =>
        Compare("conformance/seccomp/containers-common", "seccomp.json", "containers-common");

    private static void Compare(string folder, string file, string engine)
    {
        var theirs = ParsedProfile.Of(SharedDocuments.Of(folder).Single(document => Path.GetFileName(document.File) == file))!;
        var ours = DefaultProfiles.Find(engine, DefaultProfiles.Changes(engine)[^1])!;

        foreach (var target in Targets.Append(Targets[1] with { Capabilities = ["CAP_SYS_ADMIN", "CAP_BPF"] }).Append(Targets[1] with { Native = SeccompArch.TryParse("s390x")! }))
        {
            var (mine, other) = (SeccompFilter.Build(ours, target).Filter!, SeccompFilter.Build(theirs, target).Filter!);
            Assert.Equal(other.Arches, mine.Arches);
            Assert.Empty(FilterComparison.Loosened(mine, other));
            Assert.Empty(FilterComparison.Loosened(other, mine));
        }
    }
}
