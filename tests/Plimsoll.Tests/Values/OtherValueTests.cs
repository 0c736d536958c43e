using Plimsoll.Documents;
using Plimsoll.Kubernetes;

namespace Plimsoll.Tests.Values;

public sealed class OtherValueTests
{
    [Theory]
    [InlineData("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000Z")]
    [InlineData("2026-01-31T12:00:00.123456789Z", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123456Z")]
    [InlineData("2026-01-31T13:30:00+01:30", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000Z")]
    public void TimesPrintInUtc(string text, string time, string microTime)
    {
        Assert.Equal(time, new Time(text).ToString());
        Assert.Equal(microTime, new MicroTime(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T12:00:00")]
    [InlineData("2026-02-30T12:00:00Z")]
    [InlineData("12:00")]
    public void TimesRefuseNonsense(string text) => Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => new Time(text)).Message);

    [Fact]
    public void IntOrStringKeepsTheDifference()
    {
        Assert.Equal(ScalarType.Integer, new IntOrString(80).ToNode(default).Type);
        Assert.Equal(ScalarType.String, new IntOrString("80").ToNode(default).Type);
        Assert.NotEqual<IntOrString>(80, "80");
    }

    [Fact]
    public void Base64TakesBytesAndText()
    {
        Assert.Equal("YWJj", Base64.OfText("abc").ToString());
        Assert.Equal("abc"u8.ToArray(), new Base64("YWJj").ToBytes());
        Assert.Contains("OfText", Assert.Throws<FormatException>(() => new Base64("not base64!")).Message);
    }

    [Fact]
    public void ValuesOfAnotherFormReadAsNull()
    {
        var container = new HTTPGetAction(80);
        container.Node.Set("port", new SequenceNode());
        container.Node.Set("scheme", ScalarNode.Boolean(true));

        Assert.Null(container.Port);
        Assert.Null(container.Scheme);
    }

    [Fact]
    public void EnumeratedTypesTakeAnyText()
    {
        ImagePullPolicy policy = "Sometimes";

        Assert.NotEqual(ImagePullPolicy.Always, policy);
        Assert.Equal("Sometimes", new Container("a").WithImagePullPolicy(policy).ImagePullPolicy.ToString());
        Assert.Equal("", default(ImagePullPolicy).ToString());
    }
}
