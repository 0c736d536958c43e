using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Says something of a thing, whose name begins the message.</summary>
internal static class ScopeReports
{
    /// <summary>Whether all of the object is seen, so that what is not there is missing. A part of an object may still grow.</summary>
    public static bool IsWhole(this Scope scope) => scope.Document is not null;

    /// <summary>Says something of a container: <c>container "web"</c> and the text. Another value that the text speaks of is related; an editor leads there.</summary>
    public static void Say(this ContainerScope container, Rule rule, ConfigNode? node, string text, Severity? severity = null, Fix? fix = null, string? platform = null, ConfigNode? related = null) =>
        container.Report(rule, node ?? container.Node, text, severity, container: container.Name, fix: fix, platform: platform, related: Related(related), subject: container.Subject);

    /// <summary>Says something of a Pod: <c>pod of deployment "web"</c> and the text.</summary>
    public static void Say(this PodScope pod, Rule rule, ConfigNode? node, string text, Severity? severity = null, Fix? fix = null, string? platform = null, ConfigNode? related = null) =>
        pod.Report(rule, node ?? pod.Spec.Node ?? Defaults.Nowhere, text, severity, fix: fix, platform: platform, related: Related(related), subject: pod.Subject);

    /// <summary>Says something of an object: <c>service "web"</c> and the text.</summary>
    public static void Say(this DocumentScope item, Rule rule, ConfigNode? node, string text, Severity? severity = null, Fix? fix = null, string? platform = null, ConfigNode? related = null) =>
        item.Report(rule, node ?? item.Value.Node ?? Defaults.Nowhere, text, severity, fix: fix, platform: platform, related: Related(related), subject: item.Subject);

    /// <summary>Says something of a seccomp profile: <c>seccomp profile "web.json"</c> and the text.</summary>
    public static void Say(this SeccompScope profile, Rule rule, ConfigNode? node, string text, Severity? severity = null, Fix? fix = null, string? platform = null, ConfigNode? related = null) =>
        profile.Report(rule, node ?? profile.Node, text, severity, fix: fix, platform: platform, related: Related(related), subject: profile.Subject);

    // What is not written, such as a default, cannot be shown.
    private static ConfigNode[]? Related(ConfigNode? node) => node is null || ReferenceEquals(node, Defaults.Nowhere) ? null : [node];
}
