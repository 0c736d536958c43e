using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// The annotations by which other tools are told to be silent. Sources: https://docs.kubelinter.io/#/configuring-kubelinter,
/// https://polaris.docs.fairwinds.com/customization/exemptions/, https://github.com/zegl/kube-score#ignoring-a-test,
/// https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
/// </summary>
internal static class ForeignAllowances
{
    private const string KubeLinter = "ignore-check.kube-linter.io/";
    private const string Polaris = "polaris.fairwinds.com/";
    private const string PolarisEnd = "-exempt";
    private const string Checkov = "checkov.io/skip";
    private const string KubeScore = "kube-score/ignore";

    /// <summary>The allowances that an annotation of another tool stands for; none if it is another annotation, or names no check that we have.</summary>
    public static IEnumerable<Allowance> Read(string key, ConfigNode value)
    {
        if (ConfigValue.Of(value).Text is not { } text)
        {
            return [];
        }

        if (key.StartsWith(KubeLinter, StringComparison.Ordinal))
        {
            return Of("kube-linter", key.Substring(KubeLinter.Length), text, value);
        }

        if (key.StartsWith(Polaris, StringComparison.Ordinal) && key.EndsWith(PolarisEnd, StringComparison.Ordinal) && text == "true")
        {
            return Of("polaris", key.Substring(Polaris.Length, key.Length - Polaris.Length - PolarisEnd.Length), "", value);
        }

        if (key.StartsWith(Checkov, StringComparison.Ordinal))
        {
            var equals = text.IndexOf('=');
            return equals < 0 ? Of("checkov", text, "", value) : Of("checkov", text.Substring(0, equals), text.Substring(equals + 1), value);
        }

        return key == KubeScore ? text.Split(',').SelectMany(id => Of("kube-score", id, "", value)) : [];
    }

    /// <summary>
    /// The allowances that a comment of Checkov or Trivy stands for: <c>checkov:skip=CKV_K8S_16:reason</c>, <c>trivy:ignore:KSV-0017</c>.
    /// </summary>
    public static IEnumerable<Allowance> ReadComment(string comment)
    {
        var text = comment.Trim();
        if (text.StartsWith("checkov:skip=", StringComparison.Ordinal))
        {
            var parts = text.Substring("checkov:skip=".Length).Split([':'], 2);
            return Of("checkov", parts[0], parts.Length > 1 ? parts[1] : "", Defaults.Nowhere);
        }

        return text.StartsWith("trivy:ignore:", StringComparison.Ordinal)
            ? Of("trivy", text.Substring("trivy:ignore:".Length).Replace("AVD-", ""), "", Defaults.Nowhere)
            : [];
    }

    private static IEnumerable<Allowance> Of(string tool, string id, string reason, ConfigNode node) =>
        RuleNames.FindForeign($"{tool}/{id.Trim()}").Select(rule => new Allowance(rule.Id, reason.Trim().Length > 0 ? reason.Trim() : $"allowed for {tool}", node));
}
