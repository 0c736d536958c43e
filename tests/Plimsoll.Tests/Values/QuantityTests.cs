using System.Globalization;

namespace Plimsoll.Tests.Values;

public sealed class QuantityTests
{
    // Forms and canonical forms after https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity_test.go.
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0Ki", "0")]
    [InlineData("0n", "0")]
    [InlineData("-0", "0")]
    [InlineData("100m", "100m")]
    [InlineData("1000m", "1")]
    [InlineData("0.1", "100m")]
    [InlineData(".5", "500m")]
    [InlineData("1.", "1")]
    [InlineData("+1.5", "1500m")]
    [InlineData("-1.5", "-1500m")]
    [InlineData("007", "7")]
    [InlineData("1500", "1500")]
    [InlineData("1000", "1k")]
    [InlineData("1000000", "1M")]
    [InlineData("128Mi", "128Mi")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("0.5Ki", "512")]
    [InlineData("1.0001Ki", "1025")]
    [InlineData("1024", "1024")]
    [InlineData("1e3", "1e3")]
    [InlineData("1E3", "1e3")]
    [InlineData("12e2", "1200")]
    [InlineData("1e-3", "1e-3")]
    [InlineData("1E", "1E")]
    [InlineData("0.1n", "1n")]
    [InlineData("1.1n", "2n")]
    [InlineData("-1.1n", "-2n")]
    [InlineData("9223372036854775808", "9223372036854775807")]
    [InlineData("100Ei", "9223372036854775807")]
    [InlineData("1Ei", "1Ei")]
    public void PrintsTheCanonicalForm(string text, string canonical) => Assert.Equal(canonical, new Quantity(text).ToString());

    [Theory]
    [InlineData("", "empty")]
    [InlineData("m", "does not begin with a number")]
    [InlineData(".", "does not begin with a number")]
    [InlineData("-", "does not begin with a number")]
    [InlineData("1K", "'k' for thousands or 'Ki'")]
    [InlineData("128MB", "without 'B'")]
    [InlineData("128MiB", "without 'B'")]
    [InlineData("1 Gi", "blank")]
    [InlineData("1.2.3", "suffix '.3'")]
    [InlineData("1e", "suffix 'e'")]
    [InlineData("1e999999999", "exponent")]
    [InlineData("１", "does not begin with a number")]
    [InlineData("nonsense", "does not begin with a number")]
    public void RefusesNonsenseWithTheReason(string text, string reason)
    {
        var error = Assert.Throws<FormatException>(() => new Quantity(text));

        Assert.Contains($"'{text}'", error.Message);
        Assert.Contains(reason, error.Message);
        Assert.False(Quantity.TryParse(text, out _));
    }

    [Fact]
    public void ManyDigitsAreRefusedQuickly() => Assert.Throws<FormatException>(() => new Quantity(new string('9', 1_000_000)));

    [Fact]
    public void ComparesByAmount()
    {
        Assert.Equal(new Quantity("1Ki"), new Quantity("1024"));
        Assert.Equal(new Quantity("1Ki").GetHashCode(), new Quantity("1024").GetHashCode());
        Assert.True(new Quantity("100m") < 1);
        Assert.True(new Quantity("1Gi") > "1G");
        Assert.True(new Quantity("2") >= 2 && new Quantity("2") <= 2);
        Assert.Equal("1536Mi", (new Quantity("1Gi") + "512Mi").ToString());
        Assert.Equal("500m", (new Quantity("1") - "500m").ToString());
        Assert.Equal(1500, new Quantity("1.5").MilliValue);
        Assert.Equal(default, new Quantity(0));
    }

    [Fact]
    public void CanonicalTextIsAFixedPointThatKeepsTheAmount()
    {
        var random = new Random(20261122);
        string[] suffixes = ["", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti", "e3", "E-2", "e-6"];
        for (var i = 0; i < 20_000; i++)
        {
            var number = random.Next(0, 3) switch
            {
                0 => random.Next(0, 5000).ToString(CultureInfo.InvariantCulture),
                1 => random.NextInt64(0, 2_000_000_000).ToString(CultureInfo.InvariantCulture),
                _ => $"{random.Next(0, 3000)}.{random.Next(0, 1000):000}",
            };
            var text = number + suffixes[random.Next(suffixes.Length)];
            var quantity = new Quantity(text);
            var again = new Quantity(quantity.ToString());

            Assert.Equal(quantity.ToString(), again.ToString());
            Assert.True(quantity == again, text);
            Assert.True(Math.Abs(quantity.Value - Amount(text)) <= Math.Max(1e-9, (Math.Abs(Amount(text)) * 1e-12) + (text.Contains('i') ? 1 : 0)), text);
        }
    }

    // An independent reading by floating point.
    private static double Amount(string text)
    {
        var end = text.IndexOfAny("numkMGTKeE".ToCharArray());
        var number = double.Parse(end < 0 ? text : text[..end], CultureInfo.InvariantCulture);
        var suffix = end < 0 ? "" : text[end..];
        return Math.Min(long.MaxValue, number * suffix switch
        {
            "" => 1,
            "n" => 1e-9,
            "u" => 1e-6,
            "m" => 1e-3,
            "k" => 1e3,
            "M" => 1e6,
            "G" => 1e9,
            "T" => 1e12,
            "Ki" => 1024,
            "Mi" => Math.Pow(1024, 2),
            "Gi" => Math.Pow(1024, 3),
            "Ti" => Math.Pow(1024, 4),
            _ => Math.Pow(10, int.Parse(suffix[1..], CultureInfo.InvariantCulture)),
        });
    }
}
