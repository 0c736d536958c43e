using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4281.</summary>
internal sealed class OciCapabilityUnknown : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4281",
        Name = "oci-capability-unknown",
        Title = "Capability that the kernel does not have",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            Names are written as in capabilities(7), in capitals and with CAP_. Runtimes leave out what they do not know, with a warning
            that few people see: the process lacks what it was to have.
            """,
        Remedy = "Write the name with CAP_ and in capitals.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-process",
            "https://man7.org/linux/man-pages/man7/capabilities.7.html",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "bounding": ["NET_ADMIN"] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "bounding": ["CAP_NET_ADMIN"] } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["process"]["capabilities"].Mapping is not { } sets)
        {
            return;
        }

        foreach (var set in sets.Entries)
        {
            foreach (var item in ConfigValue.Of(set.Value).Items)
            {
                if (ConfigValue.Of(item).Text is { } text && !KernelCapabilities.All.Contains(text, StringComparer.Ordinal))
                {
                    Say(spec, item, text);
                }
            }
        }
    }

    private void Say(OciScope spec, ConfigNode item, string text)
    {
        var meant = "CAP_" + CapabilityLists.Plain(text);
        var isSpelling = KernelCapabilities.All.Contains(meant, StringComparer.Ordinal);
        var hint = isSpelling ? $"; write {meant}" : NearestName.Of(text, KernelCapabilities.All) is { } near ? $"; did you mean {near}?" : "";
        spec.Say(this, item, $"is \"{SchemaLog.Short(text)}\", which is no capability of Linux and is left out{hint}", fix: isSpelling ? Fixes.Set(item, meant) : null);
    }
}
