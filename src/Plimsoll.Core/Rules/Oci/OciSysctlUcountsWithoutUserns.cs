using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4309.</summary>
internal sealed class OciSysctlUcountsWithoutUserns : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4309",
        Name = "oci-sysctl-ucounts-without-userns",
        Title = "Limits of users without a user namespace",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The limits below user belong to a user namespace. runc sets them from 1.4 on, and only if the container has one; crun never
            does.
            """,
        Remedy = "Add a user namespace, or remove the sysctl.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/linux.c",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }], "sysctl": { "user.max_user_namespaces": "0" } } }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "mount" }, { "type": "user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }],
                "gidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }],
                "sysctl": { "user.max_user_namespaces": "0" }
              }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (name, node) in OciSysctls.Of(spec))
        {
            if (OciSysctls.NamespaceOf(name) != "user")
            {
                continue;
            }

            if (spec.IsWhole() && new OciNamespaces(spec).Has("user") == Verdict.No)
            {
                spec.Report(this, node, $"sysctl \"{SchemaLog.Short(name)}\" is set without a user namespace");
            }
            else
            {
                spec.SayWhere(this, node, IsRefused, target => $"{target.Runtime!.Name} {target.Runtime.Version}",
                    (where, _) => $"sysctl \"{SchemaLog.Short(name)}\" is refused {where}");
            }
        }
    }

    private static Verdict IsRefused(RuntimeTarget target) => target.Is(RuntimeKind.Crun) ? Verdict.Definite
        : VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncSetsUserSysctls.For(target.Runtime?.Version).Not());
}
