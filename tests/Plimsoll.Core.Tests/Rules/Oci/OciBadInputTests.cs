using System.Text;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Rules.Oci;

/// <summary>A spec that is broken in any way gets a finding at its line, and never more than that.</summary>
public sealed class OciBadInputTests
{
    [Theory]
    [InlineData("\"hostname\": \"web\"", "\"hostname\": \"we", 4, "PLM7002")]
    [InlineData("\"cwd\": \"/\",", "\"cwd\": \"/\", \"cwd\": \"/srv\",", 8, "PLM7003")]
    [InlineData("\"cwd\": \"/\",", "\"cwd\": \"/\", \"colour\": \"blue\",", 8, "PLM7005")]
    [InlineData("\"uid\": 0", "\"uid\": \"0\"", 6, "PLM7006")]
    [InlineData("\"uid\": 0", "\"uid\": 4294967296", 6, "PLM7006")]
    [InlineData("\"uid\": 0", "\"uid\": 99999999999999999999999999", 6, "PLM7006")]
    [InlineData("\"uid\": 0", "\"uid\": 1e400", 6, "PLM7006")]
    [InlineData("\"uid\": 0", "\"uid\": -0.5", 6, "PLM7006")]
    [InlineData("\"args\": [\"sh\"]", "\"args\": { \"0\": \"sh\" }", 9, "PLM7006")]
    [InlineData("\"path\": \"rootfs\"", "\"path\": \"../rootfs\"", 3, "PLM4260")]
    [InlineData("\"cwd\": \"/\",", "\"cwd\": \"/srv/../etc\",", 8, "PLM4355")]
    [InlineData("\"/proc\", \"type\"", "\"/../proc\", \"type\"", 12, "PLM4355")]
    [InlineData("\"path\": \"rootfs\"", "\"path\": \"root\\u0000fs\"", 3, "PLM4270")]
    [InlineData("\"args\": [\"sh\"]", "\"args\": [\"sh\", \"a\\u0000\"]", 9, "PLM4270")]
    [InlineData("\"ociVersion\": \"1.2.0\"", "\"ociVersion\": \"9.0.0\"", 2, "PLM4251")]
    [InlineData("\"ociVersion\": \"1.2.0\"", "\"ociVersion\": \"newest\"", 2, "PLM4250")]
    [InlineData("\"ociVersion\": \"1.2.0\"", "\"ociVersion\": 1.2", 2, "PLM7006")]
    [InlineData("\"ociVersion\": \"1.2.0\",", "", 1, "PLM7008")]
    public void A_finding_stands_at_its_line(string good, string bad, int line, string rule)
    {
        Assert.Empty(Lint(Good));

        Assert.Contains((rule, line), Lint(Good.Replace(good, bad, StringComparison.Ordinal)).Select(finding => (finding.Rule.Id, finding.Origin.Line)));
    }

    [Fact]
    public void Whatever_is_cut_off_or_exchanged_nothing_is_thrown()
    {
        for (var length = 0; length < Good.Length; length++)
        {
            Lint(Good[..length]);
        }

        foreach (var value in new[] { "null", "0", "-1", "\"\"", "[]", "{}", "[null]", "[[]]", "{ \"\": null }", "1e9999", "true" })
        {
            var root = (MappingNode)ConfigReader.Read(Good, "config.json").Documents[0].Root;
            foreach (var path in Paths(root))
            {
                Lint(JsonWriterText(root, path, value));
            }
        }
    }

    [Fact]
    public void An_unknown_field_is_kept()
    {
        var text = Good.Replace("\"cwd\": \"/\",", "\"cwd\": \"/\", \"colour\": { \"of\": [\"blue\", 1] },", StringComparison.Ordinal);
        var document = ConfigReader.Read(text, "config.json").Documents[0];

        Lint(text);

        Assert.Equal("blue", ConfigValue.Of(document.Value["process"]["colour"]["of"].Items[0]).Text);
    }

    [Fact]
    public void A_huge_spec_is_checked_to_its_end()
    {
        const int mounts = 50_000;
        var text = new StringBuilder("{ \"ociVersion\": \"1.2.0\", \"root\": { \"path\": \"r\" }, \"mounts\": [");
        for (var i = 0; i < mounts; i++)
        {
            text.Append(FormattableString.Invariant($"{(i == 0 ? "" : ",")}\n{{ \"destination\": \"/a/{i}\", \"type\": \"tmpfs\", \"source\": \"t\", \"options\": [\"ro\"] }}"));
        }

        // A rule that compared each mount with each other one would not come to an end.
        var findings = Lint(text.Append("] }").ToString());

        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "PLM4264");
        Assert.Contains(findings, finding => finding.Rule.Id == "PLM4272");
    }

    private const string Good = """
        {
          "ociVersion": "1.2.0",
          "root": { "path": "rootfs" },
          "hostname": "web",
          "process": {
            "user": { "uid": 0, "gid": 0 },
            "env": ["PATH=/bin"],
            "cwd": "/",
            "args": ["sh"]
          },
          "mounts": [
            { "destination": "/proc", "type": "proc", "source": "proc" }
          ],
          "linux": {
            "namespaces": [{ "type": "pid" }, { "type": "mount" }, { "type": "network" }, { "type": "ipc" }, { "type": "uts" }],
            "maskedPaths": ["/proc/kcore"],
            "readonlyPaths": ["/proc/sys", "/proc/sysrq-trigger"]
          }
        }
        """;

    private static List<Finding> Lint(string text)
    {
        var read = ConfigReader.Read(text, "config.json");
        var findings = read.Problems.Select(FormFindings.From).Concat(Linter.Run(read.Documents, PlatformSet.Empty)).ToList();
        Assert.All(findings, MessageStyle.Holds);
        return findings;
    }

    private static IEnumerable<string> Paths(ConfigNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.ToList().SelectMany(entry => Paths(entry.Value).Prepend(NodePath.Of(entry.Value))),
        SequenceNode list => list.SelectMany(item => Paths(item).Prepend(NodePath.Of(item))),
        _ => [],
    };

    /// <summary>The spec with another value at a path, written by hand so that the value may be anything.</summary>
    private static string JsonWriterText(ConfigNode node, string path, string value) => node.Parent is not null && NodePath.Of(node) == path ? value : node switch
    {
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.ToList().Select(entry => $"\"{entry.Key}\":{JsonWriterText(entry.Value, path, value)}")) + "}",
        SequenceNode list => "[" + string.Join(",", list.Select(item => JsonWriterText(item, path, value))) + "]",
        ScalarNode { Type: ScalarType.String } text => $"\"{text.Text}\"",
        ScalarNode scalar => scalar.Text,
        _ => "null",
    };
}
