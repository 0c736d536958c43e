using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4331.</summary>
internal sealed class OciIntelRdtInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4331",
        Name = "oci-intel-rdt-invalid",
        Title = "Values for Intel RDT that cannot be",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The class is the name of a folder of resctrl, and each schema is a line of a file: a slash in the one, or a line break in the
            other, would reach further. runc refuses it.
            """,
        Remedy = "Write a plain name, and one line for each schema.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#intelrdt",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "intelRdt": { "closID": "../guaranteed" } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "intelRdt": { "closID": "guaranteed" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var rdt = spec.Value["linux"]["intelRdt"];
        if (rdt["closID"].Text is { } id && (id is "." or ".." || (id.Length > 1 && id.IndexOf('/') >= 0)))
        {
            spec.Say(this, rdt["closID"].Node!, $"is \"{SchemaLog.Short(id)}\", which is no name of a folder");
        }

        foreach (var item in rdt["schemata"].Items)
        {
            CheckLine(spec, ConfigValue.Of(item));
        }

        CheckLine(spec, rdt["l3CacheSchema"], mayBreak: true);
    }

    // The schema of the cache may have several lines, but not the one of the bandwidth, which has a field of its own.
    private void CheckLine(OciScope spec, ConfigValue line, bool mayBreak = false)
    {
        if (line.Text is not { } text)
        {
            return;
        }

        if (!mayBreak && text.IndexOf('\n') >= 0)
        {
            spec.Say(this, line.Node!, "has a line break, and is one line of the file schemata");
        }
        else if (mayBreak && text.StartsWith("MB:", StringComparison.Ordinal))
        {
            spec.Say(this, line.Node!, "is about the bandwidth of memory, for which \"memBwSchema\" is there", Severity.Warning);
        }
    }
}
