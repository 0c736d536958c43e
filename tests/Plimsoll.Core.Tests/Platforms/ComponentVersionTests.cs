using Plimsoll.Platforms;

namespace Plimsoll.Core.Tests.Platforms;

public sealed class ComponentVersionTests
{
    [Theory]
    [InlineData("1.2.0-rc.1 1.2.0-rc.3 1.2.0 1.2.1 1.3.0-beta.0 1.3.0")]
    [InlineData("1.0.0-rc1 1.0.0-rc9 1.0.0-rc93 1.0.0-rc95 1.0.0")]
    [InlineData("2.1.0-alpha.1 2.1.0-beta.0 2.1.0-beta.2 2.1.0-rc.0 2.1.0")]
    [InlineData("0.9 0.19 0.19.1 1.4 1.14 1.14.1")]
    [InlineData("1.6.9 1.6.20~ds1-1+deb12u3 1.6.28")]
    [InlineData("1.1.0~rc1+ds1 1.1.0")]
    [InlineData("5:24.0.7-1~ubuntu.22.04~jammy 5:25.0.3-1~ubuntu.22.04~jammy")]
    [InlineData("5.15.0-1051-aws 6.1.0-18-amd64 6.6.12-linuxkit")]
    public void Versions_order_as_the_projects_number_them(string ascending)
    {
        var versions = ascending.Split(' ').Select(ComponentVersion.Parse).ToList();

        Assert.Equal(versions, versions.OrderDescending().Reverse());
        Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.True(pair.First.CompareTo(pair.Second) < 0, $"{pair.First} < {pair.Second}"));
    }

    [Theory]
    [InlineData("v1.7.24", "1.7.24")]
    [InlineData("1.1.5+ds1", "1.1.5")]
    [InlineData("1.6.20~ds1-1+deb12u3", "1.6.20")]
    [InlineData("1.28.3+k3s1", "1.28.3")]
    [InlineData("v1.29.1-gke.1589018", "1.29.1")]
    [InlineData("v1.27.3-eks-a5565ad", "1.27.3")]
    [InlineData("25.0.3-ce", "25.0.3")]
    [InlineData("1.2.0-rc.1+dev", "1.2.0-rc.1")]
    [InlineData("1.2.0~rc1", "1.2.0-rc.1")]
    [InlineData("1.2.0rc1", "1.2.0-rc.1")]
    public void What_does_not_count_is_left_out(string text, string same)
    {
        Assert.Equal(ComponentVersion.Parse(same), ComponentVersion.Parse(text));
        Assert.Equal(ComponentVersion.Parse(same).GetHashCode(), ComponentVersion.Parse(text).GetHashCode());
        Assert.Equal(text, ComponentVersion.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("banana")]
    [InlineData("1.x")]
    [InlineData("1.*")]
    [InlineData("latest")]
    [InlineData(">=1.2")]
    [InlineData("1.7.")]
    [InlineData("1..7")]
    [InlineData("-1.2")]
    [InlineData("1.7.24 ")]
    [InlineData("1.7,24")]
    [InlineData("1.7.24-")]
    [InlineData("1.99999999999.0")]
    [InlineData("v")]
    [InlineData("1.2.0rcx")]
    [InlineData("6.1b")]
    public void What_is_no_version_is_refused(string text)
    {
        Assert.Null(ComponentVersion.TryParse(text));
        Assert.Contains($"'{text}' is not a version", Assert.Throws<FormatException>(() => ComponentVersion.Parse(text)).Message);
    }

    [Theory]
    [InlineData("1.7", 2)]
    [InlineData("6", 1)]
    [InlineData("1.7.24", 3)]
    [InlineData("1.7.24.3", 3)]
    public void Precision_says_how_much_was_written(string text, int precision) =>
        Assert.Equal(precision, ComponentVersion.Parse(text).Precision);
}
