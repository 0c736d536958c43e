using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>A Pod that a level of the Pod Security Standards is asked of.</summary>
/// <param name="pod">The Pod.</param>
/// <param name="standard">What is asked of it.</param>
/// <param name="severity">How much a violation matters.</param>
/// <param name="demand">Who asks for it, as the end of a message.</param>
/// <param name="said">The nodes about which a rule has spoken already, because a stricter demand was looked at first.</param>
internal sealed class PodSecurityScope(
    PodScope pod, PodSecurityStandard standard, Severity severity, string demand, HashSet<(Rule Rule, ConfigNode Node)> said)
{
    private const int UserNamespacesRelax = 35;
    private const int WindowsIsExempt = 25;

    public PodScope Pod { get; } = pod;

    /// <summary>The version of the standard, by its second number.</summary>
    public int Minor => standard.Minor;

    /// <summary>Whether the Pod is known not to be excused as a Windows Pod, whose fields of Linux cannot be set, from 1.25 on.</summary>
    public bool IsForLinux => Minor < WindowsIsExempt || Pod.IsWindows == Verdict.No;

    /// <summary>Whether the Pod is known not to be excused because it has a user namespace of its own, from 1.35 on.</summary>
    public bool SharesUsers => Minor < UserNamespacesRelax || Pod.Spec["hostUsers"].Is(false) == Verdict.No;

    /// <summary>Whether admission asks a stricter check instead of one of level baseline, and that check excuses the Pod.</summary>
    public bool IsExcusedByStricterCheck => standard.IsRestricted && !IsForLinux;

    /// <summary>The security context of the Pod and those of its containers, with whom each belongs to.</summary>
    public IEnumerable<(string Subject, ConfigValue Context, string? Container)> Contexts()
    {
        yield return (Pod.Subject, Pod.SecurityContext, null);
        foreach (var container in Pod.Containers)
        {
            yield return (container.Subject, container.SecurityContext, container.Name);
        }
    }

    public void Report(PodSecurityRule rule, ConfigNode node, string message, string? container = null, Fix? fix = null)
    {
        if (said.Add((rule, node)))
        {
            Pod.Report(rule, node, $"{message}: {demand}", severity, container: container, fix: fix);
        }
    }
}
