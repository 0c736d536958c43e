using Plimsoll.Findings;
using System.Text;

namespace Plimsoll.Rules;

/// <summary>PLM4352.</summary>
internal sealed class OciHostnameTooLong : Rule, IOciRule
{
    private const int MaxBytes = 64;

    private static readonly string[] Names = ["hostname", "domainname"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4352",
        Name = "oci-hostname-too-long",
        Title = "Hostname that the kernel refuses",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The kernel takes names of up to 64 bytes; the container does not start with a longer one.",
        Remedy = "Shorten the name.",
        Sources = ["https://man7.org/linux/man-pages/man2/sethostname.2.html"],
        Bad = """
            { "ociVersion": "1.2.0", "hostname": "a-very-long-name-of-a-host-that-nobody-would-want-to-type-more-than-once-in-a-life" }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hostname": "web" }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var field in Names)
        {
            var name = spec.Value[field];
            if (name.Text is { } text && spec.IsForLinux() && Encoding.UTF8.GetByteCount(text) is > MaxBytes and var bytes)
            {
                spec.Say(this, name.Node!, $"has {bytes} bytes, and {MaxBytes} is the most", OciFields.SeverityOf(spec, field));
            }
        }
    }
}
