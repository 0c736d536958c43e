using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4424.</summary>
internal sealed class OciRuntimeFieldUnsupported : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4424",
        Name = "oci-runtime-field-unsupported",
        Title = "Field that a declared runtime drops",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            Runtimes drop what they do not know without a word, as the specification demands: the container starts without what the field
            was to do. Namespaces that a runtime does not know are refused.
            """,
        Remedy = "Upgrade the runtime to the version that is named, or leave the field out.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md",
            "https://github.com/containers/crun/blob/main/NEWS",
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#extensibility",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.1.5" } }]
            """,
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "ioPriority": { "class": "IOPRIO_CLASS_IDLE", "priority": 7 } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Targets.Count == 0)
        {
            return;
        }

        foreach (var fact in OciFieldFacts.All)
        {
            foreach (var node in OciFields.Find(spec, fact.Path))
            {
                spec.SayWhere(this, node, target => fact.IsDroppedBy(target.Runtime), Version,
                    (where, _) => $"field \"{NodePath.Of(node)}\" is dropped {where}");
            }
        }

        foreach (var item in spec.Value["linux"]["namespaces"].Items)
        {
            var type = ConfigValue.Of(item)["type"];
            if (type.Text == "time")
            {
                spec.SayWhere(this, type.Node!, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncKnowsTime.For(target.Runtime?.Version).Not()), Version,
                    (where, _) => $"field \"{NodePath.Of(type.Node!)}\" is \"time\", a namespace that is refused {where}", Severity.Error);
            }
        }
    }

    private static string Version(RuntimeTarget target) => $"{target.Runtime!.Name} {target.Runtime.Version}";
}
