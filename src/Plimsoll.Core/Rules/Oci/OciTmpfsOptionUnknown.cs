using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4366.</summary>
internal sealed class OciTmpfsOptionUnknown : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4366",
        Name = "oci-tmpfs-option-unknown",
        Title = "Option that tmpfs does not have",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            What is no option of all mounts goes to the file system, and tmpfs refuses what it does not know: the container does not start.
            """,
        Remedy = "Write one of the options of tmpfs, such as size=64m, mode=1777 or noswap.",
        Sources = ["https://man7.org/linux/man-pages/man5/tmpfs.5.html", "https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-mount-options"],
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "tmpfs", "source": "tmpfs", "options": ["readonly"] }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "tmpfs", "source": "tmpfs", "options": ["ro"] }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            foreach (var option in mount.Value["type"].Text == "tmpfs" && mount.IsBind == Verdict.No ? mount.Options : [])
            {
                if (ConfigValue.Of(option).Text is { Length: > 0 } text && !IsKnown(text))
                {
                    spec.Say(this, option, $"is \"{SchemaLog.Short(text)}\", which tmpfs refuses");
                }
            }
        }
    }

    // An option may hold several.
    private static bool IsKnown(string option)
    {
        foreach (var part in option.Split(','))
        {
            if (part.Length > 0 && part.IndexOf('"') < 0 && !OciMountOptions.IsGeneral(part) && !OciMountOptions.IsOfCrun(part) && !OciMountOptions.IsOfTmpfs(part))
            {
                // Labels of SELinux have commas of their own.
                return option.IndexOf("context=", StringComparison.Ordinal) >= 0;
            }
        }

        return true;
    }
}
