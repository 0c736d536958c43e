using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary>The reports for other programs, and <c>plimsoll explain</c>.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: \"p%,<\" }\nspec:\n  hostNetwork: true\n  containers: [{ name: a, image: b }]\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GitHub_gets_one_escaped_command_for_each_finding()
    {
        var file = _folder.Write("a,b.yaml", Pod);

        Assert.Equal(
            $"::error file={file.Replace(",", "%2C", StringComparison.Ordinal)},line=5,endLine=5,col=16,endColumn=20,title=PLM5003 pod-security-host-namespaces"
            + "::pod \"p%25,<\" has hostNetwork true: level baseline of Pod Security 1.37 refuses it\n",
            Run("lint", file, "--psa", "baseline", "--format", "github").Output);
    }

    [Fact]
    public void JUnit_has_a_failed_case_for_each_finding()
    {
        var file = _folder.Write("a.yaml", Pod);

        var suites = XElement.Parse(Run("lint", file, "--psa", "baseline", "--format", "junit").Output);

        Assert.Equal("1 1", $"{suites.Attribute("tests")!.Value} {suites.Attribute("failures")!.Value}");
        var failure = Assert.Single(suites.Descendants("failure"));
        Assert.StartsWith("pod \"p%,<\" has hostNetwork true", failure.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Equal(file, suites.Element("testsuite")!.Attribute("name")!.Value);
    }

    [Fact]
    public void JUnit_of_a_clean_run_has_a_case_that_passed()
    {
        var suites = XElement.Parse(Run("lint", _folder.Write("a.yaml", "{ apiVersion: v1, kind: ConfigMap, metadata: { name: c } }"), "--psa", "baseline", "--format", "junit").Output);

        Assert.Empty(suites.Descendants("failure"));
        Assert.Single(suites.Descendants("testcase"));
    }

    [Fact]
    public void Every_format_is_the_same_on_every_run()
    {
        var file = _folder.Write("a.yaml", Pod);
        foreach (var format in new[] { "text", "json", "sarif", "junit", "github" })
        {
            Assert.Equal(Run("lint", file, "--format", format).Output, Run("lint", file, "--format", format).Output);
        }
    }

    [Fact]
    public void SARIF_has_the_structure_that_its_schema_asks_for()
    {
        using var json = JsonDocument.Parse(Run("lint", _folder.Write("a b.yaml", Pod), _folder.Write("c.yaml", "a: [\n"), "--psa", "restricted", "--format", "sarif").Output);

        Assert.Empty(SarifStructure.Problems(json.RootElement));
    }

    [Fact]
    public void SARIF_shows_the_other_places_that_a_finding_is_about()
    {
        var first = _folder.Write("a b.yaml", "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ntype: Opaque\n");
        var second = _folder.Write("c.yaml", "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\n\ntype: example.com/other\n");

        using var json = JsonDocument.Parse(Run("lint", first, second, "--format", "sarif").Output);

        var result = Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), item => item.GetProperty("ruleId").GetString() == "PLM7222");
        Assert.Equal($"{new Uri(second).AbsoluteUri} 5,7-5,24 type", Place(Assert.Single(result.GetProperty("locations").EnumerateArray())));
        Assert.Equal($"{new Uri(first).AbsoluteUri} 4,7-4,13 type", Place(Assert.Single(result.GetProperty("relatedLocations").EnumerateArray())));
        Assert.Empty(SarifStructure.Problems(json.RootElement));
    }

    [Fact]
    public void SARIF_holds_the_change_of_the_text_that_a_fix_makes()
    {
        using var json = JsonDocument.Parse(Run("lint", _folder.Write("a.yaml", Pod), "--psa", "baseline", "--format", "sarif").Output);

        var replacement = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];

        var region = replacement.GetProperty("deletedRegion");
        Assert.Equal("5,1-6,1", $"{region.GetProperty("startLine")},{region.GetProperty("startColumn")}-{region.GetProperty("endLine")},{region.GetProperty("endColumn")}");
        Assert.False(replacement.TryGetProperty("insertedContent", out _));
    }

    [Theory]
    [InlineData("PLM2001", "nested-runc-in-sysbox")]
    [InlineData("plm2001", "nested-runc-in-sysbox")]
    [InlineData("nested-runc-in-sysbox", "PLM2001")]
    [InlineData("psa/hostNamespaces", "PLM5003")]
    [InlineData("hostnamespaces", "PLM5003")]
    public void A_rule_is_explained_by_whatever_people_call_it(string name, string expected)
    {
        var (exit, output, _) = Run("explain", name);

        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains(expected, output);
        Assert.Contains("\nBad:\n", output);
    }

    [Fact]
    public void A_name_that_is_near_a_rule_is_suggested()
    {
        var (exit, _, errors) = Run("explain", "PLM20001");

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains("no rule is called 'PLM20001'; did you mean 'PLM2001'?", errors);
    }

    [Fact]
    public void Without_a_name_all_rules_are_listed() => Assert.Contains("PLM5003  error    pod-security-host-namespaces: ", Run("explain").Output);

    private static string Place(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return $"{place.GetProperty("artifactLocation").GetProperty("uri")} "
            + $"{region.GetProperty("startLine")},{region.GetProperty("startColumn")}-{region.GetProperty("endLine")},{region.GetProperty("endColumn")} "
            + location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName");
    }

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(arguments, new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
