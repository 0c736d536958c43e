using System.Text.Json;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>The fixtures of the runtime spec get the verdicts that its own schemas give them.</summary>
public sealed class OciFixtureTests
{
    private const string Folder = "conformance/oci-runtime-spec/";

    // Where each bad fixture is bad.
    private static readonly Dictionary<string, string> Lines = new(StringComparer.Ordinal)
    {
        ["test/config/bad/freebsd-vnet-disable.json"] = "PLM7007 8",
        ["test/config/bad/invalid-json.json"] = "PLM7002 1",
        ["test/config/bad/linux-hugepage.json"] = "PLM7007 11",
        ["test/config/bad/linux-netdevice.json"] = "PLM7006 9",
        ["test/config/bad/linux-rdma.json"] = "PLM7006 10",
        ["test/features/bad/missing-ociVersionMax.json"] = "PLM7008 1",
        ["test/state/bad/invalid-json.json"] = "PLM7002 1",
    };

    [SharedFact]
    public void Each_fixture_gets_its_verdict()
    {
        var rows = JsonDocument.Parse(File.ReadAllText(SharedData.Path(Folder + "expected.json"))).RootElement.EnumerateArray().ToList();
        foreach (var row in rows)
        {
            var file = row.GetProperty("file").GetString()!;
            var read = ConfigReader.Read(File.ReadAllText(SharedData.Path(Folder + file)), file);
            var findings = read.Problems.Select(FormFindings.From)
                .Concat(Linter.Run(read.Documents, PlatformSet.Empty))
                .Where(finding => finding.Rule.Category == Category.Schema);
            if (row.GetProperty("verdict").GetString() == "pass")
            {
                Assert.Empty(findings);
                var document = Assert.Single(read.Documents);
                Assert.Equal(KindOf(file), document.Kind);
                Assert.True(NodeEquality.SameData(document.Root, ConfigReader.Read(JsonWriter.ToText(document.Root), file).Documents[0].Root), file);
            }
            else
            {
                Assert.Equal($"{file}: {Lines[file]}", $"{file}: {string.Join(" | ", findings.Select(finding => $"{finding.Rule.Id} {finding.Origin.Line}"))}");
            }
        }

        Assert.Equal(19, rows.Count);
    }

    private static DocumentKind KindOf(string file) => file.Split('/')[1] switch
    {
        "state" => DocumentKind.OciState,
        "features" => DocumentKind.OciFeatures,
        _ => DocumentKind.OciSpec,
    };
}
