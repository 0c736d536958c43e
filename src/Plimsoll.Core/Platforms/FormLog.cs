using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Platforms;

/// <summary>Collects what is wrong with the form of one document.</summary>
internal sealed class FormLog(ConfigDocument document)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public void Add(RuleInfo rule, ConfigNode node, string message, Origin origin = default) => _findings.Add(new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Message = message,
        Node = node,
        Origin = origin,
        Document = document,
    });
}
