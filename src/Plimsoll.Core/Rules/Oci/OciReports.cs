using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Says something of a field of an OCI spec, which the message names by its path.</summary>
internal static class OciReports
{
    /// <summary>How a message names a field: <c>field "process.cwd"</c>, or that of the spec that a container gets.</summary>
    public static string Field(this OciScope spec, ConfigNode node) =>
        $"{(spec.IsEffective ? spec.Subject + " gets a spec whose field" : "field")} \"{NodePath.Of(node)}\"";

    /// <summary>Says something of a field: <c>field "process.cwd"</c> and the text.</summary>
    public static void Say(this OciScope spec, Rule rule, ConfigNode node, string text, Severity? severity = null, Fix? fix = null, string? platform = null) =>
        spec.Report(rule, node, $"{spec.Field(node)} {text}", severity, platform: platform, fix: fix);

    /// <summary>Says that a field is missing that would stand below a mapping.</summary>
    public static void SayMissing(this OciScope spec, Rule rule, MappingNode parent, string field, string text, Severity? severity = null, Fix? fix = null) =>
        spec.Report(rule, parent, $"field \"{NodePath.Append(NodePath.Of(parent), field)}\" is missing: {text}", severity, fix: fix);

    /// <summary>
    /// Says what holds on some of the places where a spec may run, by name. Where it is open on which of them it runs, that is
    /// only sure if it holds on all of them.
    /// </summary>
    /// <param name="spec">The spec.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="node">What the spec says.</param>
    /// <param name="claim">Whether it holds at a place.</param>
    /// <param name="versions">What is there, for the message.</param>
    /// <param name="message">The message, of where it holds, <c>on platform prod (node a, runc 1.1.5)</c>, and of whether it surely runs there.</param>
    /// <param name="severity">The severity where it is sure; that of the rule if not given.</param>
    /// <param name="fix">A change that mends it.</param>
    /// <returns>Whether it holds anywhere.</returns>
    public static bool SayWhere(
        this OciScope spec, Rule rule, ConfigNode node, Func<RuntimeTarget, Verdict> claim, Func<RuntimeTarget, string> versions,
        Func<string, bool, string> message, Severity? severity = null, Fix? fix = null)
    {
        var affected = Affected.By(spec.Targets, claim, versions);
        if (!affected.Any)
        {
            return false;
        }

        var isSure = spec.IsBound || affected.Count == spec.Targets.Count;
        spec.Report(rule, node, message(affected.Where, isSure), isSure ? severity : Severity.Info,
            isSure ? Verdict.Definite : Verdict.SomePath, affected.Platform, fix: fix);
        return true;
    }
}
