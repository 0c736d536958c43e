using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Text;

/// <summary>What scalars mean to Kubernetes. The expected values are those of resolve.go in go.yaml.in/yaml/v2.</summary>
public sealed class YamlValueTests
{
    [Theory]
    [InlineData("on", "true")]
    [InlineData("Off", "false")]
    [InlineData("yes", "true")]
    [InlineData("NO", "false")]
    [InlineData("y", "true")]
    [InlineData("n", "false")]
    [InlineData("True", "true")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("", "null")]
    [InlineData("0777", "511")]
    [InlineData("0o777", "511")]
    [InlineData("-0o17", "-15")]
    [InlineData("0x1F", "31")]
    [InlineData("-0XfF", "-255")]
    [InlineData("0b101", "5")]
    [InlineData("1_000", "1000")]
    [InlineData("+12", "12")]
    [InlineData("-0", "0")]
    [InlineData("08", "8")]
    [InlineData("0.5", "0.5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1.0", "1")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-9", "1.5e-9")]
    [InlineData("1e21", "1e+21")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("1e400", "\"1e400\"")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("0b12", "\"0b12\"")]
    [InlineData("_1", "\"_1\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("2024-01-31", "\"2024-01-31\"")]
    [InlineData("2001-12-14T21:59:43.10Z", "\"2001-12-14T21:59:43.10Z\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("100m", "\"100m\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("'on'", "\"on\"")]
    [InlineData("\"0777\"", "\"0777\"")]
    [InlineData("!!str 0777", "\"0777\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int \"0x10\"", "16")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!bool \"yes\"", "true")]
    [InlineData("!!binary aGVsbG8=", "\"hello\"")]
    [InlineData("!custom 12", "\"12\"")]
    public void AValue_IsWhatKubernetesReads(string yaml, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", Texts.Json(Texts.Read("a: " + yaml)));

    [Theory]
    [InlineData("on", "true")]
    [InlineData("0777", "511")]
    [InlineData("1.50", "1.5")]
    [InlineData("1234567.0", "1.234567e+06")]
    [InlineData("1e3", "1000")]
    [InlineData("0.00001", "1e-05")]
    [InlineData("'on'", "on")]
    [InlineData("2024-01-31", "2024-01-31")]
    [InlineData("? |-\n  a\n  b\n", "a\nb")]
    public void AKey_IsText(string yaml, string key) =>
        Assert.True(((MappingNode)Texts.Read(yaml.StartsWith('?') ? yaml + ": 1" : yaml + ": 1")).ContainsKey(key));

    [Theory]
    [InlineData(1000, ScalarType.Integer, "1000")]
    [InlineData(-0.0, ScalarType.Integer, "0")]
    [InlineData(1e20, ScalarType.Integer, "100000000000000000000")]
    [InlineData(1.5, ScalarType.Float, "1.5")]
    [InlineData(1e-7, ScalarType.Float, "1e-7")]
    [InlineData(0.000001, ScalarType.Float, "0.000001")]
    [InlineData(-1.25e300, ScalarType.Float, "-1.25e+300")]
    [InlineData(double.MaxValue, ScalarType.Float, "1.7976931348623157e+308")]
    [InlineData(double.Epsilon, ScalarType.Float, "5e-324")]
    public void ANumber_HasOneForm(double value, ScalarType type, string text)
    {
        var node = ScalarNode.Float(value);
        Assert.Equal((type, text), (node.Type, node.Text));
    }
}
