using System.Globalization;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3237.</summary>
internal sealed class SeccompMinKernelInvalid : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3237",
        Name = "seccomp-min-kernel-invalid",
        Title = "Seccomp minKernel that is no version",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Docker reads minKernel as two numbers with a point between them, of which one at least is not 0, and refuses the profile
            otherwise. Podman and CRI-O pass the field over, so that the rule holds for every kernel.
            """,
        Remedy = "Write a version such as 4.8, as a text.",
        Sources =
        [
            "https://github.com/moby/profiles/blob/main/seccomp/kernel_linux.go", "https://github.com/moby/profiles/blob/main/seccomp/seccomp.go",
            "https://github.com/containers/common/blob/main/pkg/seccomp/seccomp_linux.go",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [ptrace], action: SCMP_ACT_ALLOW, includes: { minKernel: \"4.8.1\" } }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [ptrace], action: SCMP_ACT_ALLOW, includes: { minKernel: \"4.8\" } }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.Includes);
            Check(profile, entry.Excludes);
        }
    }

    private void Check(SeccompScope profile, RuleSelector selector)
    {
        if (selector.MinKernel is { } kernel && (kernel.Type != ScalarType.String || !IsVersion(kernel.Text)))
        {
            profile.Say(this, kernel, $"has the minKernel {(kernel.Type == ScalarType.String ? $"\"{SchemaLog.Short(kernel.Text)}\"" : SchemaLog.Short(kernel.Text) + " that is no text")}, which is not like \"4.8\": Docker refuses it");
        }
    }

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return text.Length == 0 || parts.Length == 2
            && byte.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && major + minor > 0;
    }
}
