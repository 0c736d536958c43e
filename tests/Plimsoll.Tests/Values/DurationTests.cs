namespace Plimsoll.Tests.Values;

public sealed class DurationTests
{
    [Theory]
    [InlineData("0", "0s")]
    [InlineData("5s", "5s")]
    [InlineData("90s", "1m30s")]
    [InlineData("1h", "1h0m0s")]
    [InlineData("1.5h", "1h30m0s")]
    [InlineData("-1m", "-1m0s")]
    [InlineData("+1m", "1m0s")]
    [InlineData("250ms", "250ms")]
    [InlineData("1500us", "1.5ms")]
    [InlineData("1500ns", "1.5µs")]
    [InlineData("7ns", "7ns")]
    [InlineData("1s1ns", "1.000000001s")]
    [InlineData("1h1h", "2h0m0s")]
    [InlineData("2562047h47m16.854775807s", "2562047h47m16.854775807s")]
    public void PrintsAsGoDoes(string text, string printed)
    {
        Assert.Equal(printed, new Duration(text).ToString());
        Assert.Equal(new Duration(text), new Duration(printed));
    }

    [Theory]
    [InlineData("", "no number")]
    [InlineData("-", "no number")]
    [InlineData("5", "has no unit")]
    [InlineData("1d", "unit 'd' does not exist")]
    [InlineData("h", "number is missing")]
    [InlineData("1 h", "unit ' h' does not exist")]
    [InlineData("2562048h", "292 years")]
    public void RefusesNonsenseWithTheReason(string text, string reason)
    {
        var error = Assert.Throws<FormatException>(() => new Duration(text));

        Assert.Contains(reason, error.Message);
    }

    [Fact]
    public void ConvertsFromATimeSpan() => Assert.Equal("1m30s", ((Duration)TimeSpan.FromSeconds(90)).ToString());

    [Fact]
    public void PrintedTextReadsBackToTheSameLength()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 10_000; i++)
        {
            var duration = new Duration(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(0, 60));
            Assert.Equal(duration, new Duration(duration.ToString()));
        }

        Assert.Equal(long.MinValue, new Duration(new Duration(long.MinValue).ToString()).Nanoseconds);
    }
}
