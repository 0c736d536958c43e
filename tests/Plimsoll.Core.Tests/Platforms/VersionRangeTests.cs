using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Core.Tests.Platforms;

public sealed class VersionRangeTests
{
    private const string Wave = ">=1.2.8 <1.3.0-rc.1 || >=1.3.3 <1.4.0-rc.1 || >=1.4.0-rc.3";

    [Theory]
    [InlineData("1.2.7", Verdict.No)]
    [InlineData("1.2.8", Verdict.Definite)]
    [InlineData("1.3.0-rc.1", Verdict.No)]
    [InlineData("1.3.2", Verdict.No)]
    [InlineData("1.3.3", Verdict.Definite)]
    [InlineData("1.4.0-rc.2", Verdict.No)]
    [InlineData("1.4.0-rc.3", Verdict.Definite)]
    [InlineData("1.4.0", Verdict.Definite)]
    [InlineData("99.0", Verdict.Definite)]
    [InlineData("1.1", Verdict.No)]
    [InlineData("1.2", Verdict.Unknown)]
    [InlineData("1.3", Verdict.Unknown)]
    [InlineData("1.4", Verdict.Definite)]
    [InlineData("1", Verdict.Unknown)]
    [InlineData("2", Verdict.Definite)]
    public void Several_patch_lines_stand_side_by_side(string version, Verdict expected) =>
        Assert.Equal(expected, VersionRange.Parse(Wave).Contains(ComponentVersion.Parse(version)));

    [Fact]
    public void A_version_that_is_not_declared_is_unknown() => Assert.Equal(Verdict.Unknown, VersionRange.Parse(Wave).Contains(null));

    [Theory]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData(">=1.2 ||")]
    [InlineData(">=banana")]
    [InlineData("=1.2")]
    public void What_is_no_range_is_refused(string text) => Assert.Throws<FormatException>(() => VersionRange.Parse(text));
}
