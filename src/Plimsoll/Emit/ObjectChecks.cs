using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Emit;

/// <summary>What must hold for objects to be written at all; one for each environment.</summary>
internal sealed class ObjectChecks
{
    private readonly HashSet<(string Group, string Kind, string Namespace, string Name)> _seen = [];

    public void Run(ConfigDocument document, Origin addedAt, Action<Finding, Origin> report)
    {
        foreach (var unknown in Unknowns(document.Root))
        {
            var path = NodePath.Of(unknown);
            report(Of(EmitRules.Unknown, document, unknown, $"{Describe(document)} has a value that is not known at '{path}'"), addedAt);
        }

        if (Identity(document) is { } identity && !_seen.Add(identity))
        {
            report(Of(EmitRules.Duplicate, document, null, $"{Describe(document)} is added twice: same group, kind, namespace and name") with { Origin = addedAt }, addedAt);
        }
    }

    private static Finding Of(RuleInfo rule, ConfigDocument document, ConfigNode? node, string message) =>
        new() { Rule = rule, Severity = rule.Severity, Message = message, Document = document, Node = node };

    private static (string, string, string, string)? Identity(ConfigDocument document)
    {
        if (document is not { ApiVersion: { } version, ObjectKind: { } kind, Name: { } name })
        {
            return null;
        }

        var slash = version.IndexOf('/');
        return (slash < 0 ? "" : version[..slash], kind, document.Namespace ?? "", name);
    }

    private static string Describe(ConfigDocument document) => document.Kind != DocumentKind.Kubernetes
        ? "document"
        : $"{document.ObjectKind} \"{document.Name}\"" + (document.Namespace is { } space ? $" in namespace \"{space}\"" : "");

    /// <summary>A walk with its own stack: trees may be deeper than the thread's.</summary>
    private static IEnumerable<UnknownNode> Unknowns(ConfigNode root)
    {
        var open = new Stack<ConfigNode>([root]);
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case UnknownNode unknown:
                    yield return unknown;
                    break;
                case MappingNode mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        if (entry.Value is not ScalarNode)
                        {
                            open.Push(entry.Value);
                        }
                    }

                    break;
                case SequenceNode sequence:
                    for (var i = 0; i < sequence.Count; i++)
                    {
                        open.Push(sequence[i]);
                    }

                    break;
            }
        }
    }
}
