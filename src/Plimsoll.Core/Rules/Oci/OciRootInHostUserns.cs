using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4428.</summary>
internal sealed class OciRootInHostUserns : Rule, IOciRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4428",
        Name = "oci-root-in-host-userns",
        Title = "Root that is root on the host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Without a user namespace the user 0 of the container is the root of the host, kept in by nothing but capabilities and filters.
            """,
        Remedy = "Run as another user, or add a user namespace with mappings.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#user-namespace-mappings"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "user": { "uid": 0, "gid": 0 } }, "linux": { "namespaces": [{ "type": "pid" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "user": { "uid": 1000, "gid": 1000 } }, "linux": { "namespaces": [{ "type": "pid" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        var uid = spec.Value["process"]["user"]["uid"];
        if (uid.Integer == 0 && spec.IsWhole() && spec.IsForLinux() && new OciNamespaces(spec).Has("user") == Verdict.No)
        {
            spec.Say(this, uid.Node!, "is 0, which is the root of the host without a user namespace");
        }
    }
}
