using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4270.</summary>
internal sealed class OciTextWithNul : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4270",
        Name = "oci-text-with-nul",
        Title = "Text with a NUL in it",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The kernel ends a text at the first NUL. runc refuses such paths, arguments and variables; crun uses what stands before, which
            is another path than the one that was checked.
            """,
        Remedy = "Remove the character.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
            "https://github.com/opencontainers/runc/security/advisories/GHSA-v95c-p5hm-xq8f",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data\u0000/x", "options": ["rbind"] }]
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind"] }]
            }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value.Mapping is { } root)
        {
            foreach (var entry in root.Entries)
            {
                // Nobody gives annotations to the kernel.
                if (entry.Key != "annotations")
                {
                    Check(spec, entry.Value);
                }
            }
        }
    }

    private void Check(OciScope spec, ConfigNode node)
    {
        switch (node)
        {
            case ScalarNode { Type: ScalarType.String } text when text.Text.IndexOf('\0') >= 0:
                spec.Say(this, node, "holds a NUL, at which the kernel ends a text");
                break;
            case SequenceNode list:
                foreach (var item in list)
                {
                    Check(spec, item);
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Check(spec, entry.Value);
                }

                break;
        }
    }
}
