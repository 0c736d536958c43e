using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Text;

public sealed class IntegerTextTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("+7", 7L)]
    [InlineData("007", 7L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("92233720368547758070", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("+", null)]
    [InlineData("1 ", null)]
    [InlineData("1.0", null)]
    [InlineData("--1", null)]
    public void Reads_what_64_bits_hold(string text, long? number) => Assert.Equal(number, IntegerText.Parse(text));

    [Fact]
    public void Reads_as_the_framework_does()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 20_000; i++)
        {
            var digits = random.NextInt64().ToString(CultureInfo.InvariantCulture);
            var text = (random.Next(3) == 0 ? "-" : "") + digits[..random.Next(1, digits.Length)] + random.Next(100_000).ToString(CultureInfo.InvariantCulture);

            Assert.Equal(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null, IntegerText.Parse(text));
        }
    }
}
