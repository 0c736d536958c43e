using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7341.</summary>
internal sealed class SysctlDuplicateOrMalformed() : Rule(needsOfPod: PodParts.Sysctls), IPodRule
{
    private static bool IsName(string text)
    {
        foreach (var part in text.Split('.', '/'))
        {
            if (part.Length == 0 || !IsEnd(part[0]) || !IsEnd(part[part.Length - 1]) || !Array.TrueForAll(part.ToCharArray(), c => IsEnd(c) || c is '-' or '_'))
            {
                return false;
            }
        }

        return text.Length <= 253;
    }

    private static bool IsEnd(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7341",
        Name = "sysctl-duplicate-or-malformed",
        Title = "Sysctl that stands twice or is none",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. Names of sysctls are words with dots or slashes between them, and each can be set once.
            """,
        Remedy = "Write the name once, as /proc/sys has it.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }, { name: net/ipv4/tcp_syncookies, value: "0" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        HashSet<string>? seen = null;
        foreach (var item in pod.SecurityContext["sysctls"].Items)
        {
            var name = ConfigValue.Of(item)["name"];
            if (name.Text is not { } text)
            {
                continue;
            }

            if (!IsName(text))
            {
                pod.Say(this, name.Node, $"names the sysctl \"{SchemaLog.Short(text)}\", which no sysctl can be called");
            }
            else if (!(seen ??= new(StringComparer.Ordinal)).Add(text.Replace('/', '.')))
            {
                pod.Say(this, name.Node, $"sets the sysctl {text} twice");
            }
        }
    }
}
