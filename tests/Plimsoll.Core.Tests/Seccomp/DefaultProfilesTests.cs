using Plimsoll.Seccomp;

namespace Plimsoll.Core.Tests.Seccomp;

public sealed class DefaultProfilesTests
{
    // What changed when is told in https://github.com/containers/crun/issues/1600 and in the engines' release notes.
    [Theory]
    [InlineData("containerd@1.7.12", "fchmodat2", false)]
    [InlineData("containerd@1.7.13", "fchmodat2", true)]
    [InlineData("containerd@1.6.27", "fchmodat2", false)]
    [InlineData("containerd@1.6.28", "fchmodat2", true)]
    [InlineData("containerd@1.7", "fchmodat2", true)]
    [InlineData("containerd@1.7.34", "io_uring_setup", true)]
    [InlineData("containerd@2.0.0", "io_uring_setup", false)]
    [InlineData("containerd@2.1.3", "mseal", false)]
    [InlineData("containerd@2.2.0", "mseal", true)]
    [InlineData("moby@23.0.9", "fchmodat2", false)]
    [InlineData("moby@23.0.10", "fchmodat2", true)]
    [InlineData("moby@24.0.9", "fchmodat2", false)]
    [InlineData("moby@25.0.2", "fchmodat2", false)]
    [InlineData("moby@25.0.3", "fchmodat2", true)]
    [InlineData("docker@24.0.7", "io_uring_setup", true)]
    [InlineData("moby@25.0.0", "io_uring_setup", false)]
    [InlineData("moby@28.2.0", "mseal", true)]
    [InlineData("containers-common@0.57.7", "fchmodat2", false)]
    [InlineData("containers-common@0.58", "fchmodat2", true)]
    public void A_version_names_the_calls_of_its_time(string profile, string call, bool isNamed) =>
        Assert.Equal(isNamed, DefaultProfiles.Find(profile)!.Rules.Any(rule => rule.Name(call) is not null));

    [Theory]
    [InlineData("containerd@2.0.0", null)]
    [InlineData("moby@20.10.27", null)]
    [InlineData("moby@23.0.0", 1L)]
    [InlineData("containers-common@0.39.0", null)]
    [InlineData("containers-common@0.40.0", 38L)]
    public void The_default_error_is_that_of_the_version(string profile, long? errno) =>
        Assert.Equal(errno, DefaultProfiles.Find(profile)!.DefaultErrnoRet.Integer);

    [Theory]
    [InlineData("containerd@1.1.0")]
    [InlineData("rkt@1.0.0")]
    [InlineData("containerd")]
    [InlineData("containerd@new")]
    public void What_is_not_known_is_null(string profile) => Assert.Null(DefaultProfiles.Find(profile));

    [Fact]
    public void Sockets_of_some_families_are_kept_away_by_ranges()
    {
        var rules = DefaultProfiles.Find("containerd@2.2.4")!.Rules.Where(rule => rule.Name("socket") is not null);

        Assert.Equal(
            [(CompareOperator.Less, 38ul), (CompareOperator.Equal, 39ul), (CompareOperator.Greater, 40ul)],
            rules.Select(rule => Assert.Single(rule.Conditions)).Select(condition => (condition.Operator!.Value, condition.Value!.Value)));
    }
}
