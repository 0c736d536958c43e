using System.Text.RegularExpressions;
using Plimsoll.Conformance.Tests.Shared;
using Plimsoll.Rules;

namespace Plimsoll.Conformance.Tests.Rules;

/// <summary>What other tools call a check is known here.</summary>
public sealed partial class AliasTests
{
    private static readonly Dictionary<string, string> Tools = new(StringComparer.Ordinal)
    {
        ["KL"] = "kube-linter", ["KS"] = "kube-score", ["PO"] = "polaris", ["CK"] = "checkov", ["TV"] = "trivy", ["SEC"] = "kubesec", ["PSA-B"] = "psa",
        ["PSA-R"] = "psa", ["KY"] = "kyverno", ["MO"] = "monokle", ["DT"] = "datree", ["KSC"] = "kubescape",
    };

    [SharedFact]
    public void Every_id_of_every_tool_that_lints_manifests_is_known()
    {
        var ids = File.ReadLines(SharedData.Path("rules-catalog.md")).Where(line => Row().IsMatch(line))
            .SelectMany(line => line.Split('|')[^3].Split(';')).SelectMany(Ids).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

        var unknown = ids.Where(id => RuleNames.FindForeign(id).Count == 0 && ForeignChecks.WhyNone(id) is null).ToList();

        Assert.True(unknown.Count == 0, string.Join(" ", unknown));
        Assert.True(ids.Count > 500, $"only {ids.Count} ids");
    }

    private static IEnumerable<string> Ids(string peer)
    {
        var part = Peer().Match(peer.Trim());
        return part.Success && Tools.TryGetValue(part.Groups["tool"].Value, out var tool)
            ? Id().Matches(part.Groups["ids"].Value).Where(id => tool == "datree" || !char.IsAsciiDigit(id.Value[0])).Select(id => $"{tool}/{id.Value.Trim('`')}")
            : [];
    }

    [GeneratedRegex(@"^\| \d+ \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?<tool>[A-Z]+(-[BR])?) (?<ids>.*)$")]
    private static partial Regex Peer();

    [GeneratedRegex(@"CKV_K8S_\d+|KSV-\d+|C-\d{4}|PSS\d+|KBP\d+|`[^` ]+`|(?<=(^|, )\s*)\d{1,3}(?=,|$|\s*\()")]
    private static partial Regex Id();
}
